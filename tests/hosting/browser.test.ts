import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/browser.ts';
import { distFolder } from '../build.ts';
import { type Host, isInstalled, startNginx } from './hosts.ts';

/** The whole site in a browser, served by nginx with the headers that ship. */
describe.skipIf(!isInstalled('nginx'))('the site behind its own headers', () => {
  let host: Host;
  let browser: Browser;
  let context: BrowserContext;
  let foreign: Server;
  /** What went wrong since the last look: violations of the policy, errors, requests to other origins. */
  let complaints: string[] = [];

  beforeAll(async () => {
    [host, browser] = await Promise.all([startNginx(distFolder, '/'), launch()]);
    context = await browser.newContext();
    // A violation inside a frame or before any script of ours is seen here all the same.
    await context.exposeBinding('reportViolation', (_source, text: string) => complaints.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
        reportViolation(
          `${location.pathname}: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`,
        );
      });
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(`${host.origin}/`)) complaints.push(`request to ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const failure = request.failure()?.errorText ?? '';
      if (failure !== 'net::ERR_ABORTED') complaints.push(`${request.url()} failed: ${failure}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    context.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
    foreign = createServer((request, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/html',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      response.end(
        `<!doctype html><iframe src="${host.origin}${request.url}" width="600" height="400"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
    foreign.close();
  });

  const taken = (): string[] => {
    const all = complaints;
    complaints = [];
    return all;
  };
  const open = async (path: string): Promise<Page> => {
    taken();
    const page = await context.newPage();
    await page.goto(host.origin + path, { waitUntil: 'networkidle' });
    return page;
  };
  const pages = (): readonly string[] =>
    host.files
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

  it(
    'shows every page without a violation, an error or a request to another origin',
    { timeout: 300_000 },
    async () => {
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of pages()) {
        taken();
        await page.goto(host.origin + path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size));
        found.push(...taken().map((text) => `${path}: ${text}`));
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it('applies every style sheet and every script of a page', async () => {
    const page = await open('/zh/2024/industry/');
    const state = await page.evaluate(() => ({
      sheets: document.styleSheets.length,
      styles: document.querySelectorAll('style').length,
      theme: document.documentElement.dataset['theme'],
      policy: document.querySelector('meta[http-equiv=Content-Security-Policy]') !== null,
      isolated: crossOriginIsolated,
    }));
    expect(state).toEqual({
      sheets: state.styles,
      styles: state.styles,
      theme: '',
      policy: true,
      isolated: true,
    });
    await page.close();
  });

  it('blocks what the policy forbids: inline code, foreign pictures, strings made into markup', async () => {
    const page = await open('/en/2024/industry/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      let refused = '';
      try {
        script.text = 'globalThis.ran = true';
      } catch (error) {
        refused = (error as Error).name;
      }
      document.body.setAttribute('style', 'color: red');
      const picture = document.createElement('img');
      picture.src = 'https://other.example/picture.png';
      document.body.append(picture);
      return { refused, ran: 'ran' in globalThis, colour: getComputedStyle(document.body).color };
    });
    expect(ran.refused).toBe('TypeError');
    expect(ran.ran).toBe(false);
    expect(ran.colour).not.toBe('rgb(255, 0, 0)');
    await expect.poll(() => complaints.join('\n')).toMatch(/img-src blocked https:\/\/other\.example/);
    expect(complaints.join('\n')).toMatch(/style-src-attr blocked inline/);
    taken();
    await page.close();
  });

  it('opens the cards of figures and terms', async () => {
    for (const path of ['/zh/2024/industry/', '/en/2024/platforms/', '/parallel/2024/governance/']) {
      const page = await open(path);
      for (const link of ['a.figure', 'a.term']) {
        await page.locator(link).first().click();
        await page.locator('.card:popover-open').waitFor();
        await page.keyboard.press('Escape');
      }
      await page.close();
      expect({ path, found: taken() }).toEqual({ path, found: [] });
    }
  });

  it('works the controls of the ledger, the themes and the language link', async () => {
    const page = await open('/en/2024/figures/');
    await page.locator('ledger-controls input').fill('high-tech');
    await expect.poll(() => page.locator('.ledger tr[id]:visible').count()).toBeLessThan(40);
    await page.locator('[name=theme][value=dark]').check({ force: true });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.locator('[data-tongue][hreflang=zh-CN]').click();
    await page.waitForURL('**/zh/2024/figures/**');
    await page.close();
    expect(taken()).toEqual([]);
  });

  it('loads the next page before the click, where the browser can', async () => {
    const page = await open('/en/2024/industry/');
    const next = page.locator('a[rel=next]');
    await next.scrollIntoViewIfNeeded();
    const early = page
      .context()
      .waitForEvent('request', { timeout: 5_000 })
      .catch(() => undefined);
    await next.hover();
    await early;
    await page.waitForTimeout(1_000);
    await next.click();
    await page.waitForURL('**/platforms/');
    const entry = await page.evaluate(() => {
      const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
        activationStart: number;
        deliveryType: string;
      };
      return { activated: navigation.activationStart > 0, delivery: navigation.deliveryType };
    });
    expect(entry.activated || entry.delivery === 'navigational-prefetch').toBe(true);
    await page.close();
    expect(taken()).toEqual([]);
  });

  it('lets anyone frame an exhibit and nobody frame a page', async () => {
    const { port } = foreign.address() as AddressInfo;
    const framed = async (path: string): Promise<string> => {
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}${path}`);
      const frame = page.frames()[1];
      const text = await frame
        ?.evaluate(() => document.querySelector('svg, main')?.tagName ?? '')
        .catch(() => '');
      await page.close();
      return text ?? '';
    };
    expect(await framed('/zh/2024/industry/')).toBe('');
    const embed = pages().find((path) => path.startsWith('/embed/'));
    if (embed) expect(await framed(embed)).not.toBe('');
    taken();
  });
});
