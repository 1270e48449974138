import { describe, expect, it } from 'vitest';
import { excerptOf, spansOf } from '#search/excerpt.ts';
import { climb } from '#search/ladder/ladder.ts';
import { generator } from '../../search/synthetic.ts';
import { record, shelve } from './shelf.ts';

const text = '“青科贷”面向青岛的高新技术企业，融资超过800亿元，科技型中小企业9777家；BG136进入Ⅰ期临床。';
const { library } = shelve(
  [
    record('loans', text, { terms: ['loan'], forms: ['9,777', '80 billion yuan'] }),
    record('english', 'A carbon-fibre metro train is 11 % lighter; Laoshan Laboratory forecasts oceans.', {
      locale: 'en',
    }),
  ],
  { loan: ['青科贷', 'Qingkedai', 'business loan'] },
);

const random = generator(20_24);
const below = (limit: number): number => Math.floor(random() * limit);
const kinds: readonly (() => string)[] = [
  () => String.fromCodePoint(below(0x110000)),
  () => String.fromCharCode(0xd800 + below(0x800)),
  () => String.fromCharCode(0x4e00 + below(0x5200)),
  () => String.fromCharCode(0x20 + below(0x5f)),
  () => String.fromCharCode(0x2000 + below(0x70)),
  () => text.charAt(below(text.length)),
  () =>
    ['__proto__', 'constructor', '<img onerror=1>', '%', '(', '"', '\\', '分之', '１／５', '万亿'][
      below(10)
    ] ?? '',
];

/** Mostly short, as questions are; now and then as long as a page. */
function anyQuestion(): string {
  const one = kinds[below(kinds.length)];
  const length = random() < 0.01 ? below(20_000) : below(24);
  return Array.from({ length }, () => (random() < 0.5 && one ? one : kinds[below(kinds.length)]!)()).join('');
}

describe('10,000 questions of any Unicode and any length', () => {
  it('raise nothing, and what is shown of an answer is the text itself', async () => {
    for (let count = 0; count < 10_000; count += 1) {
      const question = anyQuestion();
      const { records, count: found } = await climb(question, library, 5).catch((error: unknown) => {
        throw new Error(`${JSON.stringify(question)} raised`, { cause: error });
      });
      expect(found).toBeGreaterThanOrEqual(records.length);
      const parts = excerptOf(text, spansOf(text, question.slice(0, 200)), 1000);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }
  }, 60_000);
});
