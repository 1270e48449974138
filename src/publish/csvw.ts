import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { pathToDataPage } from '#i18n/paths.ts';
import type { Edition } from '#report/model.ts';
import type { Column } from './csv.ts';
import type { Address } from './data-file.ts';
import { licence } from './licence.ts';
import { siteName } from './page-names.ts';

const datatypes = { string: 'string', number: 'decimal', integer: 'integer' } as const;

/**
 * CSV on the Web: what the columns of a table are, in every language of the site
 * (W3C Recommendation “Metadata Vocabulary for Tabular Data”, 2015, sections 5.4 to 5.6).
 */
export function csvwMetadata<Row>(
  edition: Edition,
  file: string,
  columns: readonly Column<Row>[],
  address: Address,
): object {
  const localized = (say: (locale: Locale) => string | undefined) =>
    Object.fromEntries(locales.map((locale) => [localeFacts[locale].tag, say(locale)]));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': locales.map((locale) => ({
      '@value': `${siteName(edition, locale)}: ${file}`,
      '@language': localeFacts[locale].tag,
    })),
    'dc:license': { '@id': licence.url },
    'dc:publisher': edition.publisher[locales[0]],
    'dc:issued': { '@value': edition.published, '@type': 'xsd:date' },
    'dc:modified': { '@value': edition.updated, '@type': 'xsd:date' },
    'dcat:landingPage': { '@id': address(pathToDataPage('en')) },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, delimiter: ',', quoteChar: '"' },
    tableSchema: {
      aboutUrl: file === 'figures.csv' ? '#{id}' : undefined,
      primaryKey: 'id',
      columns: columns.map(({ name, type, required, title, pattern }) => ({
        name,
        // The first title of a column must be its header in the file.
        titles: { und: name, ...localized((locale) => title[locale]) },
        datatype: pattern ? { base: 'string', format: pattern } : datatypes[type],
        required,
        ...(name.includes('_') && locales.some((locale) => name.endsWith(`_${locale}`))
          ? { lang: localeFacts[name.slice(name.lastIndexOf('_') + 1) as Locale].tag }
          : {}),
      })),
    },
  };
}
