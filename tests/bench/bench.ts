/** `npm run bench [-- --peers]`: what the site costs a reader, in a table for people and one for the repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { brotli } from '#delivery/compress.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/browser.ts';
import { startNginx } from '../hosting/hosts.ts';
import { weighPage } from '../measure/page.ts';
import { writeBareSite } from './bare-site.ts';
import { runLighthouse } from './lighthouse.ts';
import { measureLoad } from './load.ts';
import { launchPuppeteer, measureNextPage } from './next-page.ts';
import { measurePaint, type Paint } from './paint.ts';
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
await browser.close();
const patient = await launchPuppeteer(chromium);
const next = [];
for (const { name, path } of sections)
  for (const by of ['mouse', 'finger'] as const)
    next.push({
      name: `${name}, ${by}`,
      ours: await measureNextPage(patient, host.origin, path, 'a[rel=next]', slow4G, by, times),
      bare: await measureNextPage(patient, bare.origin, path, 'a[rel=next]', slow4G, by, times),
    });
await patient.close();

console.log('Lighthouse …');
const lighthouse = await runLighthouse(
  pages.map(({ path }) => host.origin + path),
  chromium,
);

console.log('Load …');
const load = measureLoad(`${host.origin}/zh/2024/industry/`, 8);
await host.stop();
await bare.stop();

const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
const astro = (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> })
  .dependencies['astro'];

const text = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${run(chromium, '--version').split(' built')[0]}, Lighthouse ${lighthouse.version}, Astro ${astro}, Node ${process.versions.node}, nginx of Debian with the shipped configuration, ${cpus().length} processors. Medians of ${times} runs in a browser with an empty cache.

## What a page weighs

Bytes are those of brotli bodies, before the reader acts. Requests leave out fonts and the icon.

${table(
  ['page', 'requests', 'html', 'script', 'all but fonts', 'fonts', 'script parsed', 'nodes'],
  pages.map(({ name }, index) => {
    const weight = weights[index]!;
    return [
      name,
      String(weight.requests),
      ...[weight.html, weight.script, weight.bytes, weight.font, weight.scriptParsed, weight.nodes].map(
        whole,
      ),
    ];
  }),
)}

## What a phone sees

Slow 4G as a real line (${slow4G.roundTrip} ms a round trip, 1.6 Mbit/s down), processor four times slower. Milliseconds; transferred bytes count headers, fonts and the icon.

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
      paint.longTask === 0 ? 'none' : whole(paint.longTask),
      String(paint.requests),
      whole(paint.transferred),
      `${scores.performance} ${scores.accessibility} ${scores['best-practices']} ${scores.seo}${scores.failed.length > 0 ? ` (${scores.failed.join(', ')})` : ''}`,
    ];
  }),
)}

Lighthouse, mobile: performance, accessibility, best practices, SEO.

## Beside a bare page

The same words by hand: one HTML file, one rule of style, no chart, no script, no font. Measured in the same run.

${table(
  ['page', 'largest paint', 'bare page', 'ratio', 'html of the bare page'],
  beside.map(({ name, ours, bare: plain, bareBytes }) => [
    name,
    whole(ours.largestPaint),
    whole(plain.largestPaint),
    (ours.largestPaint / plain.largestPaint).toFixed(2),
    whole(bareBytes),
  ]),
)}

## From the click to the next page

Slow 4G, processor four times slower. A mouse rests on the link for 0.4 s before it clicks; a finger taps.

${table(
  ['page', 'painted after', 'had it ahead', 'bare page, same headers', 'had it ahead'],
  next.map(({ name, ours, bare: plain }) => [
    name,
    whole(ours.painted),
    ours.ahead,
    whole(plain.painted),
    plain.ahead,
  ]),
)}

## Load

One section page from nginx over the loopback interface, 64 connections, brotli: ${whole(load.requestsPerSecond)} requests a second, 99 of 100 within ${load.p99.toFixed(1)} ms, ${load.errors} errors.
`;
mkdirSync('docs', { recursive: true });
writeFileSync('docs/benchmarks.md', text);
console.log(text);

const tooSlow = [
  ...(load.requestsPerSecond < 5000 ? ['fewer than 5,000 requests a second'] : []),
  ...(load.p99 > 50 ? ['p99 above 50 ms'] : []),
  ...(load.errors > 0 ? ['errors under load'] : []),
  ...paints.flatMap(({ shift }, index) => (shift > 0.001 ? [`${pages[index]!.name} shifts`] : [])),
];
for (const sentence of tooSlow) console.error(`MISSED  ${sentence}`);
if (tooSlow.length > 0) process.exitCode = 1;
