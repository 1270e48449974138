import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../build.ts';
import { launch } from './browser.ts';
import { noteShifts, shiftOf } from './shifts.ts';

const cuts = 24;
/** As much of `main`, in characters of HTML, as holds what is seen first. */
const reach = 8000;

let browser: Browser;
let server: Server;
let cut = 0;
/** Sends what follows the cut of the page that is being sent. */
let sendRest: () => void;

beforeAll(async () => {
  browser = await launch();
  server = createServer(({ url }, response) => {
    if (!url!.endsWith('/')) return response.writeHead(404).end();
    const html = htmlOf(url!);
    sendRest = () => response.end(html.slice(cut));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.write(html.slice(0, cut));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const htmlOf = (path: string): string => readFileSync(join(distFolder, path, 'index.html'), 'utf8');

/** Ends of tags, evenly over the beginning of `main`. */
function cutsOf(html: string): readonly number[] {
  const main = html.indexOf('<main');
  return Array.from({ length: cuts }, (_, index) => html.indexOf('>', main + (reach * index) / cuts) + 1);
}

/** How far a page moves when its rest arrives after the browser has painted what it had. */
async function shiftAfterCut(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  // An entry comes with the frame after the one that moved something.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const shift = await shiftOf(page);
  await page.close();
  return shift;
}

describe('a page that is painted half read', () => {
  it.each([
    ['/zh/', 1280],
    ['/en/', 412],
    ['/zh/2024/industry/', 412],
    ['/en/2024/industry/', 1280],
    ['/zh/2024/figures/', 412],
    ['/parallel/2024/industry/', 412],
    ['/parallel/2024/industry/', 1280],
  ])('stays where it is on %s, %i px wide', async (path, width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    await context.exposeFunction('sendRest', () => sendRest());
    await noteShifts(context);
    await context.addInitScript(() => {
      const page = window as unknown as { sendRest: () => void };
      new PerformanceObserver(() => page.sendRest()).observe({ type: 'paint', buffered: true });
    });
    const html = htmlOf(path);
    const moved: string[] = [];
    for (cut of cutsOf(html)) {
      const shift = await shiftAfterCut(context, path);
      if (shift >= 0.001) moved.push(`${shift.toFixed(4)} after ${html.slice(cut - 80, cut)}`);
    }
    await context.close();
    expect(moved).toEqual([]);
  });
});
