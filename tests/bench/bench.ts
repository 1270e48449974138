/** `npm run bench`: what the site costs a reader, in a table for people and one for the repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotli } from '#delivery/compress.ts';
import { launch } from '../browser/browser.ts';
import { startNginx } from '../hosting/hosts.ts';
import { weighPage } from '../measure/page.ts';
import { writeBareSite, writeUnadornedSite } from './bare-site.ts';
import { benchDocument } from './document.ts';
import { missedGoals } from './goals.ts';
import { runLighthouse } from './lighthouse.ts';
import { measureLoad } from './load.ts';
import type { Measured } from './measured.ts';
import { launchPuppeteer, measureNextPage, type NextPage } from './next-page.ts';
import { comparePaints, measurePaint, type Paint } from './paint.ts';
import { PeerSites } from './peers.ts';
import { slow4G } from './slow-line.ts';

const site = process.env['DIST'] ?? 'dist';
const times = Number(process.env['BENCH_TIMES'] ?? 5);
/** A ratio of two paints wants more runs than a paint: within 5 per cent the machine itself is not steady. */
const compared = times * 3;
const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const pages = [
  { name: 'front page, zh', path: '/zh/' },
  { name: 'front page, en', path: '/en/' },
  { name: 'section, zh', path: '/zh/2024/industry/' },
  { name: 'section, en', path: '/en/2024/industry/' },
  { name: 'parallel', path: '/parallel/2024/industry/' },
  { name: 'ledger, zh', path: '/zh/2024/figures/' },
  { name: 'ledger, en', path: '/en/2024/figures/' },
] as const;
const sections = pages.filter(({ name }) => name.startsWith('section'));

const edition = '2024';
const order = ['overview', 'governance', 'industry', 'platforms', 'livelihoods', 'ecosystem', 'outlook'];

console.log('Installing and building the peers …');
const peerSites = new PeerSites();
peerSites.build(site, edition, order);

const host = await startNginx(site, '/');
const browser = await launch();
const fileOf = (path: string): string => `${path.slice(1)}index.html`;

const inBare = sections.flatMap(({ path }) => [path, path.replace('industry', 'platforms')]).map(fileOf);
const bareFolder = writeBareSite(site, inBare);
const bare = await startNginx(bareFolder, '/');
const unadorned = await startNginx(writeUnadornedSite(site, inBare), '/');

console.log('Weight and paint …');
const paints: Paint[] = [];
for (const { path } of pages) paints.push(await measurePaint(browser, host.origin, path, slow4G, times));

console.log('Beside a bare page …');
const beside: Omit<Measured['beside'][number], 'modelled'>[] = [];
for (const { name, path } of sections) {
  const sites = [host.origin, unadorned.origin, bare.origin];
  const [ours, unadornedOurs, byHand] = await comparePaints(browser, sites, path, slow4G, compared);
  beside.push({
    name,
    ours: ours!,
    unadorned: unadornedOurs!,
    bare: byHand!,
    bareBytes: brotli(readFileSync(join(bareFolder, fileOf(path)))).length,
  });
}

console.log('The next page …');
const [desktop, handheld] = await Promise.all([
  launchPuppeteer(chromium, 'desktop'),
  launchPuppeteer(chromium, 'phone'),
]);
const next: Measured['next'][number][] = [];
for (const { name, path } of sections)
  for (const by of ['mouse', 'finger'] as const) {
    const nextPage = (origin: string): Promise<NextPage> =>
      measureNextPage(by === 'mouse' ? desktop : handheld, origin, path, 'a[rel=next]', slow4G, by, times);
    next.push({
      name: `${name}, ${by}`,
      ours: await nextPage(host.origin),
      bare: await nextPage(bare.origin),
    });
  }

console.log('The peers …');
const peers = await peerSites.measure(browser, desktop, 'zh', '3-industry', Math.min(times, 3));
peerSites.remove();
await Promise.all([browser, desktop, handheld].map((each) => each.close()));

console.log('Lighthouse …');
const lighthouse = await runLighthouse(
  pages.map(({ path }) => host.origin + path),
  chromium,
  times,
);
const bareLighthouse = await runLighthouse(
  sections.map(({ path }) => bare.origin + path),
  chromium,
  times,
);
const modelled = sections.map((section, index) => ({
  ours: lighthouse.scores[pages.indexOf(section)]!.largestPaint,
  bare: bareLighthouse.scores[index]!.largestPaint,
}));

await Promise.all([host, bare, unadorned].map((each) => each.stop()));

console.log('Load …');
// Who asks takes a processor of the same machine: the server leaves it one.
const loaded = await startNginx(site, '/', { workers: Math.max(1, cpus().length - 1) });
const load = measureLoad(`${loaded.origin}/zh/2024/industry/`, 8);
await loaded.stop();

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const measured: Measured = {
  times,
  compared,
  versions: {
    browser: execFileSync(chromium, ['--version'], { encoding: 'utf8' }).split(' built')[0]!.trim(),
    lighthouse: lighthouse.version,
    astro: dependencies['astro'] ?? '',
  },
  processors: cpus().length,
  pages: pages.map(({ name, path }, index) => ({
    name,
    weight: weighPage(site, fileOf(path), '/'),
    paint: paints[index]!,
    lighthouse: lighthouse.scores[index]!,
  })),
  beside: beside.map((each, index) => ({ ...each, modelled: modelled[index]! })),
  next,
  peers,
  load,
};
const document = benchDocument(measured);
mkdirSync('docs', { recursive: true });
writeFileSync('docs/benchmarks.md', document);
console.log(document);

const tooSlow = missedGoals(measured);
for (const sentence of tooSlow) console.error(`MISSED  ${sentence}`);
if (tooSlow.length > 0) process.exitCode = 1;
