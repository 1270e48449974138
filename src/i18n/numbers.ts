import { type Locale, localeFacts } from './locales.ts';

const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeFacts[locale].intl, options);
  cache.set(key, made);
  return made;
}

/** A count in full: `9777` in Chinese, `9,777` in English; never compact. */
export function writeCount(value: number, locale: Locale): string {
  return formatter(locale, { useGrouping: localeFacts[locale].grouping, maximumFractionDigits: 2 }).format(
    value,
  );
}

/**
 * A sum split into its digits and its scale word: 33 900 000 → `3390` `万` and `33.9` ` million`.
 * Below ten thousand (Chinese) or a million (English) the scale is empty and the digits are in full.
 */
export function writeScaled(
  value: number,
  locale: Locale,
): { readonly digits: string; readonly scale: string } {
  const parts = formatter(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
    useGrouping: false,
  }).formatToParts(value);
  const isDigits = (type: string): boolean => ['integer', 'decimal', 'fraction'].includes(type);
  const scale = parts
    .filter((part) => !isDigits(part.type))
    .map((part) => part.value)
    .join('');
  // “3.2 thousand” is nobody's English: sums below a million stand in full.
  if (localeFacts[locale].grouping && value < 1e6) return { digits: writeCount(value, locale), scale: '' };
  return {
    digits: parts
      .filter((part) => isDigits(part.type))
      .map((part) => part.value)
      .join(''),
    scale,
  };
}

const pluralRules = new Map<string, Intl.PluralRules>();

function rulesFor(locale: Locale, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${locale} ${type}`;
  const rules = pluralRules.get(key) ?? new Intl.PluralRules(localeFacts[locale].intl, { type });
  pluralRules.set(key, rules);
  return rules;
}

/** The plural category of an ordinal in a language: 1st → `one`, 22nd → `two`, 第20 → `other`. */
export function ordinalCategory(value: number, locale: Locale): Intl.LDMLPluralRule {
  return rulesFor(locale, 'ordinal').select(value);
}

/** The plural category of an amount in a language: 1 tonne → `one`, 300 tonnes → `other`. */
export function pluralCategory(value: number, locale: Locale): Intl.LDMLPluralRule {
  return rulesFor(locale, 'cardinal').select(value);
}

const dateFormats = new Map<Locale, Intl.DateTimeFormat>();

/** A calendar date, given as `2026-11-23`: `2026年11月23日`, `23 November 2026`. */
export function writeDate(isoDate: string, locale: Locale): string {
  let dates = dateFormats.get(locale);
  if (!dates) {
    dates = new Intl.DateTimeFormat(localeFacts[locale].intl, { dateStyle: 'long', timeZone: 'UTC' });
    dateFormats.set(locale, dates);
  }
  return dates.format(new Date(`${isoDate}T00:00:00Z`));
}

/** Joins names as the language does: `海洋、信息和材料`, `sea, information and materials`; by “or” if asked. */
export function writeList(
  items: readonly string[],
  locale: Locale,
  type: Intl.ListFormatType = 'conjunction',
): string {
  return new Intl.ListFormat(localeFacts[locale].intl, { style: 'long', type }).format(items);
}

/** A file size in the units readers know: `1.2 kB`. */
export function writeBytes(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return formatter(locale, {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(Number(value));
}

/** Where what is written has another name than what is spoken, which is all that Intl knows: 英文, not 英语. */
const writtenNames: Partial<Record<Locale, Partial<Record<Locale, string>>>> = { zh: { en: '英文' } };

/** What a language is called in a language, as it is written: `Chinese` in English, `英文` in Chinese. */
export function languageName(named: Locale, locale: Locale): string {
  const written = writtenNames[locale]?.[named];
  if (written) return written;
  const names = new Intl.DisplayNames(localeFacts[locale].intl, { type: 'language' });
  return names.of(new Intl.Locale(localeFacts[named].tag).language) ?? localeFacts[named].name;
}
