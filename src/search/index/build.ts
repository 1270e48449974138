import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '#i18n/locales.ts';
import type { Report } from '#report/model.ts';
import { traditionalMap } from '../fold.ts';
import { bundleFolder } from '../record.ts';
import { writeBundle } from './bundle.ts';
import { allNames, searchFiles } from './files.ts';
import { recordsOf } from './records.ts';
import { traditionalIn } from './tables.ts';

/**
 * Writes everything the browser searches: a Pagefind bundle for each language, its quick index and tables.
 * @param outDir the built site's folder
 * @returns how many records each language has, for the build's log
 */
export async function buildSearchIndex({
  report,
  outDir,
}: {
  readonly report: Report;
  readonly outDir: string;
}): Promise<Readonly<Record<string, number>>> {
  const { quick, tables, names } = searchFiles(report);
  for (const { path, content } of [names, ...Object.values(quick), ...Object.values(tables)])
    await write(join(outDir, path), content);
  const counts: Record<string, number> = {};
  for (const locale of locales) {
    const records = recordsOf(report, locale);
    const traditional = traditionalMap(traditionalIn(records, allNames(report)));
    await writeBundle(records, join(outDir, bundleFolder(locale)), traditional);
    counts[locale] = records.length;
  }
  return counts;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
