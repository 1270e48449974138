import { type Finder, findIn } from './find.ts';
import { type AllowedNumber, allowedNumbers } from './allowed-numbers.ts';
import { type Passage, prosePassages } from './passages.ts';
import type { Rule } from './rule.ts';

/**
 * Numbers typed in prose (B8). A number of the report is written once, in the ledger, so that two languages
 * cannot disagree; words that only look like numbers are listed in `allowed-numbers.ts` with their reasons.
 */
export const typedNumbers: Rule = (content) => {
  const passages = prosePassages(content);
  const chinese = passages.filter(({ locale }) => locale === 'zh');
  const english = passages.filter(({ locale }) => locale === 'en');
  return [
    ...findIn(passages, digits),
    ...findIn(chinese, chineseNumerals, isAllowed),
    ...findIn(english, englishWords, isAllowed),
  ];
};

const remedy = [
  'Write <Fig id="…" />; if the ledger has no such figure, add it to figures.yaml.',
  '请写 <Fig id="…" />；figures.yaml里没有的，先补上。',
] as const;

const digits: Finder = {
  kind: 'digit-in-prose',
  pattern: /[\p{Nd}\p{No}](?:[\p{Nd}\p{No},./]*[\p{Nd}\p{No}])?%?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+/gu,
  problem: (found) => [`The number ${found} is typed in the prose.`, `正文里直接写了数字${found}。`],
  remedy,
};

/** What follows a numeral that counts: measure words, and the nouns that the source counts without one. */
const measures =
  '个项家名位条人次年月日天期届类种吨元本件亩倍成套批门张座台辆列头只所处支篇场轮大强课证交者方';
/** After 一 most of these make other words (一批, 一头, 一套): only what counts things or time is a number. */
const measuresOfOne = '个项家名条人次年期届倍成课';
const numeral = '[零〇一二两三四五六七八九十百千万亿]';

const chineseNumerals: Finder = {
  kind: 'chinese-numeral',
  pattern: new RegExp(
    [
      `第${numeral}+`,
      `${numeral}+分之${numeral}+`,
      `一[${measuresOfOne}]`,
      `(?!一[${measures}])${numeral}[${numeral.slice(1, -1)}几]*[多余]?[${measures}]`,
      `双[${measures}]`,
      '首[个次位批届]',
      '翻[一两几]番',
    ].join('|'),
    'gu',
  ),
  problem: (found) => [`“${found}” is a number typed in the prose.`, `正文里直接写了“${found}”。`],
  remedy,
};

/** “One” and “first” are mostly no numbers in English; “second” and “double” are mostly other words. */
const englishWords: Finder = {
  kind: 'english-number-word',
  pattern:
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|hundreds?|thousands?|millions?|billions?|dozens?|twice|thrice|half|halves|thirds?|quarters?|fifths?|tenths?|[a-z]+fold|triple[ds]?|quadruple[ds]?)\b/giu,
  problem: (found) => [`The number “${found}” is typed in the prose.`, `正文里直接写了数字“${found}”。`],
  remedy,
};

function isAllowed({ text, locale }: Passage, index: number, found: string): boolean {
  return (allowedNumbers[locale] ?? []).some(({ words }: AllowedNumber) => {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      if (start <= index && index + found.length <= start + words.length) return true;
    return false;
  });
}
