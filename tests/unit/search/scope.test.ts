import { describe, expect, it } from 'vitest';
import { answerWords } from '#search/index/answer-words.ts';
import { streamsOf } from '#search/index/streams.ts';
import { climb } from '#search/ladder/ladder.ts';
import { narrowTo } from '#search/ladder/library.ts';
import { inPart, partAt, partsOf } from '#search/parts.ts';
import { quickAnswer } from '#search/quick.ts';
import type { QuickIndex } from '#search/quick-shape.ts';
import { everywhere, type Scope, scopeIn, searchParameters } from '#search/scope.ts';
import { record, shelve } from './shelf.ts';

const of = (edition: string, section = ''): Scope => ({ edition, section });

describe('a search limited to a scope', () => {
  const { library } = shelve(
    [
      record('a', '青科贷面向企业。', { edition: '2025', terms: ['fund'] }),
      record('b', '青科贷面向企业。', { edition: '2024', terms: ['fund'] }),
      record('c', '企业很多。', { edition: '2024', section: 'north-east' }),
    ],
    { fund: ['硕果金'] },
  );
  const topicsIn = async (question: string, scope: Scope): Promise<readonly string[]> => {
    const { records, count } = await climb(question, await narrowTo(scope, library), 10);
    expect(records).toHaveLength(count);
    return records.map(({ shown }) => shown.topic);
  };

  it.each([
    ['青科贷', everywhere, ['a', 'b']],
    ['青科贷', of('2024'), ['b']],
    ['硕果金', of('2025'), ['a']],
    ['企业', of('', 'north-east'), ['c']],
    ['企业', of('2024', 'section'), ['b']],
    ['企业', of('1999'), []],
    ['青科贷怎么申请', of('2024'), ['b']],
  ])('finds for %s in %j only %j', async (question, scope, expected) => {
    expect(await topicsIn(question, scope)).toEqual(expected);
  });

  it('is written into an address and read from it', () => {
    const scope = of('2024', 'north-east');
    expect(searchParameters('贷款', scope).toString()).toBe(
      `q=${encodeURIComponent('贷款')}&edition=2024&section=north-east`,
    );
    expect(scopeIn(searchParameters('贷款', scope))).toEqual(scope);
    expect(searchParameters('a', everywhere).toString()).toBe('q=a');
  });

  it('limits the figures and topics of the small index, but no term', () => {
    const index: QuickIndex = {
      locale: 'zh', tag: '', words: answerWords('zh', true), glossary: '', edition: '', names: '',
      bundles: { zh: { folder: '', tables: '' }, en: { folder: '', tables: '' } },
      editions: [['2025', '2025'], ['2024', '2024']],
      sections: [['industry', '强产业'], ['outlook', '展望']],
      topics: [[0, 'enterprises', '2.3', '育企业'], [1, 'next', '6.1', '帮企业']],
      terms: [['loan', '企业贷', '贷款']],
      figures: [[0, 1, '企业数', '9777家', ''], [1, 1, '企业贷款', '8家', '']],
    }; // prettier-ignore
    const counts = (scope: Scope): readonly number[] => {
      const { terms, figures, topics } = quickAnswer('企业', index, undefined, scope);
      return [terms.length, figures.length, topics.length];
    };
    expect(counts(everywhere)).toEqual([1, 2, 2]);
    expect(counts(of('2025', 'outlook'))).toEqual([1, 1, 1]);
    expect(counts(of('2024'))).toEqual([1, 0, 0]);
  });
});

describe('the parts of an index', () => {
  it('are one for a few years, and then as many as keep each small', () => {
    expect(partsOf(900)).toEqual(['']);
    expect(partsOf(2000)).toEqual(['qaa', 'qab']);
    expect(new Set(partsOf(17_000)).size).toBe(17);
  });

  it('each hold neighbours, about as many as the others, and every record has one', () => {
    const records = 17_003;
    const held = Array.from({ length: records }, (_, place) => partAt(place, records));
    expect(held).toEqual(held.toSorted());
    const sizes = partsOf(records).map((part) => held.filter((one) => one === part).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});

describe('a token', () => {
  it('is itself in an index of one part, and of letters and digits alone in any other', () => {
    expect(inPart(['科', 'bg136'], '')).toBe('科 bg136');
    expect(inPart(['科', 'bg136'], 'qab')).toMatch(/^[a-z\d]+qab bg136qab$/);
    expect(inPart(['科'], 'qab')).not.toBe(inPart(['技'], 'qab'));
  });
});

describe('the marks of a record', () => {
  it('name its terms, its edition and its section', () => {
    const marks = streamsOf(record('a', '企业', { terms: ['qingke-loan'], section: 'north-east' }));
    expect(marks.term).toEqual(['tmqingkeloan']);
    expect(marks.scope).toEqual(['zqe2024', 'zqsnortheast']);
  });
});
