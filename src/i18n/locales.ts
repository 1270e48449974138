/** The languages of the site, in the order they are offered. Everything localised is a `Record<Locale, …>`. */
export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** A value said in every language. */
export type Localized<Value = string> = Readonly<Record<Locale, Value>>;

export interface LocaleFacts {
  /** BCP 47 tag of `<html lang>` and `hreflang`. */
  readonly tag: string;
  /** The region whose habits numbers, dates and lists follow. */
  readonly intl: string;
  /** The language's own name, as its readers write it. */
  readonly name: string;
  /** Two characters or fewer, for the link beside a paragraph. */
  readonly mark: string;
  readonly direction: 'ltr' | 'rtl';
  readonly openGraph: string;
  /** Whether digits are grouped (9,777) or not (9777). */
  readonly grouping: boolean;
  /** Whether words are parted by spaces. Decides line breaking, excerpts and how text is joined. */
  readonly spaced: boolean;
}

export const localeFacts: Record<Locale, LocaleFacts> = {
  zh: {
    tag: 'zh-CN',
    intl: 'zh-CN',
    name: '中文',
    mark: '中',
    direction: 'ltr',
    openGraph: 'zh_CN',
    grouping: false,
    spaced: false,
  },
  en: {
    tag: 'en',
    intl: 'en-GB',
    name: 'English',
    mark: 'EN',
    direction: 'ltr',
    openGraph: 'en_GB',
    grouping: true,
    spaced: true,
  },
};

/** The language of the source, which prevails where the two differ. */
export const sourceLocale: Locale = 'zh';

/** Narrows a string, such as a folder name or a route parameter, to a locale. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The other languages, in order: what the language switch offers. */
export function otherLocales(locale: Locale): readonly Locale[] {
  return locales.filter((candidate) => candidate !== locale);
}

/** Says something in every language: `localize((locale) => t(locale, 'ui:home'))`. */
export function localize<Value>(say: (locale: Locale) => Value): Localized<Value> {
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, Value>;
}
