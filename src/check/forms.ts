import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import type { FaultKind } from '#report/fault-kinds.ts';
import type { Figure, Qualifier, Unit } from '#report/schema.ts';
import { readChinese, readEnglish } from './numerals.ts';
import type { Said } from './rule.ts';

/** Checks one figure for itself: what is wrong, and under which key. */
export type FigureRule = (
  figure: Figure,
  unit: Unit | undefined,
) => readonly (readonly [key: string, kind: FaultKind, problem: Said, remedy: Said])[];

export const compareForms: Said = ['Compare both with the source.', '请对照原文改正。'];

export const printedValue: FigureRule = ({ printed, value }) => {
  const read = readChinese(printed);
  if (read === value) return [];
  return [
    [
      'printed',
      'printed-mismatch',
      read === undefined
        ? [`No number can be read in "${printed}".`, `“${printed}”里读不出数来。`]
        : [
            `"${printed}" is ${read}, but the value is ${value}.`,
            `“${printed}”是${read}，而 value 写的是${value}。`,
          ],
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

/** The measure word right after a number in digits; after a numeral in characters others may stand (四大计划). */
const measureWord = /\d[余多]?([家人名项个条吨年次位列期种])/;

export const printedUnit: FigureRule = ({ printed, unit: id }, unit) => {
  const [, measure = unit?.zh] = measureWord.exec(printed) ?? [];
  const sign = unitSigns.find(([pattern]) => pattern.test(printed));
  const fits = sign
    ? sign[1].includes(unit?.kind ?? 'count')
    : unit?.kind !== 'percent' && unit?.kind !== 'money';
  if (!unit || (fits && measure === unit.zh)) return [];
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

export const printedQualifier: FigureRule = ({ printed, qualifier }, unit) => {
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
      [
        `"${printed}" says ${expected}, but the qualifier is ${qualifier}.`,
        `“${printed}”应是${expected}，而 qualifier 写的是${qualifier}。`,
      ],
      compareForms,
    ],
  ];
};

/** Languages whose numerals the check can read; in others an editor’s own form is believed. */
const readers: Readonly<Partial<Record<Locale, (text: string) => number | undefined>>> = {
  zh: readChinese,
  en: readEnglish,
};

export const writtenValue: FigureRule = ({ written, value }) =>
  locales.flatMap((locale) => {
    const form = written?.[locale];
    const reader = readers[locale];
    const read = form === undefined || !reader ? value : reader(form);
    if (read === value) return [];
    return [
      [
        `written.${locale}`,
        'written-mismatch' as const,
        [`"${form ?? ''}" does not say ${value}.`, `“${form ?? ''}”说的不是${value}。`] as const,
        [
          'Correct it, or leave it out: the site writes the value by itself.',
          '请改正，或不写：网站会自己写出数值。',
        ] as const,
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

export const writtenQualifier: FigureRule = ({ written, qualifier }) =>
  locales.flatMap((locale) => {
    const form = written?.[locale];
    if (form === undefined || !readers[locale] || (qualifier === 'about' && isRound(form))) return [];
    const says = localeFacts[locale].spaced
      ? englishQualifiers[qualifier].test(form)
      : (qualifierWords.find(([, pattern]) => pattern.test(form))?.[0] ?? 'exact') === qualifier;
    if (says) return [];
    return [
      [
        `written.${locale}`,
        'written-qualifier' as const,
        [
          `"${form}" does not say that the number is "${qualifier}".`,
          `“${form}”没有说出这个数是“${qualifier}”。`,
        ] as const,
        [
          'Write the qualifier too: no number is printed without it.',
          '请把限定词也写上：数字不能脱离限定词。',
        ] as const,
      ],
    ];
  });
