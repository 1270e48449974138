/**
 * `npm run bench:scale [-- 1 10 100]`: how the site grows with its years. Builds generated editions in temporary
 * copies, step by step, the same pages as a bare Astro site right after, and writes `docs/benchmarks-scale.md`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { report } from '#report/report.ts';
import { pagefindEngine } from '#search/client/engine.ts';
import type { Pagefind } from '#search/client/pagefind.ts';
import { recordsOf } from '#search/index/records.ts';
import { streamWeight } from '#search/ladder/engine.ts';
import { tokensOf, tokenStrings } from '#search/tokens.ts';
import { pagesBelow } from '#delivery/built-files.ts';
import { addEdition } from '../editions/next-edition.ts';
import { copyProject, type SiteBuild } from '../site-build.ts';
import { expectSame } from './bare/same.ts';
import { type FinishedPage, writeBareSite } from './bare/site.ts';
import { type Row, scaleDocument } from './scale-document.ts';
import { type Cost, watchedRun } from './watched-run.ts';

const firstYear = 2024;
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
/** Pagefind’s own command, on what its guide says to mark: the main part of each page (pagefind.app/docs/indexing). */
const pagefind = ['node_modules/pagefind/lib/runner/bin.cjs', '--root-selector', 'main', '--site'];
/** With all downloads and pictures a build of a hundred editions takes an hour: it is done up to here. */
const mostWithEverything = 1;
/** One edition is built in seconds: the middle of so many runs, an odd number, is taken. */
const timesOfOne = 5;
const literals = ['高新技术企业', '崂山实验室', '成果转化', '企业', '的'];
const records = recordsOf(report(), 'zh');

/** What `astro.config.mjs` adds to Astro, and less of it: each step is built without those after it. */
const allSteps = 'mdx(), contentGuard(), search(), delivery(settings)';
const stepsWithoutSearch = 'mdx(), contentGuard(), delivery(settings)';
const pagesAlone = 'mdx(), contentGuard()';
/** So many pages of a bare site are compared with ours, evenly spread: to compare all takes longer than to build them. */
const mostCompared = 300;

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [1, 10, 100]) {
  rows.push(await measure(size));
  const file = 'docs/benchmarks-scale.md';
  const style = await resolveConfig(file);
  writeFileSync(file, await format(scaleDocument(rows), { ...style, filepath: file }));
}
console.log(scaleDocument(rows));

async function measure(editions: number): Promise<Row> {
  const site = copyProject('bench-scale');
  const bareFolder = mkdtempSync(join(tmpdir(), 'bench-bare-'));
  try {
    for (let place = 1; place < editions; place += 1)
      addEdition(site.project, firstYear + place, { added: { 'en/industry': ` ${marker(place)}.` } });
    const everything = editions <= mostWithEverything ? await watchedRun(astro, site.project) : undefined;
    keepPagesOnly(site);
    const often = editions === 1 ? timesOfOne : 1;
    const pages = await middleOf(often, () => buildWith(site, pagesAlone));
    const sealed = await middleOf(often, () => buildWith(site, stepsWithoutSearch, 'first'));
    const first = await middleOf(often, () => buildWith(site, allSteps, 'first'));
    const again = await middleOf(often, () => buildWith(site, allSteps));
    const files = pagesBelow(site.dist).filter((file) => file.endsWith('index.html'));
    writeBareSite(bareFolder, finishedPages(site.dist, files));
    const bare = await middleOf(often, () => watchedRun(astro, bareFolder));
    const bareSearch = await middleOf(often, () => watchedRun([...pagefind, join(bareFolder, 'dist')], '.'));
    compare(site.dist, join(bareFolder, 'dist'), files);
    const weights = weightsOf(site, editions);
    const search = await searchOf(site, editions);
    return {
      editions,
      pages: files.length,
      bare,
      bareSearch,
      steps: { pages, sealed, first, again },
      everything,
      weights,
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
  for (const part of ['og', 'data', 'cards', '[locale]/[edition]/[references].[ending].ts'])
    rmSync(join(project, 'src/pages', part), { recursive: true });
}

/** Measures several times; which run was dear is chance where a run takes a few seconds. */
async function middleOf(often: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  while (costs.length < often) costs.push(await run());
  return costs.toSorted((one, other) => one.processor - other.processor)[(often - 1) / 2]!;
}

/** Builds the copy with some of what the site adds to Astro; the first time, or with what an earlier build kept. */
async function buildWith({ project, dist }: SiteBuild, steps: string, build?: 'first'): Promise<Cost> {
  const file = join(project, 'astro.config.mjs');
  const config = readFileSync(file, 'utf8');
  const changed = config.replace(/integrations: \[.*\]/, `integrations: [${steps}]`);
  if (!config.includes('integrations: [mdx()')) throw new Error(`${file} no longer lists its integrations.`);
  writeFileSync(file, changed);
  rmSync(dist, { recursive: true, force: true });
  if (build === 'first') rmSync(join(project, 'node_modules/.astro'), { recursive: true, force: true });
  return await watchedRun(astro, project);
}

function* finishedPages(dist: string, files: readonly string[]): Generator<FinishedPage> {
  for (const file of files)
    yield { path: file.replace(/index\.html$/, ''), html: readFileSync(join(dist, file), 'utf8') };
}

/** @throws where the bare site did not render the same pages */
function compare(ours: string, bare: string, files: readonly string[]): void {
  const step = Math.ceil(files.length / mostCompared);
  for (const file of files.filter((_, index) => index % step === 0))
    expectSame(file, readFileSync(join(ours, file), 'utf8'), readFileSync(join(bare, file), 'utf8'));
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
