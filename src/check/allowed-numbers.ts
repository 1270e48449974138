import type { Locale } from '#i18n/locales.ts';

/** Words that contain a numeral and count nothing, for the languages whose numerals the check knows. */
export interface AllowedNumber {
  readonly words: string;
  readonly why: string;
}

export const allowedNumbers: Readonly<Partial<Record<Locale, readonly AllowedNumber[]>>> = {
  zh: [
    { words: '同一个', why: 'the same, not one of several' },
    { words: '每一个', why: 'each, however many there are' },
    { words: '另一个', why: 'the other' },
    { words: '第一线', why: 'where the work is done' },
    { words: '万一', why: 'in case' },
    { words: '第一时间', why: 'at once' },
    { words: '第三方', why: 'somebody else' },
    { words: '千方百计', why: 'by every means' },
    { words: '千家万户', why: 'every household' },
    { words: '五花八门', why: 'of many kinds' },
    { words: '百年大计', why: 'a lasting plan' },
  ],
  en: [
    { words: 'third party', why: 'somebody else' },
    { words: 'third-party', why: 'somebody else’s' },
    { words: 'half-way', why: 'on the way' },
  ],
};
