import { cpus } from 'node:os';
import { table } from './table.ts';
import type { Cost } from './watched-run.ts';

/** What was measured of one number of editions. */
export interface Row {
  readonly editions: number;
  readonly pages: number;
  readonly bare: Cost;
  /** Pagefind’s own command on the bare site. */
  readonly bareSearch: Cost;
  /** Ours, with more and more of what the site adds to Astro; all of it in a first build, and in one that follows it. */
  readonly steps: {
    readonly pages: Cost;
    readonly sealed: Cost;
    readonly first: Cost;
    readonly again: Cost;
  };
  /** With downloads and pictures; `undefined` where that takes too long. */
  readonly everything: Cost | undefined;
  readonly weights: Readonly<Record<string, number>>;
  /** How often words were found of how often they are there. */
  readonly search: string;
}

/** The document that says what was measured, and of what. */
export function scaleDocument(rows: readonly Row[]): string {
  return `# How the site grows with its years

Made by \`npm run bench:scale\` on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, with generated editions that are never published. Times a page are milliseconds of processor time, of all processes together, which another program on the machine disturbs less than the clock; of one edition the middle of five runs.

## A page against a bare page

${table(
  ['editions', 'pages', 'bare', 'bare, searchable', 'our pages, checked', '+ fonts, policy', '+ search: all', 'built again: all', 'all : bare, searchable', 'again : bare, searchable', 'all : bare', 'again : bare', 'pages : bare'],
  rows.map(costsOf),
  'numbers',
)}

${verdictOn(rows)}

- **Bare** is an Astro site of the same pages: the same elements, attributes and words (${'`tests/bench/bare/same.ts`'} compares them), from templates with components and loops, filled from one plain JSON file a page; the prose of the sections stands in MDX with components, and Astro’s own settings compile it. Its templates are made from our finished pages by a program (${'`tests/bench/bare/`'}): what stands in several places and has at least six elements is a component. Drawings, style sheets and scripts are finished strings there. It looks nothing up, works nothing out, and does nothing after a page is written. With few editions it is dearer than a site written by hand, since it has some 250 templates for however few pages.
- **Bare, searchable** is the same with what a bare site needs to be searched as ours is: Pagefind’s own command (${'`pagefind --root-selector main`'}), run on its pages. Ours hands Pagefind the text it has in memory, and indexes only what is an answer.
- **Our pages** are what Astro renders of ours without the steps after it: content is read and checked, figures are written in each language, charts are laid out and drawn.
- **Fonts, policy**: the heading face is cut to the characters used, and each page sealed with its policy and digests.
- **Built again**: faces whose characters are still the same are taken from the build before, as Astro takes its own pictures. The columns before it are of a machine that has built nothing yet.
- **Search** writes Pagefind’s bundle, the quick index and the tables.
- Downloads and pictures are left out of all of these: a bare site has none.

## Time and memory as a whole

${table(
  ['editions', 'bare, s', 'all, s', 'again, s', 'bare, MiB', 'all, MiB', 'with all files, s', 'with all files, s of processor', 'with all files, MiB', 'literals found / there'],
  rows.map(totalsOf),
  'numbers',
)}

## Bytes of pages as they travel (brotli)

${table(['editions', ...weighed(rows)], rows.map(({ editions, weights }) => [editions, ...weighed(rows).map((name) => weights[name] ?? 0)]), 'numbers')}
`;
} // prettier-ignore

/** All that the site does to a page shall take at most so many times what a bare page takes. */
const goal = 1.2;

function verdictOn(rows: readonly Row[]): string {
  const [first, again, firstBare, againBare] = [
    timesSearchable('first'),
    timesSearchable('again'),
    timesBare('first'),
    timesBare('again'),
  ].map((times) => {
    const most = Math.max(...rows.map(times));
    return `${most.toFixed(2)} (${most > goal ? 'not met' : 'met'})`;
  });
  return `The goal is at most ${goal.toFixed(2)} times. Of a bare site that is searchable as ours is, a first build takes up to ${first} times and one that follows it up to ${again}; of a bare site that is not, up to ${firstBare} and ${againBare}.`;
}

type Whole = 'first' | 'again';
const timesBare =
  (build: Whole) =>
  ({ bare, steps }: Row): number =>
    steps[build].processor / bare.processor;
const timesSearchable =
  (build: Whole) =>
  ({ bare, bareSearch, steps }: Row): number =>
    steps[build].processor / (bare.processor + bareSearch.processor);

const weighed = (rows: readonly Row[]): readonly string[] => Object.keys(rows[0]?.weights ?? {});

function costsOf(row: Row): readonly (string | number)[] {
  const { editions, pages, bare, bareSearch, steps } = row;
  const aPage = (seconds: number): string => ((1000 * seconds) / pages).toFixed(1);
  return [
    editions, pages, aPage(bare.processor), aPage(bare.processor + bareSearch.processor),
    aPage(steps.pages.processor), aPage(steps.sealed.processor), aPage(steps.first.processor), aPage(steps.again.processor),
    ...[timesSearchable('first'), timesSearchable('again'), timesBare('first'), timesBare('again')].map((times) => times(row).toFixed(2)), (steps.pages.processor / bare.processor).toFixed(2),
  ]; // prettier-ignore
}

function totalsOf({ editions, bare, steps, everything, search }: Row): readonly (string | number)[] {
  const seconds = (value: number | undefined): string => value?.toFixed(1) ?? '–';
  const mebibytes = (cost: Cost | undefined): string => (cost ? String(Math.round(cost.memory)) : '–');
  return [
    editions, seconds(bare.wall), seconds(steps.first.wall), seconds(steps.again.wall), mebibytes(bare), mebibytes(steps.first),
    seconds(everything?.wall), seconds(everything?.processor), mebibytes(everything), search,
  ]; // prettier-ignore
}
