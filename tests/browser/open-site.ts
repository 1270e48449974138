import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { distFolder } from '../build.ts';
import { launch } from './browser.ts';
import { serve, type SiteServer } from './serve.ts';
import { watch } from './watch.ts';

/** A browser and the built site, there while the tests of one file run. */
export interface OpenSite {
  readonly browser: Browser;
  /** Where the site is served, without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a context of its own, hands it over, and fails on anything it said on the console. */
  readonly visit: <Result>(
    path: string,
    journey: (page: Page) => Promise<Result>,
    options?: BrowserContextOptions,
  ) => Promise<Result>;
}

/**
 * Starts a browser and the site before the tests of a file and closes both after them.
 * @param prepare done to each page that is visited, once it is there
 * @param usual what each page is opened with, where a test asks for nothing else
 * @param folder where the built site lies
 */
export function openSite(
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  usual: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
  folder = distFolder,
): OpenSite {
  let browser: Browser;
  let site: SiteServer;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return site.origin;
    },
    visit: async (path, journey, options) => {
      const page = await browser.newPage({ ...usual, ...options });
      const complaints = watch(page, site.origin);
      await page.goto(site.origin + path);
      await prepare(page);
      const result = await journey(page);
      await page.close();
      expect(complaints).toEqual([]);
      return result;
    },
  };
}
