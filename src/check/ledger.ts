import { en } from '#i18n/strings/en/index.ts';
import type { Content } from '#report/content.ts';
import type { Figure, Unit } from '#report/schema.ts';
import { shareFraction } from '#report/write.ts';
import {
  compareForms,
  type FigureRule,
  printedQualifier,
  printedUnit,
  printedValue,
  writtenQualifier,
  writtenValue,
} from './forms.ts';
import { faultAt, type Rule, type Said } from './rule.ts';

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

const share: FigureRule = ({ share }) => {
  if (!share) return [];
  const fraction = shareFraction(share.printed);
  if (!(fraction > 0 && fraction <= 1))
    return [
      [
        'share.printed',
        'share-range',
        [
          `A share of ${share.printed} is not between nothing and the whole.`,
          `份额${share.printed}不在零和整体之间。`,
        ],
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
        [`The value ${value} is not a whole number of yuan.`, `数值${value}不是整数元。`],
        [
          'Write money in yuan, not in 万 or 亿: 3390万元 is 33900000.',
          '金额以元为单位，不用万、亿：3390万元写作33900000。',
        ],
      ],
    ];
  const limit = limits[unit?.kind ?? 'measure'];
  if (!limit || limit.allows(value)) return [];
  return [
    [
      'value',
      'value-range',
      [`The unit "${id}" cannot have the value ${value}.`, `单位“${id}”不能取值${value}。`],
      limit.remedy,
    ],
  ];
};

const whole = {
  allows: (value: number) => Number.isInteger(value),
  remedy: ['Write a whole number.', '请写整数。'] as const,
};
const limits: Readonly<
  Partial<Record<Unit['kind'], { readonly allows: (value: number) => boolean; readonly remedy: Said }>>
> = {
  count: whole,
  code: whole,
  rank: {
    allows: (value) => Number.isInteger(value) && value >= 1,
    remedy: ['Write a whole number from 1.', '请写从1起的整数。'],
  },
  // The stages of a clinical trial.
  phase: {
    allows: (value) => [1, 2, 3, 4].includes(value),
    remedy: ['Write 1, 2, 3 or 4.', '请写1、2、3或4。'],
  },
};

/** Whether a figure's value is one that its unit can have. */
export const isPossible = ({ value }: Figure, { kind }: Unit): boolean => limits[kind]?.allows(value) ?? true;

const figureRules: readonly FigureRule[] = [
  printedValue,
  printedUnit,
  printedQualifier,
  writtenValue,
  writtenQualifier,
  share,
  value,
];
