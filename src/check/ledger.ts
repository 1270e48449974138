import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { en } from '#i18n/strings/en.ts';
import type { Fault } from '#report/fault.ts';
import type { Content } from '#report/read.ts';
import type { Figure, Qualifier, Unit } from '#report/schema.ts';
import { shareFraction } from '#report/write.ts';
import { readChinese, readEnglish } from './numerals.ts';
import { faultAt, type Rule, type Said } from './rule.ts';

/** Checks one figure for itself: what is wrong, and under which key. */
type FigureRule = (figure: Figure, unit: Unit | undefined) => readonly (readonly [key: string, kind: Fault['kind'], problem: Said, remedy: Said])[];

/** Whether each figure of the ledger says the same thing in all its fields. */
export const ledger: Rule = ({ units, editions }: Content) =>
  editions.flatMap(({ figures }) =>
    (figures?.entries ?? []).flatMap(({ value, index }) =>
      figureRules
        .flatMap((rule) => rule(value, units?.value?.[value.unit]))
        .map(([key, kind, problem, remedy]) =>
          faultAt(kind, figures!.file, figures!.positionOf([index, ...key.split('.')]), problem, remedy),
        ),
    ),
  );

const compareForms: Said = ['Compare both with the source.', '请对照原文改正。'];

const printedValue: FigureRule = ({ printed, value }) => {
  const read = readChinese(printed);
  if (read === value) return [];
  return [
    [
      'printed',
      'printed-mismatch',
      read === undefined
        ? [`No number can be read in "${printed}".`, `“${printed}”里读不出数来。`]
        : [`"${printed}" is ${read}, but the value is ${value}.`, `“${printed}”是${read}，而 value 写的是${value}。`],
      compareForms,
    ],
  ];
};

/** Signs in the printed form that tell the kind of unit. */
const unitSigns: readonly (readonly [RegExp, readonly Unit['kind'][]])[] = [
  [/[%％]/, ['percent']],
  [/元/, ['money']],
  [/^第.*[位名]$/, ['rank']],
];

const printedUnit: FigureRule = ({ printed, unit: id }, unit) => {
  const sign = unitSigns.find(([pattern]) => pattern.test(printed));
  const fits = sign ? sign[1].includes(unit?.kind ?? 'count') : unit?.kind !== 'percent' && unit?.kind !== 'money';
  if (!unit || fits) return [];
  return [
    [
      'unit',
      'printed-unit',
      [`"${printed}" is not counted in "${id}".`, `“${printed}”的单位不是“${id}”。`],
      ['Choose the unit that the source prints.', '请选用原文的单位。'],
    ],
  ];
};

/** The words by which Chinese says how exact a number is. */
const qualifierWords: readonly (readonly [Qualifier, RegExp])[] = [
  ['at-least', /以上|不少于|至少/],
  ['over', /超过|[余多逾]/],
  ['about', /左右|上下|约/],
  ['target', /力争|目标|计划/],
  ['nearly', /近|接近/],
];

/** A bare 百, 千 or 万 (百项) may be a round number: the editor judges which. */
const isRound = (text: string): boolean => /^[百千万亿]/.test(text);

const printedQualifier: FigureRule = ({ printed, qualifier }, unit) => {
  // 近五年 is “the past five years”, 四大计划 “four plans”, 一个总目标 “one overall goal”: no qualifiers.
  const words = printed.replace(/总目标|大计划/, '');
  const found = qualifierWords.find(([, pattern]) => pattern.test(words))?.[0];
  const isSpan = found === 'nearly' && /^近.*年$/.test(printed) && unit?.kind !== 'count';
  const expected = found === undefined || isSpan ? 'exact' : found;
  if (expected === qualifier || (isRound(printed) && qualifier === 'about')) return [];
  return [
    [
      'qualifier',
      'qualifier-mismatch',
      [`"${printed}" says ${expected}, but the qualifier is ${qualifier}.`, `“${printed}”应是${expected}，而 qualifier 写的是${qualifier}。`],
      compareForms,
    ],
  ];
};

const readers: Readonly<Record<Locale, (text: string) => number | undefined>> = { zh: readChinese, en: readEnglish };

const writtenValue: FigureRule = ({ written, value }) =>
  locales.flatMap((locale) => {
    const form = written?.[locale];
    const read = form === undefined ? value : readers[locale](form);
    if (read === value) return [];
    return [
      [
        `written.${locale}`,
        'written-mismatch' as const,
        [`"${form ?? ''}" does not say ${value}.`, `“${form ?? ''}”说的不是${value}。`] as const,
        ['Correct it, or leave it out: the site writes the value by itself.', '请改正，或不写：网站会自己写出数值。'] as const,
      ],
    ];
  });

const englishQualifiers: Readonly<Record<Qualifier, RegExp>> = {
  exact: /^(?!.*\b(?:over|more than|nearly|almost|about|around|at least)\b)/i,
  over: /\b(?:over|more than)\b/i,
  nearly: /\b(?:nearly|almost)\b/i,
  about: /\b(?:about|around|some)\b/i,
  'at-least': /\bat least\b/i,
  target: /\b(?:target|aim|goal)/i,
};

const writtenQualifier: FigureRule = ({ written, qualifier }) =>
  locales.flatMap((locale) => {
    const form = written?.[locale];
    if (form === undefined || (qualifier === 'about' && isRound(form))) return [];
    const says = localeFacts[locale].spaced
      ? englishQualifiers[qualifier].test(form)
      : (qualifierWords.find(([, pattern]) => pattern.test(form))?.[0] ?? 'exact') === qualifier;
    if (says) return [];
    return [
      [
        `written.${locale}`,
        'written-qualifier' as const,
        [`"${form}" does not say that the number is "${qualifier}".`, `“${form}”没有说出这个数是“${qualifier}”。`] as const,
        ['Write the qualifier too: no number is printed without it.', '请把限定词也写上：数字不能脱离限定词。'] as const,
      ],
    ];
  });

const share: FigureRule = ({ share }) => {
  if (!share) return [];
  const fraction = shareFraction(share.printed);
  if (!(fraction > 0 && fraction <= 1))
    return [
      [
        'share.printed',
        'share-range',
        [`A share of ${share.printed} is not between nothing and the whole.`, `份额${share.printed}不在零和整体之间。`],
        compareForms,
      ],
    ];
  if (share.printed.includes('%') || share.printed in en.fraction) return [];
  return [
    [
      'share.printed',
      'share-words',
      [`The site has no words for the fraction ${share.printed}.`, `网站里没有分数${share.printed}的读法。`],
      ['Ask a developer to add them to src/i18n/strings.', '请开发人员在src/i18n/strings里补上。'],
    ],
  ];
};

const value: FigureRule = ({ value, unit: id }, unit) => {
  if (value < 0)
    return [
      [
        'value',
        'negative-value',
        [`The value ${value} is below zero.`, `数值${value}小于零。`],
        ['Write the amount, and say in words that it fell.', '请写绝对值，“下降”用文字说。'],
      ],
    ];
  if (unit?.kind === 'money' && !Number.isInteger(value))
    return [
      [
        'value',
        'money-not-whole',
        [`${value} is not a whole number of yuan.`, `${value}不是整数元。`],
        ['Write money in yuan, not in 万 or 亿: 3390万元 is 33900000.', '金额以元为单位，不用万、亿：3390万元写作33900000。'],
      ],
    ];
  const limit = limits[unit?.kind ?? 'measure'];
  if (!limit || limit.allows(value)) return [];
  return [
    [
      'value',
      'value-range',
      [`${value} is no value for the unit "${id}".`, `单位“${id}”不能取值${value}。`],
      limit.remedy,
    ],
  ];
};

const whole = {
  allows: (value: number) => Number.isInteger(value),
  remedy: ['Write a whole number.', '请写整数。'] as const,
};
const limits: Readonly<Partial<Record<Unit['kind'], { readonly allows: (value: number) => boolean; readonly remedy: Said }>>> = {
  count: whole,
  code: whole,
  rank: { allows: (value) => Number.isInteger(value) && value >= 1, remedy: ['Write a whole number from 1.', '请写从1起的整数。'] },
  // The stages of a clinical trial.
  phase: { allows: (value) => [1, 2, 3, 4].includes(value), remedy: ['Write 1, 2, 3 or 4.', '请写1、2、3或4。'] },
};

const figureRules: readonly FigureRule[] = [
  printedValue,
  printedUnit,
  printedQualifier,
  writtenValue,
  writtenQualifier,
  share,
  value,
];
