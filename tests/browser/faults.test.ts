import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { layLine, slow2G } from '../bench/slow-line.ts';
import { distFolder } from '../build.ts';
import { startNginx } from '../hosting/hosts.ts';
import { ask } from '../search/ask.ts';
import { copyProject } from '../site-build.ts';
import { openSite } from './open-site.ts';
import { serve, type SiteServer } from './serve.ts';

/** What goes wrong at a reader's, and that the site can be read and used all the same. */
const opened = openSite();

const paths = [
  '/',
  '/zh/',
  '/zh/2024/industry/',
  '/en/2024/platforms/',
  '/parallel/2024/governance/',
  '/en/2024/figures/',
  '/zh/glossary/',
  '/en/search/',
];
const phone = { width: 320, height: 640 };

interface Fault {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Done to the page once it is there. */
  readonly after?: (page: Page) => Promise<unknown>;
  /** Faults that the browser itself reports, and rightly. */
  readonly expected?: RegExp;
  /** Without style sheets the browser's own decide how wide things are. */
  readonly mayOverflow?: boolean;
}

/** Changes the markup of every page on its way. The policy would rightly refuse what was changed, so it goes too. */
const rewrite = (page: Page, change: (html: string) => string): Promise<unknown> =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body: change(html) });
  });

/** An engine of some years ago: selectors and rules it does not know are dropped, as engines do. */
const asOldEngine = (html: string): string =>
  html.replaceAll(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => {
    const old = css
      .replaceAll(':has(', ':-unknown-has(')
      .replaceAll('@container', '@-unknown-container')
      .replaceAll('@view-transition', '@-unknown-transition')
      .replaceAll(':popover-open', ':-unknown-popover')
      .replaceAll('container-type', '-unknown-container-type')
      .replaceAll(/text-autospace|text-spacing-trim|text-wrap|position-anchor|position-area/g, '-unknown-$&');
    return `<style>${old}</style>`;
  });

const faults: readonly Fault[] = [
  {
    name: 'storage is refused',
    prepare: (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('Storage is refused.', 'SecurityError');
            },
          });
      }),
    after: async (page) => {
      const theme = page.locator('[name=theme][value=dark]');
      if ((await theme.count()) > 0) await theme.check({ force: true });
    },
  },
  {
    name: 'an extension blocks every script file',
    prepare: (page) => page.route('**/*.js', (route) => route.abort('blockedbyclient')),
    expected: /ERR_BLOCKED_BY_CLIENT/,
  },
  {
    name: 'fonts do not arrive',
    prepare: (page) => page.route('**/*.woff2', (route) => route.abort('failed')),
    expected: /ERR_FAILED/,
  },
  {
    name: 'the machine has none of the faces that are asked for, and the own ones do not arrive',
    prepare: async (page) => {
      await page.route('**/*.woff2', (route) => route.abort('failed'));
      await rewrite(page, (html) =>
        html.replaceAll(/<style>[\s\S]*?<\/style>/g, (sheet) =>
          sheet.replaceAll(
            /PingFang SC|HarmonyOS Sans SC|MiSans|Microsoft YaHei UI|Noto S\w+ CJK SC|Source Han Sans SC|Songti SC|SimSun|system-ui|-apple-system|Segoe UI|Roboto|Helvetica Neue|Noto Sans|Liberation S\w+|Arial|Georgia/g,
            'Missing',
          ),
        ),
      );
    },
    expected: /ERR_FAILED/,
  },
  {
    name: 'style sheets are lost',
    prepare: (page) => rewrite(page, (html) => html.replaceAll(/<style>[\s\S]*?<\/style>/g, '')),
    mayOverflow: true,
  },
  {
    name: 'the engine knows no popover, :has, container queries or view transitions',
    prepare: async (page) => {
      await rewrite(page, asOldEngine);
      await page.addInitScript(() => {
        for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
          Reflect.deleteProperty(HTMLElement.prototype, name);
        Reflect.deleteProperty(Document.prototype, 'startViewTransition');
      });
    },
  },
  { name: 'the clock stands in 1970', prepare: (page) => page.clock.setFixedTime(0) },
  {
    name: 'the clock runs fifty years ahead',
    prepare: (page) => page.clock.setFixedTime(Date.UTC(2076, 0, 1)),
  },
  { name: 'the page is zoomed to 400 %', options: { viewport: { width: 320, height: 256 } } },
  {
    name: 'text is set twice as large',
    options: { viewport: { width: 1280, height: 800 } },
    after: (page) => page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%')),
  },
  {
    // The values of WCAG 2.2, 1.4.12.
    name: 'text is spaced out',
    options: { viewport: { width: 390, height: 800 } },
    after: (page) =>
      page.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          element.style.setProperty('line-height', '1.5', 'important');
          element.style.setProperty('letter-spacing', '0.12em', 'important');
          element.style.setProperty('word-spacing', '0.16em', 'important');
        }
        for (const element of document.querySelectorAll<HTMLElement>('p'))
          element.style.setProperty('margin-block-end', '2em', 'important');
      }),
  },
  { name: 'colours are forced', options: { forcedColors: 'active' } },
  { name: 'nothing may move', options: { reducedMotion: 'reduce' } },
];

/** Whether a page can be read: its heading, its words and its ways out can be seen, and nothing runs off the side. */
const look = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element | null): boolean => {
      const box = element?.getBoundingClientRect();
      return (
        element !== null &&
        element.checkVisibility({ visibilityProperty: true }) &&
        box!.width > 0 &&
        box!.height > 0
      );
    };
    const paragraphs = [...document.querySelectorAll('main p')].filter(
      (element) => !element.closest('[hidden], template, details:not([open])'),
    );
    return {
      heading: isShown(document.querySelector('h1')),
      hidden: paragraphs
        .filter((element) => !isShown(element) && element.textContent.trim() !== '')
        .map((element) => element.textContent.trim().slice(0, 40)),
      links: [...document.querySelectorAll('main a')].some(isShown),
      ink:
        getComputedStyle(document.querySelector('h1')!).color !==
        getComputedStyle(document.body).backgroundColor,
      excess: document.documentElement.scrollWidth - innerWidth,
    };
  });

describe('a page can be read and left', () => {
  /** What is not shown on a page that nothing is wrong with, such as words for paper. */
  const healthy = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const page = await opened.browser.newPage({ viewport: phone });
    for (const path of paths) {
      await page.goto(opened.origin + path, { waitUntil: 'load' });
      healthy.set(path, (await look(page)).hidden);
    }
    await page.close();
  });

  for (const { name, options, prepare, after, expected, mayOverflow } of faults)
    it(`when ${name}`, async () => {
      const context = await opened.browser.newContext({ viewport: phone, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => complaints.push(message.text()));
      await prepare?.(page);
      for (const path of paths) {
        await page.goto(opened.origin + path, { waitUntil: 'load' });
        await after?.(page);
        const { excess, hidden, ...seen } = await look(page);
        expect({ path, ...seen }).toEqual({ path, heading: true, links: true, ink: true });
        const missing = hidden.filter((text) => !healthy.get(path)?.includes(text));
        expect({ path, missing }).toEqual({ path, missing: [] });
        if (!mayOverflow) expect({ path, excess: Math.max(0, excess) }).toEqual({ path, excess: 0 });
      }
      await context.close();
      expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
    });
});

describe('a figure leads to its entry', () => {
  for (const { name, prepare, options } of faults.filter(({ name }) =>
    /script file|popover|storage/.test(name),
  ))
    it(`when ${name}`, async () => {
      const context = await opened.browser.newContext({ viewport: phone, ...options });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(`${opened.origin}/en/2024/industry/`);
      await page.locator('main a.figure').first().click();
      if (name.includes('storage')) await page.locator('.card').waitFor();
      else await page.waitForURL(/\/en\/2024\/figures\/#/);
      await context.close();
    });
});

describe('a page of yesterday on a host that serves today’s site', () => {
  const today = copyProject('today');
  let port: number | undefined;
  let host: SiteServer;
  let page: Page;
  /** Puts one release in the place of the other, at the same address. */
  const deploy = async (folder: string): Promise<void> => {
    await host?.close();
    host = await serve(folder, port);
    port = Number(new URL(host.origin).port);
  };
  beforeAll(() => {
    for (const script of ['src/shell/card.ts', 'src/shell/starter.ts', 'src/search/client/panel.ts'])
      appendFileSync(join(today.project, script), "\nconsole.debug('a new release');\n");
    const prose = join(today.project, 'content/2024/en/platforms.mdx');
    writeFileSync(prose, readFileSync(prose, 'utf8').replace(/(\n\n[A-Z][^\n]*)\.\n/, '$1, as of today.\n'));
    today.build();
  }, 240_000);
  beforeEach(async () => {
    await deploy(distFolder);
    page = await opened.browser.newPage();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await host.close();
    today.remove();
  });

  it('leads to the ledger where its script for cards is gone, and to the new pages', async () => {
    await page.goto(`${host.origin}/zh/2024/industry/`, { waitUntil: 'networkidle' });
    await deploy(today.dist);
    await page.locator('main a.figure').first().click();
    await page.waitForURL(/\/zh\/2024\/figures\/#/);
    expect((await look(page)).heading).toBe(true);
    await page.locator('a[hreflang=en]').first().click();
    await page.waitForURL(/\/en\/2024\/figures\//);
  });

  it('leads to the page of search where the script of search is gone', async () => {
    await page.goto(`${host.origin}/en/2024/platforms/`, { waitUntil: 'networkidle' });
    await deploy(today.dist);
    await page.locator('[data-search]').click();
    await page.waitForURL(/\/en\/search\//);
    expect((await ask(page, 'laboratory')).state).toBe('done');
  });

  it('never says “nothing found” of what yesterday’s index can no longer fetch', async () => {
    await page.goto(`${host.origin}/en/search/`);
    expect((await ask(page, 'biodiesel')).state).toBe('done');
    await deploy(today.dist);
    const { state, results } = await ask(page, 'laboratory');
    if (state === 'done') expect(results.some(({ kind }) => kind === 'text')).toBe(true);
    else expect(await page.locator('[data-retry]').isVisible()).toBe(true);
    await page.reload();
    expect((await ask(page, 'laboratory')).results.some(({ kind }) => kind === 'text')).toBe(true);
  });
});

describe('on slow 2G', () => {
  it('words stand there before scripts and fonts have come', async () => {
    const host = await startNginx(distFolder, '/');
    const line = await layLine(host.origin, slow2G);
    const page = await opened.browser.newPage({ viewport: phone });
    await page.goto(`${line.origin}/zh/2024/industry/`, { waitUntil: 'commit', timeout: 60_000 });
    const painted = await page.waitForFunction(
      () => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        // A heading of which no word has come yet has no height.
        if (!paint || !document.querySelector('h1')?.getBoundingClientRect().height) return undefined;
        const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
        const early = fonts.filter(
          (font) => (font as PerformanceResourceTiming).responseEnd < paint.startTime,
        );
        return { after: performance.now(), fonts: early.length };
      },
      undefined,
      { timeout: 60_000 },
    );
    const { after, fonts } = (await painted.jsonValue())!;
    expect(fonts).toBe(0);
    // Two round trips of two seconds and 12 kB at 6.4 kB a second, and as much again for a busy machine.
    expect(after).toBeLessThan(12_000);
    expect((await look(page)).heading).toBe(true);
    await page.close();
    line.close();
    await host.stop();
  });
});
