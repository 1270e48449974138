import { categories } from './lighthouse.ts';
import type { Measured } from './measured.ts';
import { restOfEye, restOfPointer } from './next-page.ts';
import type { Paint } from './paint.ts';
import type { PeerResult } from './peers.ts';
import { slow4G } from './slow-line.ts';
import { table } from './table.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
const frameOf = ({ longestFrame }: Paint): string => (longestFrame === 0 ? 'none' : whole(longestFrame));
const ratio = (value: number, own: number): string =>
  value === own ? whole(value) : `${whole(value)} (${(value / own).toFixed(1)})`;

/** The tables of one run, in Markdown. */
export function benchDocument(measured: Measured): string {
  const { times, compared, versions, processors, pages, beside, next, peers, load } = measured;
  const own = ownRow(measured);
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${versions.browser}, Lighthouse ${versions.lighthouse}, Astro ${versions.astro}, Node ${process.versions.node}, nginx of Debian with the shipped configuration, ${processors} processors. Medians of ${times} runs in a browser with an empty cache.

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
  pages.map(({ name, weight }) => [
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
  ]),
)}

## What a phone sees

Slow 4G as a real line (${slow4G.roundTrip} ms a round trip, 1.6 Mbit/s down), processor four times slower. Milliseconds; transferred bytes count headers, fonts and the icon. Long tasks are those of 50 ms and more that the browser lists; its list leaves out most layout, so that the longest animation frame stands beside it, where it takes 50 ms and more.

${table(
  [
    'page',
    'first paint',
    'largest paint',
    'shift',
    'long tasks',
    'longest frame',
    'requests',
    'transferred',
    'blocked',
    'Lighthouse',
  ],
  pages.map(({ name, paint, lighthouse: { failed, ...scores } }) => [
    name,
    whole(paint.firstPaint),
    whole(paint.largestPaint),
    paint.shift.toFixed(3),
    String(paint.longTasks),
    frameOf(paint),
    String(paint.requests),
    whole(paint.transferred),
    whole(scores.blocking),
    `${categories.map((category) => scores[category]).join(' ')}${failed.length > 0 ? ` (${failed.join(', ')})` : ''}`,
  ]),
)}

Lighthouse, mobile: performance, accessibility, best practices, SEO; the run in the middle of ${times}. Blocked is its total blocking time.

## Beside a bare page

The bare page is the same words by hand: one HTML file, one rule of style, no chart, no script, no font. Between them stands our own HTML with its drawings, without styles, faces and scripts: what its elements alone cost. Measured by turns in the same run, ${compared} times each, on the line above.

${table(
  [
    'page',
    'largest paint',
    'without styles',
    'bare page',
    'ratio',
    'without styles',
    'longest frame',
    'without styles',
    'bare page',
    'html of the bare page',
  ],
  beside.map(({ name, ours, unadorned, bare, bareBytes }) => [
    name,
    ...[ours, unadorned, bare].map(({ largestPaint }) => whole(largestPaint)),
    ...[ours, unadorned].map(({ largestPaint }) => (largestPaint / bare.largestPaint).toFixed(2)),
    ...[ours, unadorned, bare].map(frameOf),
    whole(bareBytes),
  ]),
)}

In Lighthouse’s model of such a line:

${table(
  ['page', 'largest paint', 'bare page', 'ratio'],
  beside.map(({ name, modelled }) => [
    name,
    whole(modelled.ours),
    whole(modelled.bare),
    (modelled.ours / modelled.bare).toFixed(2),
  ]),
)}

## From the click to the next page

Slow 4G, processor four times slower. A wheel turns under a mouse that is over the page, or a finger swipes, and both then rest with the link in view for ${seconds(restOfEye)}; then the mouse moves to it, rests on it for ${seconds(restOfPointer)} and clicks, or the finger taps. The mouse moves in Chrome as it is, where our next page is rendered once the pointer is over the end of this one; the finger taps in one that decides as Chrome for Android does, which begins when the link to the next page comes into view.

${table(
  ['page', 'painted after', 'had it ahead', 'bare page', 'had it ahead'],
  next.map(({ name, ours, bare }) => [
    name,
    whole(ours.painted),
    ours.ahead,
    whole(bare.painted),
    bare.ahead,
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
  [own, ...peers].map(({ name, version, paint, next: step }) => [
    `${name} ${version}`.trim(),
    ratio(paint.requests, own.paint.requests),
    ratio(paint.transferred, own.paint.transferred),
    ratio(paint.script, own.paint.script),
    ratio(paint.largestPaint, own.paint.largestPaint),
    paint.shift.toFixed(3),
    ratio(step.painted, own.next.painted),
    step.ahead,
  ]),
)}

## Load

One section page from nginx with the shipped configuration over the loopback interface, ${processors - 1 || 1} of ${processors} processors answering and one asking, 64 connections, ${load.encoding}: ${whole(load.requestsPerSecond)} requests a second, 99 of 100 within ${load.p99.toFixed(1)} ms, ${load.errors} errors.
`;
}

/** Our Chinese section, in the form of the peers’ rows. */
function ownRow({ pages, next }: Measured): PeerResult {
  const page = pages.find(({ name }) => name === 'section, zh');
  const step = next.find(({ name }) => name === 'section, zh, mouse');
  if (!page || !step) throw new Error('The Chinese section was not measured.');
  return { name: 'this site', version: '', paint: page.paint, next: step.ours };
}
