/**
 * `npm run bench:scale [-- 1 10 100]`: how the site grows with its years. Builds generated editions in temporary
 * copies, the same pages as a bare Astro site right after, and writes `docs/benchmarks-scale.md`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { report } from '#report/report.ts';
import { pagefindEngine } from '#search/client/engine.ts';
import type { Pagefind } from '#search/client/pagefind.ts';
import { recordsOf } from '#search/index/records.ts';
import { streamWeight } from '#search/ladder/engine.ts';
import { tokensOf, tokenStrings } from '#search/tokens.ts';
import { pagesBelow } from '../../src/build/html.ts';
import { addEdition } from '../editions/next-edition.ts';
import { copyProject, type SiteBuild } from '../site-build.ts';
import { type PageToRepeat, writeBareSite } from './scale-bare.ts';
import { type Cost, watchedRun } from './watched-run.ts';

const firstYear = 2024;
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
/** With all downloads and pictures a build of a hundred editions takes an hour: it is done up to here. */
const mostWithEverything = 1;
const literals = ['高新技术企业', '崂山实验室', '成果转化', '企业', '的'];
const records = recordsOf(report(), 'zh');

interface Row {
  readonly editions: number;
  readonly pages: number;
  readonly ours: Cost;
  readonly bare: Cost;
  readonly everything: Cost | undefined;
  readonly weights: Readonly<Record<string, number>>;
  readonly search: string;
}

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [1, 10, 100]) {
  rows.push(await measure(size));
  writeFileSync('docs/benchmarks-scale.md', document(rows));
}
console.log(document(rows));

async function measure(editions: number): Promise<Row> {
  const site = copyProject('bench-scale');
  const bareFolder = mkdtempSync(join(tmpdir(), 'bench-bare-'));
  try {
    for (let place = 1; place < editions; place += 1)
      addEdition(site.project, firstYear + place, { added: { 'en/industry': ` ${marker(place)}.` } });
    const everything = editions <= mostWithEverything ? await watchedRun(astro, site.project) : undefined;
    keepPagesOnly(site);
    const ours = await watchedRun(astro, site.project);
    const pages = pagesOf(site);
    writeBareSite(bareFolder, site.project, pages);
    const bare = await watchedRun(astro, bareFolder);
    const search = await searchOf(site, editions);
    return {
      editions,
      pages: pages.length,
      ours,
      bare,
      everything,
      weights: weightsOf(site, editions),
      search,
    };
  } finally {
    site.remove();
    rmSync(bareFolder, { recursive: true, force: true });
  }
}

/** A word that stands in one edition alone, without a digit: no number may be typed in prose. */
function marker(place: number): string {
  return `Marker${[...String(place)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}zz stands here`;
}

/** A bare site has no downloads and no pictures: to compare pages with pages, ours is built without them too. */
function keepPagesOnly({ project, dist }: SiteBuild): void {
  rmSync(dist, { recursive: true, force: true });
  for (const part of ['og', 'data', 'cards']) rmSync(join(project, 'src/pages', part), { recursive: true });
}

function pagesOf({ dist }: SiteBuild): readonly PageToRepeat[] {
  return pagesBelow(dist)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => {
      const [, locale, year, section] = /^(zh|en)\/(\d{4})\/([\w-]+)\/index\.html$/.exec(file) ?? [];
      const isSection = section && !['figures', 'cite', 'print', 'exhibits'].includes(section);
      return {
        path: file.replace(/index\.html$/, ''),
        bytes: readFileSync(join(dist, file)).length,
        prose: isSection ? `${year}/${locale}/${section}.mdx` : undefined,
      };
    });
}

/** Bytes of some pages as they travel, brotli at quality 11. */
function weightsOf({ dist }: SiteBuild, editions: number): Row['weights'] {
  const latest = firstYear + editions - 1;
  const middle = firstYear + Math.floor((editions - 1) / 2);
  const pages = {
    'front page': `zh/${latest}/`,
    'section, latest': `zh/${latest}/industry/`,
    'section, middle': `zh/${middle}/industry/`,
    ledger: `zh/${latest}/figures/`,
    glossary: 'zh/glossary/',
    'open data': 'zh/data/',
    'all years': 'zh/years/',
  };
  return Object.fromEntries(
    Object.entries(pages).map(([name, path]) => [
      name,
      path.includes('years') && editions < 2 ? 0 : brotli(join(dist, path, 'index.html')),
    ]),
  );
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** How often each literal is found in how many paragraphs that hold it, and last a word that one edition alone has. */
async function searchOf({ dist }: SiteBuild, editions: number): Promise<string> {
  globalThis.fetch = (input) => {
    const path = decodeURIComponent(new URL(String(input), 'file:///').pathname);
    return Promise.resolve(new Response(readFileSync(path)));
  };
  const asked = literals.map((literal) => ({
    phrase: [...literal],
    wanted: records.filter(({ text }) => text.includes(literal)).length * editions,
  }));
  const found = [...(await countsIn(dist, 'zh', records.length * editions, asked))];
  if (editions > 1) {
    const [word = ''] = marker(editions - 1).split(' ');
    found.push(
      ...(await countsIn(dist, 'en', records.length * editions, [
        { phrase: tokenStrings(tokensOf(word)), wanted: 1 },
      ])),
    );
  }
  return found.join(' ');
}

async function countsIn(
  dist: string,
  locale: string,
  held: number,
  asked: readonly { readonly phrase: readonly string[]; readonly wanted: number }[],
): Promise<readonly string[]> {
  const folder = join(dist, 'pagefind', locale);
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: `${folder}/` });
  const counts = await Promise.all(
    asked.map(async ({ phrase, wanted }) => {
      const hits = await pagefindEngine(pagefind, held).phrase(phrase);
      return `${[...hits.values()].filter((one) => one === streamWeight.text).length}/${wanted}`;
    }),
  );
  await pagefind.destroy();
  return counts;
}

function document(rows: readonly Row[]): string {
  const fixed = (value: number): string => value.toFixed(1);
  const aPage = ({ pages }: Row, { processor }: Cost): number => (1000 * processor) / pages;
  const table = (head: readonly string[], lines: readonly (readonly (string | number)[])[]): string =>
    [head, head.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const costs = rows.map((row) => [
    row.editions, row.pages, fixed(row.ours.wall), fixed(row.bare.wall), fixed(aPage(row, row.ours)), fixed(aPage(row, row.bare)),
    `${Math.round(100 * (row.ours.processor / row.bare.processor - 1))} %`, Math.round(row.ours.memory),
    row.everything ? fixed(row.everything.wall) : '–', row.everything ? Math.round(row.everything.memory) : '–', row.search,
  ]); // prettier-ignore
  const names = Object.keys(rows[0]?.weights ?? {});
  return `# How the site grows with its years

Made by \`npm run bench:scale\` on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, with generated editions that are never published.
“Ours” and “bare” are the same pages: downloads and pictures are left out, and the bare site is Astro with MDX and one template, every page as many bytes long. Ours also checks the content, cuts the fonts, builds the search index and seals every page with its policy. Times a page are processor time, which another program on the machine disturbs less than the clock.

${table(['editions', 'pages', 'ours, s', 'bare, s', 'ours, ms a page', 'bare, ms a page', 'more than bare', 'ours, MiB', 'with all files, s', 'with all files, MiB', 'literals found / there'], costs)}

Bytes of pages as they travel (brotli):

${table(
  ['editions', ...names],
  rows.map(({ editions, weights }) => [editions, ...names.map((name) => weights[name] ?? 0)]),
)}
`;
}
