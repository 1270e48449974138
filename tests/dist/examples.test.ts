import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '#i18n/locales.ts';
import { latestEdition, unitOf } from '#report/report.ts';
import { sharesOf } from '#report/shares.ts';
import { writeInFigures } from '#report/write.ts';
import { textOf } from '../html.ts';
import { distFolder } from '../build.ts';
import { serve, type SiteServer } from '../browser/serve.ts';
import { named, pageAt, settings } from './site.ts';

/**
 * Runs the programs that the data page shows, word for word but for the host, and opens the table as it says.
 * What is not installed is skipped: pandas and R are there in CI, LibreOffice where somebody installed it.
 */
const run = promisify(execFile);
const works = (command: string, ...options: string[]): boolean =>
  spawnSync(command, options, { stdio: 'ignore' }).status === 0;
const pythons = ['python3', '/usr/bin/python3', 'python'];
const python = pythons.find((each) => works(each, '-c', 'import csv, urllib.request'));
const pandas = pythons.find((each) => works(each, '-c', 'import pandas'));
const hasR = works('Rscript', '--version');
const hasOffice = works('soffice', '--version');

const edition = latestEdition();
const shares = sharesOf(edition);

let site: SiteServer;
beforeAll(async () => {
  site = await serve(distFolder);
});
afterAll(() => site.close());

/** The programs of a data page in their order: pandas, Python alone, R. */
function programs(locale: Locale): readonly string[] {
  return named(pageAt(`${locale}/data/`), 'pre').map((block) =>
    textOf(block).replaceAll(settings.origin, site.origin),
  );
}

/** Fails unless the program printed every share of the report with its figure, and no other figure. */
function expectShares(printed: string, locale: Locale): void {
  const plain = printed.replaceAll(/\s+/g, ' ');
  for (const figure of shares) {
    expect(plain).toContain(figure.label[locale]);
    expect(plain).toContain(figure.share.printed);
    expect(plain).toContain(writeInFigures(figure, unitOf(figure), locale).text.replaceAll(/\s+/g, ' '));
  }
  const others = edition.figures.filter(({ share }) => !share).map(({ label }) => label[locale]);
  const told = shares.map(({ label }) => label[locale]).join(' ');
  expect(others.filter((label) => !told.includes(label) && plain.includes(label))).toEqual([]);
}

const environment = { ...process.env, PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' };

describe.each(locales)('the examples of the data page (%s)', (locale) => {
  it('are a program for pandas, one for Python alone, and one for R', () => {
    expect(programs(locale).map((program) => program.split('\n')[0])).toEqual([
      'import pandas as pd',
      'import csv',
      expect.stringMatching(/^figures <- read\.csv/),
    ]);
  });

  it.skipIf(!pandas)('run in Python with pandas', async () => {
    const { stdout, stderr } = await run(pandas!, ['-c', programs(locale)[0]!], { env: environment });
    expectShares(stdout, locale);
    expect(stdout.trim().split('\n')).toHaveLength(shares.length + 1);
    expect(stderr).toBe('');
  });

  it.skipIf(!python)('run in Python without any package', async () => {
    const { stdout, stderr } = await run(python!, ['-c', programs(locale)[1]!], { env: environment });
    expectShares(stdout, locale);
    expect(stdout.trim().split('\n')).toHaveLength(shares.length);
    expect(stderr).toBe('');
  });

  it.skipIf(!hasR)('run in R', async () => {
    const { stdout, stderr } = await run('Rscript', ['-e', programs(locale)[2]!], { env: environment });
    expectShares(stdout, locale);
    expect(stderr).toBe('');
  });
});

describe.skipIf(!hasOffice)('the table in LibreOffice', () => {
  it('keeps every cell of the shares when their column is text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'table-'));
    const table = join(folder, 'figures.csv');
    cpSync(join(distFolder, `data/${edition.id}/figures.csv`), table);
    const column = readFileSync(table, 'utf8').split('\r\n')[0]!.split(',').indexOf('share_stated') + 1;
    const convert = (to: string, file: string, ...more: string[]) =>
      run('soffice', [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--convert-to', to, ...more, '--outdir', join(folder, 'out'), file],
      ]);
    // Comma, double quotes, UTF-8, from the first line, that column as text.
    await convert('ods', table, `--infilter=Text - txt - csv (StarCalc):44,34,76,1,${column}/2`);
    await convert('csv:Text - txt - csv (StarCalc):44,34,76', join(folder, 'out/figures.ods'));
    const kept = readFileSync(join(folder, 'out/figures.csv'), 'utf8');
    rmSync(folder, { recursive: true });
    for (const { id, share, label } of shares) {
      const line = kept.split('\n').find((each) => each.startsWith(`${id},`));
      expect(line).toContain(`,${share.printed},`);
      expect(line).toContain(label.zh);
    }
  });
});
