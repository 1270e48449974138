import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../build.ts';
import { launch } from './browser.ts';
import { serve, type SiteServer } from './serve.ts';

/** The states of a page that a reader brings about, held to what the page at rest is held to. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve(distFolder)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens the dialog and asks. */
const ask =
  (question: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search input').fill(question);
    await page.locator('dialog.search [role=status]').filter({ hasText: /\S/ }).waitFor();
    await page.waitForTimeout(600);
  };

interface State {
  readonly name: string;
  readonly path: string;
  readonly bring: (page: Page) => Promise<void>;
}

const states: readonly State[] = [
  {
    name: 'the card of a figure is open',
    path: '/en/2024/industry/',
    bring: async (page) => {
      await page.locator('.prose a.figure').nth(3).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the card of a term is open',
    path: '/zh/2024/ecosystem/',
    bring: async (page) => {
      await page.locator('.prose a.term').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'search has found', path: '/zh/2024/industry/', bring: ask('高新技术企业') },
  { name: 'search has found nothing', path: '/en/', bring: ask('zebra zebra') },
  {
    name: 'search has failed',
    path: '/en/about/',
    bring: async (page) => {
      await page.route('**/search/*.json', (route) => route.abort());
      await page.route('**/pagefind/**', (route) => route.abort());
      await ask('carbon fibre')(page);
    },
  },
  {
    name: 'all tables are open',
    path: '/en/2024/livelihoods/',
    bring: (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
  },
];

describe.each(['light', 'dark'] as const)('in the %s theme on a phone', (colorScheme) => {
  it.each(states)('axe has nothing to report and nothing runs over while $name', async ({ path, bring }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
    await page.goto(site.origin + path);
    await bring(page);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (options: object) => Promise<{
            violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
          }>;
        };
      };
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
    });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.close();
    expect(faults).toEqual([]);
    expect(excess).toBe(0);
  });
});
