import type { Locale } from '#i18n/locales.ts';
import type { Edition } from '#report/model.ts';
import { citablesOf } from './citables.ts';
import { machineCitation } from './citations.ts';
import type { Address } from './data-file.ts';

/**
 * All citations of a section, or of the edition and its pages, as one file that reference managers read.
 * It bears no day of access, since nobody knows the day on which it will be used.
 */
export function referenceFile(
  edition: Edition,
  section: string | undefined,
  locale: Locale,
  form: 'bibtex' | 'ris',
  address: Address,
): string {
  const entries = citablesOf(edition, section).map((what) => machineCitation(what, locale, address, form));
  return form === 'ris'
    ? entries.map((entry) => `${entry}\n\n`.replaceAll('\n', '\r\n')).join('')
    : entries.map((entry) => `${entry}\n`).join('\n');
}
