import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { unitOf } from '#report/report.ts';
import type { Figure } from '#report/schema.ts';
import { writeExactValue } from '#report/write.ts';

/** A change with its sign: `+127家`, `−3`, `+RMB 2 million`; of percentages in points, `±0` where nothing changed. */
export function writeDifference(figure: Figure, difference: number, locale: Locale): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '\u2212' : '±';
  const size = Math.abs(difference);
  const unit = unitOf(figure);
  if (unit.kind === 'percent')
    return translate(locale)('years:points', { count: size, change: `${sign}${size}` });
  return `${sign}${writeExactValue({ ...figure, value: size }, unit, locale).text}`;
}
