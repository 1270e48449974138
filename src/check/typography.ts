import { Converter } from 'opencc-js/t2cn';
import { localeFacts } from '#i18n/locales.ts';
import type { Fault } from '#report/fault.ts';
import { chineseFinders, inBothFinders, spacedFinders } from './typography-finders.ts';
import { findIn } from './find.ts';
import { type Passage, passagesOf } from './passages.ts';
import { faultAt, type Rule } from './rule.ts';

/** Punctuation, spaces and characters as each language writes them (T13). Aliases are what readers type: anything. */
export const typography: Rule = (content) => {
  const passages = passagesOf(content).filter(({ role }) => role !== 'alias');
  const chinese = passages.filter(({ locale }) => locale === 'zh');
  const spaced = passages.filter(({ locale }) => localeFacts[locale].spaced);
  return [
    ...inBothFinders.flatMap((finder) => findIn(passages, finder)),
    ...chineseFinders.flatMap((finder) => findIn(chinese, finder)),
    ...spacedFinders.flatMap((finder) => findIn(spaced, finder)),
    ...passages.flatMap(unpairedMarks),
    ...chinese.flatMap(traditionalCharacters),
  ];
};

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
];

/** Quotation marks, brackets and title marks come in pairs within one passage. */
function unpairedMarks({ file, text, at }: Passage): readonly Fault[] {
  return pairs.flatMap(([open, close]) => {
    const waiting: number[] = [];
    const alone: number[] = [];
    for (let index = 0; index < text.length; index += 1) {
      if (text[index] === open) waiting.push(index);
      else if (text[index] === close && waiting.pop() === undefined) alone.push(index);
    }
    return [...alone, ...waiting].map((index) =>
      faultAt(
        'unpaired-mark',
        file,
        at(index),
        [`The mark ${text[index] ?? ''} has no partner.`, `标点 ${text[index] ?? ''} 没有成对。`],
        [`Write ${open} and ${close} together.`, `请让 ${open} 和 ${close} 成对出现。`],
      ),
    );
  });
}

const simplify = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

function simplifiedOf(character: string): string {
  const known = simplified.get(character) ?? simplify(character);
  simplified.set(character, known);
  return known;
}

/** Characters that mainland Chinese writes otherwise (OpenCC's table of characters). */
function traditionalCharacters({ file, text, at }: Passage): readonly Fault[] {
  return [...text.matchAll(/\p{Script=Han}/gu)]
    .filter(({ 0: character }) => simplifiedOf(character) !== character)
    .map(({ 0: character, index }) =>
      faultAt(
        'traditional-character',
        file,
        at(index),
        [`The character ${character} is a traditional one.`, `“${character}”是繁体字。`],
        [`Write ${simplifiedOf(character)}.`, `请写“${simplifiedOf(character)}”。`],
      ),
    );
}
