import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writtenFigure } from '../figures.ts';
import { openSite } from './open-site.ts';

const opened = openSite();

const { visit } = opened;

/** The path and fragment the page is at. */
const placeOf = (page: Page): string => page.url().slice(opened.origin.length);

/** What the address asked for: the entry of the page of citations, and the name it bears. */
const entryOf = (page: Page): Promise<string> => page.locator('.citation:target .citation-name').innerText();

const withoutScripts = { javaScriptEnabled: false } as const;

describe('how to cite, asked', () => {
  it('beside a paragraph, leads to the citations of that paragraph', () =>
    visit(
      '/zh/2024/industry/',
      async (page) => {
        await page.locator('#enterprises-2 .marks a', { hasText: '引用' }).click();
        expect(placeOf(page)).toBe('/zh/2024/industry/cite/#enterprises-2');
        expect(await entryOf(page)).toBe('第2.3.2段');
      },
      withoutScripts,
    ));

  it('below an exhibit, leads to the citations of that exhibit, on the front page too', async () => {
    await visit(
      '/en/2024/industry/',
      async (page) => {
        await page.locator('#provincial-money .take-along a', { hasText: 'Cite' }).click();
        expect(placeOf(page)).toBe('/en/2024/industry/cite/#provincial-money');
        expect(await entryOf(page)).toMatch(/^Fig\. 2\.1: 21 major projects/);
      },
      withoutScripts,
    );
    await visit(
      '/en/',
      async (page) => {
        const exhibit = page.locator('figure.exhibit').first();
        const id = await exhibit.getAttribute('id');
        await exhibit.locator('.take-along a', { hasText: 'Cite' }).click();
        expect(new URL(page.url()).hash).toBe(`#${id}`);
        expect(await entryOf(page)).toMatch(/^Fig\./);
      },
      withoutScripts,
    );
  });

  it('on the card of a figure, leads to the citations of that figure', () =>
    visit('/en/2024/industry/', async (page) => {
      await page.locator('a.figure', { hasText: '8,650' }).first().click();
      await page.getByRole('dialog').getByRole('link', { name: 'Cite' }).click();
      await page.waitForURL('**/cite/#*');
      expect(placeOf(page)).toBe('/en/2024/industry/cite/#high-tech-enterprises');
      expect(await entryOf(page)).toContain('8,650');
    }));

  it('leads to an entry from every paragraph, every exhibit and every card', async () => {
    await visit(
      '/zh/',
      async (page) => {
        const dead = await page.evaluate(async () => {
          const pages = new Map<string, Promise<Document>>();
          const pageAt = (path: string): Promise<Document> => {
            const known = pages.get(path);
            if (known) return known;
            const loading = fetch(path)
              .then((response) => response.text())
              .then((html) => Document.parseHTMLUnsafe(html));
            pages.set(path, loading);
            return loading;
          };
          const sections = [...document.querySelectorAll<HTMLAnchorElement>('.chapter')].map(
            ({ pathname }) => pathname,
          );
          const wanted: string[] = [];
          for (const path of [location.pathname, ...sections])
            for (const link of (await pageAt(path)).querySelectorAll('.marks a, .take-along a'))
              wanted.push(link.getAttribute('href') ?? '');
          const cards = (await (await fetch('/cards/2024/zh/figures.json')).json()) as {
            cards: Record<string, { links: { path: string }[] }>;
          };
          for (const { links } of Object.values(cards.cards)) wanted.push(...links.map(({ path }) => path));
          const citations = wanted.filter((address) => address.includes('/cite/'));
          const found: string[] = [`${citations.length} asked`];
          for (const address of citations) {
            const [path = '', id = ''] = address.split('#');
            if (!(await pageAt(path)).getElementById(id)?.matches('.citation')) found.push(address);
          }
          return found;
        });
        const [asked = '', ...missing] = dead;
        expect(missing).toEqual([]);
        // 43 paragraphs and more, 16 exhibits, 73 figures.
        expect(parseInt(asked)).toBeGreaterThan(120);
      },
      { bypassCSP: true },
    );
  });
});

describe('a citation', () => {
  it('is copied in one action, with the day of today in China, and the page says so', () =>
    visit(
      '/zh/2024/industry/cite/#enterprises',
      async (page) => {
        const entry = page.locator('#enterprises');
        const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();
        const copied: Record<string, string> = {};
        for (const form of ['GB/T 7714', 'APA 7', '标题和链接', 'BibTeX', 'RIS']) {
          await entry.getByRole('button', { name: form }).click();
          await page.waitForFunction(
            (said) => document.querySelector('[role=status]')?.textContent?.endsWith(said),
            form,
          );
          copied[form] = await page.evaluate(() => navigator.clipboard.readText());
        }
        expect(copied['GB/T 7714']).toContain(`[${today}]. https://`);
        expect(copied['APA 7']).toMatch(/#enterprises$/);
        expect(copied['标题和链接']).toMatch(/^第2\.3\.1段.*\nhttps:\S+#enterprises$/);
        expect(copied['BibTeX']).toMatch(new RegExp(`^@misc\\{[^]*urldate = \\{${today}\\}[^]*\\}$`));
        expect(copied['RIS']).toMatch(
          new RegExp(`^TY  - ELEC\\n[^]*\\nY2  - ${today.replaceAll('-', '/')}\\n[^]*ER  -$`),
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('a row of the ledger', () => {
  it('opens the card of its figure, and without scripts is its own address', async () => {
    await visit('/zh/2024/figures/', async (page) => {
      await page.locator('#technology-smes th a').click();
      expect(await page.getByRole('dialog').innerText()).toContain(writtenFigure('technology-smes', 'en'));
    });
    await visit(
      '/zh/2024/figures/',
      async (page) => {
        await page.locator('#technology-smes th a').click();
        expect(placeOf(page)).toBe('/zh/2024/figures/#technology-smes');
      },
      withoutScripts,
    );
  });
});
