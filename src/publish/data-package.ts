import { locales, sourceLocale } from '#i18n/locales.ts';
import { pathToDataPage, pathToSchema } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import type { Column } from './csv.ts';
import type { Address, DataFile } from './data-file.ts';
import { licence } from './licence.ts';
import { siteName } from './page-names.ts';

/**
 * `datapackage.json`: Frictionless Data Package 2.0 (datapackage.org/standard/data-package), which readers of
 * version 1 understand as well: `profile` is theirs, `$schema` and `type` are version 2's.
 */
export function dataPackage(edition: Edition, files: readonly DataFile[], address: Address): object {
  const both = (say: (locale: (typeof locales)[number]) => string): string => locales.map(say).join(' · ');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `qingdao-science-${edition.id}`,
    title: both((locale) => siteName(edition, locale)),
    description: both((locale) => translate(locale)('ui:restatement')),
    homepage: address(pathToDataPage('en')),
    version: `${edition.id}.${edition.updated.replaceAll('-', '')}`,
    created: `${edition.published}T00:00:00Z`,
    keywords: ['Qingdao', '青岛', 'Shandong', '山东', 'science policy', '科技政策', 'open data'],
    licenses: [{ name: licence.openDefinition, title: licence.title, path: licence.url }],
    sources: [{ title: `${edition.source.title[sourceLocale]}（${edition.source.outlet[sourceLocale]}）` }],
    contributors: [{ title: both((locale) => edition.publisher[locale]), roles: ['publisher'] }],
    resources: files.map((file) => resourceOf(file, both, address)),
  };
}

function resourceOf(
  file: DataFile,
  both: (say: (locale: (typeof locales)[number]) => string) => string,
  address: Address,
): object {
  const { name, format, mediaType, bytes, sha256, columns, schema } = file;
  return {
    name: name.replaceAll('.', '-'),
    path: name,
    ...(columns ? { profile: 'tabular-data-resource', type: 'table' } : {}),
    title: both((locale) => translate(locale)(`data:${file.holds}`)),
    format: format.toLowerCase(),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(columns
      ? {
          dialect: {
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: tableSchema(columns),
        }
      : {}),
    ...(schema ? { jsonSchema: address(pathToSchema(schema)) } : {}),
  };
}

/** A Table Schema: the type of each column, and what a cell may hold. */
export function tableSchema(columns: readonly Column<never>[]): object {
  return {
    fields: columns.map(({ name, type, title, required, pattern, values }) => ({
      name,
      type,
      title: locales.map((locale) => title[locale]).join(' · '),
      constraints: {
        ...(required ? { required } : {}),
        ...(name === 'id' ? { unique: true } : {}),
        ...(pattern ? { pattern } : {}),
        ...(values ? { enum: values } : {}),
      },
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
}
