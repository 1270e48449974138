import type { Content } from '#report/content.ts';
import { type Finder, findIn } from './find.ts';
import { passagesOf } from './passages.ts';
import type { Rule } from './rule.ts';

/**
 * Numbers of the report typed once more in labels, meanings and explanations, where they would stay as they are when
 * the ledger is corrected. Numbers below a hundred and powers of ten mostly are others that happen to be the same,
 * and so are years.
 */
export const numbersAgain: Rule = (content) => {
  const known = numbersOf(content);
  const passages = passagesOf(content).filter(({ role }) => role === 'words');
  return findIn(
    passages,
    again,
    (_, __, found) => /^10+$/.test(found) || !known.has(found.replaceAll(',', '')),
  );
};

const again: Finder = {
  kind: 'number-typed-again',
  pattern: /\d{1,3}(?:,\d{3})+|\d{3,}/g,
  problem: (found) => [
    `The number ${found} stands in the ledger, and is typed here again.`,
    `${found}在figures.yaml里已经有了，这里又写了一遍。`,
  ],
  remedy: [
    'Say it without the number, so that a correction needs no second place.',
    '请不写这个数字，免得将来更正时漏改。',
  ],
};

/** The numerals of all ledgers, as they are and as their source prints them. */
function numbersOf({ editions, units }: Content): ReadonlySet<string> {
  const counted = editions
    .flatMap(({ figures }) => figures?.entries ?? [])
    .map(({ value }) => value)
    .filter(({ unit }) => ['count', 'measure', 'money'].includes(units?.value?.[unit]?.kind ?? ''));
  return new Set(
    counted.flatMap(({ value, printed }) => [
      String(value),
      ...(printed.replaceAll(',', '').match(/\d{3,}/g) ?? []),
    ]),
  );
}
