/** `npm run bench`: what the site costs a reader, in a table for people and one for the repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { brotli } from '#delivery/compress.ts';
import { launch } from '../browser/browser.ts';
import { startNginx } from '../hosting/hosts.ts';
import { weighPage } from '../measure/page.ts';
import { writeBareSite } from './bare-site.ts';
import { categories, runLighthouse } from './lighthouse.ts';
import { measureLoad } from './load.ts';
import { launchPuppeteer, measureNextPage } from './next-page.ts';
import { measurePaint, type Paint } from './paint.ts';
import { PeerSites } from './peers.ts';
import { slow4G } from './slow-line.ts';
import { table } from './table.ts';

const site = process.env['DIST'] ?? 'dist';
const times = Number(process.env['BENCH_TIMES'] ?? 5);
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
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const bareFolder = writeBareSite(
  site,
  sections.flatMap(({ path }) => [fileOf(path), fileOf(path.replace('industry', 'platforms'))]),
);
const bare = await startNginx(bareFolder, '/');

console.log('Weight and paint …');
const weights = pages.map(({ path }) => weighPage(site, fileOf(path), '/'));
const paints: Paint[] = [];
for (const { path } of pages) paints.push(await measurePaint(browser, host.origin, path, slow4G, times));

console.log('Beside a bare page …');
const beside = [];
for (const { name, path } of sections)
  beside.push({
    name,
    ours: await measurePaint(browser, host.origin, path, slow4G, times),
    bare: await measurePaint(browser, bare.origin, path, slow4G, times),
    bareBytes: brotli(readFileSync(join(bareFolder, fileOf(path)))).length,
  });

console.log('The next page …');
const patient = await launchPuppeteer(chromium);
const next = [];
for (const { name, path } of sections)
  // A finger does the same in every language.
  for (const by of path.startsWith('/zh') ? (['mouse', 'finger'] as const) : (['mouse'] as const))
    next.push({
      name: `${name}, ${by}`,
      ours: await measureNextPage(patient, host.origin, path, 'a[rel=next]', slow4G, by, times),
      bare: await measureNextPage(patient, bare.origin, path, 'a[rel=next]', slow4G, by, times),
    });

console.log('The peers …');
const peers = await peerSites.measure(browser, patient, 'zh', '3-industry', Math.min(times, 3));
peerSites.remove();
await Promise.all([browser.close(), patient.close()]);

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

await Promise.all([host.stop(), bare.stop()]);

console.log('Load …');
// Who asks takes a processor of the same machine: the server leaves it one.
const loaded = await startNginx(site, '/', { workers: Math.max(1, cpus().length - 1) });
const load = measureLoad(`${loaded.origin}/zh/2024/industry/`, 8);
await loaded.stop();

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const astro = (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> })
  .dependencies['astro'];

const taskOf = ({ longTask }: Paint): string => (longTask === 0 ? 'none' : whole(longTask));
const [industry = paints[2]!, step = next[0]!] = [paints[2], next[0]];
const ours = { name: 'this site', version: '', paint: industry, next: step.ours };
const ratio = (value: number, own: number): string =>
  value === own ? whole(value) : `${whole(value)} (${(value / own).toFixed(1)})`;

const text = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${run(chromium, '--version').split(' built')[0]}, Lighthouse ${lighthouse.version}, Astro ${astro}, Node ${process.versions.node}, nginx of Debian with the shipped configuration, ${cpus().length} processors. Medians of ${times} runs in a browser with an empty cache.

## What a page weighs

Bytes are those of brotli bodies, before the reader acts. Requests leave out fonts and the icon. Style sheets and charts stand in the HTML.

${table(
  [
    'page',
    'requests',
    'html',
    'style',
    'script',
    'pictures',
    'all but fonts',
    'fonts',
    'script parsed',
    'nodes',
  ],
  pages.map(({ name }, index) => {
    const weight = weights[index]!;
    return [
      name,
      String(weight.requests),
      ...[
        weight.html,
        weight.style,
        weight.script,
        weight.picture,
        weight.bytes,
        weight.font,
        weight.scriptParsed,
        weight.nodes,
      ].map(whole),
    ];
  }),
)}

## What a phone sees

Slow 4G as a real line (${slow4G.roundTrip} ms a round trip, 1.6 Mbit/s down), processor four times slower. Milliseconds; transferred bytes count headers, fonts and the icon. The longest task is an animation frame with its layout, where it takes 50 ms and more.

${table(
  ['page', 'first paint', 'largest paint', 'shift', 'longest task', 'requests', 'transferred', 'Lighthouse'],
  pages.map(({ name }, index) => {
    const paint = paints[index]!;
    const scores = lighthouse.scores[index]!;
    return [
      name,
      whole(paint.firstPaint),
      whole(paint.largestPaint),
      paint.shift.toFixed(3),
      taskOf(paint),
      String(paint.requests),
      whole(paint.transferred),
      `${categories.map((name) => scores[name]).join(' ')}${scores.failed.length > 0 ? ` (${scores.failed.join(', ')})` : ''}`,
    ];
  }),
)}

Lighthouse, mobile: performance, accessibility, best practices, SEO; the run in the middle of ${times}.

## Beside a bare page

The same words by hand: one HTML file, one rule of style, no chart, no script, no font. Measured in the same run, on the line above and in Lighthouse’s model of one.

${table(
  [
    'page',
    'largest paint',
    'bare page',
    'ratio',
    'in Lighthouse',
    'bare page',
    'ratio',
    'longest task',
    'bare page',
    'html of the bare page',
  ],
  beside.map(({ name, ours, bare: plain, bareBytes }, index) => {
    const modelled = lighthouse.scores[pages.findIndex((page) => page.name === name)]!.largestPaint;
    const barelyModelled = bareLighthouse.scores[index]!.largestPaint;
    return [
      name,
      whole(ours.largestPaint),
      whole(plain.largestPaint),
      (ours.largestPaint / plain.largestPaint).toFixed(2),
      whole(modelled),
      whole(barelyModelled),
      (modelled / barelyModelled).toFixed(2),
      taskOf(ours),
      taskOf(plain),
      whole(bareBytes),
    ];
  }),
)}

## From the click to the next page

Slow 4G, processor four times slower. A mouse rests on the link for 0.4 s before it clicks; a finger taps. A phone’s Chrome begins when the link comes into view; this one, a desktop’s, when the finger is down.

${table(
  ['page', 'painted after', 'had it ahead', 'bare page', 'had it ahead'],
  next.map(({ name, ours, bare: plain }) => [
    name,
    whole(ours.painted),
    ours.ahead,
    whole(plain.painted),
    plain.ahead,
  ]),
)}

## Beside the peers

The Chinese section “industry” of generators that a publisher might take instead, set up as their own guides say, with the same text and one chart a page as a picture, and our system fonts or theirs. Same nginx, same line, same processor, same run; medians of ${Math.min(times, 3)}. In brackets: how many times ours.

${table(
  [
    'site',
    'requests',
    'transferred',
    'script parsed',
    'largest paint',
    'shift',
    'click to next page',
    'had it ahead',
  ],
  [ours, ...peers].map(({ name, version, paint, next: step }) => [
    `${name} ${version}`.trim(),
    ratio(paint.requests, ours.paint.requests),
    ratio(paint.transferred, ours.paint.transferred),
    ratio(paint.script, ours.paint.script),
    ratio(paint.largestPaint, ours.paint.largestPaint),
    paint.shift.toFixed(3),
    ratio(step.painted, ours.next.painted),
    step.ahead,
  ]),
)}

## Load

One section page from nginx with the shipped configuration over the loopback interface, ${cpus().length - 1 || 1} of ${cpus().length} processors answering and one asking, 64 connections, ${load.encoding}: ${whole(load.requestsPerSecond)} requests a second, 99 of 100 within ${load.p99.toFixed(1)} ms, ${load.errors} errors.
`;
mkdirSync('docs', { recursive: true });
writeFileSync('docs/benchmarks.md', text);
console.log(text);

const missed = (isMissed: boolean, sentence: string): readonly string[] => (isMissed ? [sentence] : []);
const tooSlow = [
  ...missed(load.requestsPerSecond < 5000, 'fewer than 5,000 requests a second'),
  ...missed(load.p99 > 50, 'p99 above 50 ms'),
  ...missed(load.errors > 0, 'errors under load'),
  ...pages.flatMap(({ name }, index) => {
    const { shift, longTask } = paints[index]!;
    const scores = lighthouse.scores[index]!;
    return [
      ...missed(shift > 0.001, `${name} shifts`),
      ...missed(longTask > 0, `${name} has a task of ${whole(longTask)} ms`),
      ...missed(
        categories.some((name) => scores[name] < 100),
        `${name} has less than 100 from Lighthouse`,
      ),
    ];
  }),
  ...beside.flatMap(({ name, ours: own, bare: plain }) =>
    missed(
      own.largestPaint > plain.largestPaint * 1.05,
      `${name} is painted more than 5 % later than the bare page`,
    ),
  ),
  ...next.flatMap(({ name, ours: own }) =>
    missed(own.painted > 160, `${name}: the next page takes ${whole(own.painted)} ms`),
  ),
];
for (const sentence of tooSlow) console.error(`MISSED  ${sentence}`);
if (tooSlow.length > 0) process.exitCode = 1;
