import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '#report/report.ts';
import { traditionalMap } from '#search/fold.ts';
import { writeBundle } from '#search/index/bundle.ts';
import { recordsOf } from '#search/index/records.ts';
import { inPart, partsOf } from '#search/parts.ts';
import { tokensOf, tokenStrings } from '#search/tokens.ts';
import { writtenFigure } from '../figures.ts';
import { syntheticRecords } from '../search/synthetic.ts';
import { launch } from './browser.ts';

/** An index too large for one part, in a browser: on a Chinese page Pagefind cuts each query with its dictionary. */
const originals = recordsOf(report(), 'zh').filter(({ edition }) => edition === '2024');
const records = syntheticRecords(originals, 1200);
const folder = mkdtempSync(join(tmpdir(), 'search-parts-'));
/** Answered from the folder, without a server. */
const origin = 'https://parts.example';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await writeBundle(records, join(folder, 'pagefind'), traditionalMap(['', '']));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"><script type="module" src="start.js"></script>',
  );
  writeFileSync(
    join(folder, 'start.js'),
    `import * as pagefind from './pagefind/pagefind.js';
     await pagefind.options({ noWorker: true });
     window.pagefind = pagefind;`,
  );
  browser = await launch();
  page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'pagefind' in window);
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an index in several parts', () => {
  it.each([
    '高新技术企业',
    '崂山实验室',
    '青岛',
    '的',
    'BG136',
    writtenFigure('technology-smes', 'zh'),
    '先投后股',
  ])('finds every paragraph with %s, and no other', async (literal) => {
    const tokens = tokenStrings(tokensOf(literal));
    const parts = partsOf(records.length);
    expect(parts.length).toBeGreaterThan(1);
    const found = await page.evaluate(
      async (queries) => {
        const { pagefind } = window as unknown as {
          pagefind: { search: (query: string) => Promise<{ results: { words: number[] }[] }> };
        };
        const answers = await Promise.all(queries.map((query) => pagefind.search(query)));
        return answers.flatMap(({ results }) => results.filter(({ words }) => words.length > 0)).length;
      },
      parts.map((part) => `"${inPart(tokens, part)}"`),
    );
    const written = tokens.join(' ');
    const holding = records.filter(({ text }) =>
      ` ${tokenStrings(tokensOf(text)).join(' ')} `.includes(` ${written} `),
    );
    expect(found).toBe(holding.length);
    expect(found).toBeGreaterThan(0);
  });
});
