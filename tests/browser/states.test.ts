import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { openSite } from './open-site.ts';

/** The states of a page that a reader brings about, held to what the page at rest is held to. */

const opened = openSite();

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
    const page = await opened.browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
    await page.goto(opened.origin + path);
    await bring(page);
    const faults = await audit(page);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.close();
    expect(faults).toEqual([]);
    expect(excess).toBe(0);
  });
});
