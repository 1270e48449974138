import i18next, { type TFunction } from 'i18next';
import { type Locale, locales } from './locales.ts';
import { writeCount } from './numbers.ts';
import { en } from './strings/en/index.ts';
import { zh } from './strings/zh/index.ts';
import type { Strings } from './strings/shape.ts';

/**
 * Interface words, at build time only. One i18next instance; a missing key or value throws,
 * so that a gap stops the build instead of reaching a reader.
 */

const catalogue: Record<Locale, Strings> = { zh, en };

export const namespaces = Object.keys(en) as readonly (keyof typeof en)[];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof en;
    defaultNS: 'ui';
    strictKeyChecks: true;
  }
}

const instance = i18next.createInstance();

void instance.init({
  initAsync: false,
  lng: locales[0],
  supportedLngs: locales,
  fallbackLng: false,
  ns: namespaces,
  defaultNS: 'ui',
  resources: catalogue,
  returnNull: false,
  // Astro escapes what it prints; a second escaping would show `1&#x2F;5` to the reader.
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (languages, namespace, key) => {
    throw new Error(
      `src/i18n/strings: there is no "${namespace}:${key}" in ${languages.join(', ')}. Add it to the catalogue.`,
    );
  },
  missingInterpolationHandler: (text: string, value: readonly string[]) => {
    throw new Error(`src/i18n/strings: "${text}" needs a value for ${value[0]}. Pass it to t().`);
  },
});

// `{{count, number}}` is written as the site writes every count.
instance.services.formatter?.add('number', (value: number, locale) => writeCount(value, locale as Locale));

export type Translate = TFunction<readonly (keyof typeof en)[]>;

/** More sentences than these are not remembered: the pages of one edition ask for far fewer. */
const mostRemembered = 10_000;

/** Pages ask for the same words again and again, with the same values. */
function remembering(t: Translate): Translate {
  const known = new Map<string, string>();
  const ask = t as unknown as (key: string, values?: object) => string;
  const say = (key: string, values?: object): string => {
    const question = values === undefined ? key : key + JSON.stringify(values);
    let words = known.get(question);
    if (words === undefined) {
      words = ask(key, values);
      if (known.size >= mostRemembered) known.clear();
      known.set(question, words);
    }
    return words;
  };
  return say as unknown as Translate;
}

const fixed = Object.fromEntries(
  locales.map((locale) => [locale, remembering(instance.getFixedT(locale, namespaces))]),
) as unknown as Record<Locale, Translate>;

/** The words of one language: `const t = translate('en'); t('ui:search')`. Throws on a missing key or value. */
export function translate(locale: Locale): Translate {
  return fixed[locale];
}
