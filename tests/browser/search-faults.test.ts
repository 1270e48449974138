import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { latestEdition } from '#report/report.ts';
import { answered, ask, shown } from '../search/ask.ts';
import { generator } from '../search/synthetic.ts';
import { openSite } from './open-site.ts';
import { watch } from './watch.ts';

const newest = latestEdition().id;

/** What may go wrong between a reader's question and its answer. Nothing of it may look like “nothing found”. */
const opened = openSite();

type Fault = (route: Route) => Promise<void>;
const faults = {
  lost: (route) => route.fulfill({ status: 404, body: 'not here' }),
  corrupt: (route) => route.fulfill({ body: Buffer.from([31, 139, 8, 0, 1, 2, 3, 4, 5, 6]) }),
  'a page of the server': (route) => route.fulfill({ contentType: 'text/html', body: '<html>moved</html>' }),
  'cut off': (route) => route.abort('connectionreset'),
  /** Nothing ever comes; the route is let go when the page closes. */
  hanging: () => Promise.resolve(),
} satisfies Readonly<Record<string, Fault>>;

const smallIndex = /\/search\/zh-[0-9a-f]{8}\.json$/;
const files = {
  'an index chunk': '**/pagefind/zh/index/*',
  'the entry': '**/pagefind/zh/pagefind-entry.json*',
  'the engine’s WebAssembly': '**/pagefind/zh/wasm*',
  'the list of pages': '**/pagefind/zh/*.pf_meta*',
  'the engine’s script': '**/pagefind/zh/pagefind.js*',
  'the paragraphs': '**/pagefind/zh/fragment/*',
  'the tables': '**/search/zh-tables*',
  'the names': '**/search/names-*',
  'the small index': smallIndex,
};

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await opened.browser.newPage();
  await work(page);
  await page.close();
}

const nothingFound = /没有找到|Nothing found/;
const waysOn = (page: Page): Promise<boolean> => page.locator('.search-ways a').first().isVisible();

describe.each(Object.entries(files))('with %s', (_, glob) => {
  it.each(Object.entries(faults))(
    '%s, search says so, offers to try again, and recovers by itself on the next question',
    (kind, fault) =>
      withPage(async (page) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.route(glob, fault);
        await page.goto(`${opened.origin}/zh/search/?q=青科贷`);
        const { state, status } = await answered(page, '青科贷');
        expect({ kind, state }).toEqual({ kind, state: 'error' });
        expect(status).not.toMatch(nothingFound);
        expect(await page.locator('main search-panel').textContent()).not.toMatch(nothingFound);
        expect(await page.locator('[data-retry]').isVisible()).toBe(true);
        expect(await waysOn(page)).toBe(true);
        await page.unroute(glob);
        const next = await ask(page, '拨改投');
        expect(next.state).toBe('done');
        expect(next.results.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(0);
        expect(errors).toEqual([]);
      }),
  );
});

describe('with its own script for the full text', () => {
  const script = '**/_astro/full-text*';
  const { hanging, ...ending } = faults;

  it.each(Object.entries(ending))('%s, search says so and recovers by itself', (_, fault) =>
    withPage(async (page) => {
      await page.route(script, fault);
      await page.goto(`${opened.origin}/zh/search/?q=青科贷`);
      expect((await answered(page, '青科贷')).state).toBe('error');
      await page.unroute(script);
      expect((await ask(page, '拨改投')).state).toBe('done');
    }),
  );

  it('hanging, search says so in a time of its own, and keeps what the small index knows', () =>
    withPage(async (page) => {
      await page.route(script, hanging);
      await page.goto(`${opened.origin}/zh/search/?q=青科贷`);
      const { state, status, results } = await answered(page, '青科贷', 12_000);
      expect(state).toBe('error');
      expect(status).not.toMatch(nothingFound);
      expect(results.map(({ kind }) => kind)).toContain('term');
    }));
});

describe('search', () => {
  it('answers again at the press of “try again”', () =>
    withPage(async (page) => {
      await page.route('**/pagefind/zh/index/*', faults.lost);
      await page.goto(`${opened.origin}/zh/search/?q=青科贷`);
      expect((await answered(page, '青科贷')).state).toBe('error');
      await page.unroute('**/pagefind/zh/index/*');
      await page.locator('[data-retry]').click();
      await page.waitForSelector('[data-search-state=done]');
      expect((await shown(page)).results.some(({ kind }) => kind === 'text')).toBe(true);
    }));

  it('leads to a page of the present when its own files are gone, and keeps the question', () =>
    withPage(async (page) => {
      const gone = /pagefind\/zh\/(index|fragment|.*pf_meta)/;
      await page.route(gone, faults.lost);
      await page.goto(`${opened.origin}/zh/2024/industry/`);
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search input').fill('青科贷');
      expect((await answered(page, '青科贷')).state).toBe('error');
      await page.locator('[data-retry]').click();
      await page.waitForSelector('[data-search-state=error]');
      await page.unroute(gone);
      await page.locator('dialog a', { hasText: '重新载入' }).click();
      await page.waitForURL('**/zh/search/?q=*');
      const { state, results } = await answered(page, '青科贷');
      expect(state).toBe('done');
      expect(results.some(({ kind }) => kind === 'text')).toBe(true);
    }));

  it('keeps the list of topics and shows no dead control where its script does not come', () =>
    withPage(async (page) => {
      await page.route('**/*.js', faults.lost);
      await page.goto(`${opened.origin}/zh/search/`);
      expect(await page.locator('search-panel').first().isVisible()).toBe(false);
      expect(await page.locator(`main a[href*="/${newest}/"]`).first().isVisible()).toBe(true);
      await page.goto(`${opened.origin}/zh/2024/industry/`);
      await page.locator('[data-search]').click();
      await page.waitForURL('**/zh/search/');
    }));

  it('shows what the small index knows while the full text has not come, and never as the answer', () =>
    withPage(async (page) => {
      await page.route('**/pagefind/**', faults.hanging);
      await page.goto(`${opened.origin}/zh/search/`);
      await page.locator('main search-panel input').fill('青科贷');
      await page.waitForSelector('[data-result=term]');
      const { state, results } = await shown(page);
      expect(state).toBe('loading');
      expect(results.map(({ kind }) => kind)).not.toContain('text');
    }));

  it('shows markup that stands in the index as the text it is', () =>
    withPage(async (page) => {
      const attack = '<img src=x onerror="window.ran=1">';
      const complaints = watch(page, opened.origin);
      await page.route(smallIndex, async (route) => {
        const response = await route.fetch();
        const index = (await response.json()) as { terms: string[][]; topics: unknown[][] };
        const terms = index.terms.map(([id, name]) => [id, name, attack]);
        await route.fulfill({
          json: { ...index, terms, topics: index.topics.map((row) => row.with(3, attack)) },
        });
      });
      await page.goto(`${opened.origin}/zh/search/?q=青科贷`);
      await answered(page, '青科贷');
      expect(await page.locator('[data-result=term]').first().textContent()).toContain(attack);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await page.locator('main search-panel img').count()).toBe(0);
      expect(complaints).toEqual([]);
    }));

  it('works where the browser refuses to keep anything', () =>
    withPage(async (page) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
      });
      const complaints = watch(page, opened.origin);
      await page.goto(`${opened.origin}/zh/search/`);
      expect((await ask(page, '青科贷')).state).toBe('done');
      await page.locator('[data-result=text] a').first().click();
      await page.waitForURL(`**/${newest}/**`);
      expect(complaints).toEqual([]);
    }));

  it.each([
    [320, 'a phone'],
    [1280, 'paper'],
  ])('fits %i px with all its results, without and with style, on %s', (width, medium) =>
    withPage(async (page) => {
      await page.setViewportSize({ width, height: 800 });
      if (medium === 'paper') await page.emulateMedia({ media: 'print' });
      await page.goto(`${opened.origin}/en/search/?q=technology enterprises`);
      await answered(page, 'technology enterprises');
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const text = page.locator('[data-result=text] a').first();
      expect(await overflow()).toBe(0);
      expect(await text.isVisible()).toBe(true);
      const excess = await page
        .locator('[data-filter=section]')
        .evaluate(
          (filter) =>
            filter.getBoundingClientRect().right -
            filter.closest('search-panel')!.getBoundingClientRect().right,
        );
      expect(excess).toBeLessThanOrEqual(0);
      await page.evaluate(() =>
        document.querySelectorAll('style, link[rel=stylesheet]').forEach((sheet) => sheet.remove()),
      );
      expect(await overflow()).toBe(0);
      expect(await text.isVisible()).toBe(true);
    }),
  );

  it('shows the language whose fragment arrived where the other’s is lost, and says that some is missing', () =>
    withPage(async (page) => {
      await page.route('**/pagefind/en/fragment/*', faults.lost);
      await page.goto(`${opened.origin}/zh/search/?q=崂山实验室`);
      const { state, results } = await answered(page, '崂山实验室');
      expect(state).toBe('done');
      expect(results.some(({ kind }) => kind === 'text')).toBe(true);
      expect(await page.locator('[data-search-state] > p.quiet').last().isVisible()).toBe(true);
    }));

  it('says so where the browser has no WebAssembly, and leads to the contents', () =>
    withPage(async (page) => {
      await page.addInitScript(() => {
        delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
      });
      await page.goto(`${opened.origin}/zh/search/?q=青科贷`);
      const { state, status, results } = await answered(page, '青科贷');
      expect(state).toBe('error');
      expect(status).not.toMatch(nothingFound);
      expect(results.map(({ kind }) => kind)).toContain('term');
      expect(await page.locator('[data-retry]').count()).toBe(0);
      expect(await waysOn(page)).toBe(true);
    }));

  it('says at once that it is loading where every file takes a second and a half longer', () =>
    withPage(async (page) => {
      await page.route(/pagefind|\/search\/[a-z-]+-[0-9a-f]{8}\.json/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue().catch(() => undefined);
      });
      await page.goto(`${opened.origin}/zh/search/`);
      await page.locator('main search-panel input').fill('青科贷');
      await expect.poll(async () => (await shown(page)).status, { timeout: 1400 }).toBe('正在搜索……');
      expect((await answered(page, '青科贷')).state).toBe('done');
    }));

  it('has no dead control without scripts; the topics stand there', async () => {
    const page = await opened.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${opened.origin}/zh/search/`);
    expect(await page.locator('search-panel').first().isVisible()).toBe(false);
    expect(await page.locator(`main a[href*="/${newest}/"]`).count()).toBeGreaterThan(16);
    expect(await page.locator(`main a[href*="/${newest}/"]`).first().isVisible()).toBe(true);
    await page.goto(`${opened.origin}/zh/2024/industry/`);
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
    await page.locator('[data-search]').click();
    expect(new URL(page.url()).pathname).toBe('/zh/search/');
    await page.close();
  });

  it('runs nothing that stands in the address', () =>
    withPage(async (page) => {
      const complaints = watch(page, opened.origin);
      const attack = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
      await page.goto(`${opened.origin}/zh/search/?q=${encodeURIComponent(attack)}`);
      await answered(page, attack);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await page.locator('main search-panel img, main search-panel script').count()).toBe(0);
      expect(complaints).toEqual([]);
    }));

  it.each([
    ['full-width letters', 'ＢＧ１３６'],
    ['zero-width characters', 'BG\u200b1\u200d36\ufeff'],
    ['bidi controls', '\u202eBG136\u202c'],
  ])('reads through %s', (_, question) =>
    withPage(async (page) => {
      await page.goto(`${opened.origin}/zh/search/`);
      const { results } = await ask(page, question);
      expect(results.find(({ kind }) => kind === 'text')?.topic).toBe('livelihoods#health');
    }),
  );

  it('answers 20,000 characters and questions made of marks, and stays usable', () =>
    withPage(async (page) => {
      const complaints = watch(page, opened.origin);
      await page.goto(`${opened.origin}/zh/search/?q=${'青'.repeat(500)}`);
      await page.waitForSelector('[data-search-state=done]');
      for (const question of [
        '%',
        '(',
        '__proto__',
        'constructor',
        '\ud800',
        '\u202e\u2066',
        '"',
        '\\',
        '-a',
        '*',
      ]) {
        await typeInto(page, question);
        await page.waitForSelector('[data-search-state=done], [data-search-state=idle]');
      }
      await typeInto(page, '青科贷'.repeat(7000));
      await page.waitForSelector('[data-search-state=done]');
      expect((await ask(page, '拨改投')).results.length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    }));

  it('survives 500 questions of any Unicode and any length', () =>
    withPage(async (page) => {
      const complaints = watch(page, opened.origin);
      await page.goto(`${opened.origin}/en/search/`);
      await ask(page, 'work permit');
      const random = generator(500);
      for (let round = 0; round < 50; round += 1) {
        const questions = Array.from({ length: 10 }, () => anyText(random, 10 ** (1 + random() * 2.5)));
        await page.evaluate((questions) => {
          const panel = document.querySelector<HTMLElement & { search: () => Promise<void> }>(
            'main search-panel',
          )!;
          const field = panel.querySelector('input')!;
          return questions.reduce(async (before, question) => {
            await before;
            field.value = question;
            await panel.search();
          }, Promise.resolve());
        }, questions);
        expect(await page.locator('[data-search-state=error]').count()).toBe(0);
      }
      const { state, results } = await ask(page, 'biodiesel');
      expect(state).toBe('done');
      expect(results.length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    }));
});

/** Sets the field's value past its length limit, as a script or an old browser may. */
const typeInto = (page: Page, text: string): Promise<void> =>
  page.locator('main search-panel').evaluate((panel, text) => {
    panel.querySelector('input')!.value = text;
    return (panel as HTMLElement & { search: () => Promise<void> }).search();
  }, text);

function anyText(random: () => number, longest: number): string {
  const length = Math.floor(random() * longest);
  return Array.from({ length }, () => String.fromCodePoint(Math.floor(random() ** 3 * 0x10ffff))).join('');
}
