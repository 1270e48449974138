import { createHash } from 'node:crypto';
import { type Locale, type Localized, locales, localize } from '#i18n/locales.ts';
import { pathTo } from '#i18n/paths.ts';
import type { Report } from '#report/model.ts';
import { oncePerInBuild } from '#report/once.ts';
import { bundleFolder } from '../record.ts';
import type { QuickIndex } from '../quick-shape.ts';
import { nameFile, quickRows } from './quick.ts';
import { namesOf, recordsOf } from './records.ts';
import { makeTables } from './tables.ts';

/** A file of the site, below its root. Named by its content, so it may be cached for ever. */
export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

export interface SearchFiles {
  readonly quick: Localized<SearchFile>;
  readonly tables: Localized<SearchFile>;
  readonly names: SearchFile;
}

/** The quick indexes, tables and names. Made once for a report; the same report, the same bytes. */
export const searchFiles = oncePerInBuild('search files', makeFiles);

/** The address of a language's quick index, for `data-index` of the search control. */
export const pathToQuickIndex = (report: Report, locale: Locale): string =>
  pathTo(searchFiles(report).quick[locale].path);

function makeFiles(report: Report): SearchFiles {
  const edition = report.editions.at(-1);
  if (!edition) throw new Error('There is no edition to search: every folder below content/ is a draft.');
  const records = localize((locale) => recordsOf(report, locale));
  const tag = hash(JSON.stringify(records));
  const names = named('names', nameFile(report));
  const tables = localize((locale) =>
    named(`${locale}-tables`, makeTables(records[locale], allNames(report))),
  );
  const bundles = localize((locale) => ({
    folder: pathTo(bundleFolder(locale)),
    tables: pathTo(tables[locale].path),
  }));
  const quick = localize((locale) => {
    const rows = quickRows(report, edition, locale);
    const index: QuickIndex = { locale, tag, names: pathTo(names.path), bundles, ...rows };
    return named(locale, index);
  });
  return { quick, tables, names };
}

/** Every name of every term. */
export const allNames = (report: Report): readonly string[] =>
  report.glossary.flatMap((term) => locales.flatMap((locale) => namesOf(term, locale)));

function named(name: string, value: unknown): SearchFile {
  const content = JSON.stringify(value);
  return { path: `search/${name}-${hash(content)}.json`, content };
}

const hash = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 8);
