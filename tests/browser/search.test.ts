import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasYears } from '#report/editions.ts';
import { latestEdition } from '#report/report.ts';
import { answered, ask, type Shown, shown } from '../search/ask.ts';
import { openSite } from './open-site.ts';

const opened = openSite();

const { visit } = opened;

const dialog = 'dialog.search[open]';
const field = 'dialog.search[open] input';
const openBy = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.waitForSelector(field);
};
/** What the page says it found, and the paragraphs of its own language it shows. */
const countIn = ({ status }: Shown): number => Number(/找到(\d+)段/.exec(status)?.[1]);
const ownTexts = ({ results }: Shown): readonly unknown[] =>
  results.filter(({ kind, language }) => kind === 'text' && language === undefined);
const isOpen = (page: Page): Promise<boolean> => page.locator(dialog).isVisible();

describe('the search control', () => {
  it('asks for nothing before the reader reaches for it, and for its script when they do', () =>
    visit('/zh/2024/industry/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      const ofSearch = (): string[] => asked.filter((url) => /pagefind|\/search\/|dialog/.test(url));
      expect(ofSearch()).toEqual([]);
      await page.locator('[data-search]').hover();
      await expect.poll(() => ofSearch().length).toBeGreaterThan(0);
    }));

  it('opens by Ctrl K with the field in focus, and later questions cost no bytes', () =>
    visit('/zh/2024/industry/', async (page) => {
      await openBy(page);
      expect(await page.evaluate(() => document.activeElement?.matches('dialog input'))).toBe(true);
      await page.keyboard.type('青科贷');
      await answered(page, '青科贷');
      await page.waitForLoadState('networkidle');
      const later: string[] = [];
      page.on('request', (request) => later.push(request.url()));
      await page.locator(field).fill('外国人工作许可');
      expect((await answered(page, '外国人工作许可')).results.length).toBeGreaterThan(0);
      expect(later).toEqual([]);
    }));

  it('has no question cut by the browser’s dictionary, and leaves the page its language', async () => {
    const page = await opened.browser.newPage();
    await page.addInitScript(() => {
      const { Segmenter } = Intl;
      Object.assign(window, { cuts: 0 });
      class Counted extends Segmenter {
        constructor(locale?: string, options?: Intl.SegmenterOptions) {
          super(locale, options);
          if (options?.granularity === 'word') (window as unknown as { cuts: number }).cuts += 1;
        }
      }
      Object.assign(Intl, { Segmenter: Counted });
    });
    await page.goto(`${opened.origin}/zh/search/`);
    for (const question of ['青科贷', '高新技术企业', '停车位']) await ask(page, question);
    // One dictionary is ours (ladder/segments.ts).
    expect(await page.evaluate(() => (window as unknown as { cuts: number }).cuts)).toBeLessThanOrEqual(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.close();
  });

  it('is walked through by arrows, closed by Escape and by Back, and gives the focus back', () =>
    visit('/zh/2024/industry/', async (page) => {
      const address = page.url();
      await page.locator('[data-search]').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector(field);
      await page.keyboard.type('高新技术企业');
      await answered(page, '高新技术企业');
      const inFocus = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
      await page.keyboard.press('ArrowDown');
      expect(await inFocus()).toBe('A');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await inFocus()).toBe('INPUT');
      await page.keyboard.press('Escape');
      await expect.poll(() => isOpen(page)).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true);
      await openBy(page);
      await page.goBack();
      await expect.poll(() => isOpen(page)).toBe(false);
      expect(page.url()).toBe(address);
    }));

  it('follows the first result at Enter; Back leads to where the reader was', () =>
    visit('/zh/2024/industry/', async (page) => {
      const address = page.url();
      await openBy(page);
      await page.keyboard.type('钙钛矿太阳能电池');
      await answered(page, '钙钛矿太阳能电池');
      const first = await page.locator(`${dialog} [data-result] a`).first().getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== address);
      const { pathname, search, hash } = new URL(page.url());
      expect(decodeURIComponent(pathname + search + hash)).toBe(decodeURIComponent(first ?? ''));
      await page.goBack();
      await page.waitForURL(address);
    }));

  it('leaves Enter, Escape and unfinished text to an input method, and asks when it has finished', () =>
    visit('/zh/2024/industry/', async (page) => {
      await openBy(page);
      await page.keyboard.type('青科贷');
      await answered(page, '青科贷');
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('dialog.search input')!;
        input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        input.value = "la'shi";
        input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
        for (const key of ['Enter', 'Escape', 'ArrowDown'])
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
          );
      });
      await page.waitForTimeout(400);
      expect(await isOpen(page)).toBe(true);
      expect(await page.locator('[data-search-query]').getAttribute('data-search-query')).toBe('青科贷');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('dialog.search input')!;
        input.value = '蓝色药库';
        input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      });
      expect((await answered(page, '蓝色药库')).results.length).toBeGreaterThan(0);
    }));

  it('says the count politely', () =>
    visit('/zh/search/', async (page) => {
      expect(await page.locator('main search-panel [role=status]').count()).toBe(1);
      await ask(page, '青科贷');
      const found = ownTexts(await shown(page)).length;
      expect(found).toBeGreaterThan(0);
      await expect.poll(async () => countIn(await shown(page))).toBe(found);
    }));

  it('marks what answers in its excerpts and on the page it leads to', () =>
    visit('/zh/search/?q=碳纤维', async (page) => {
      await answered(page, '碳纤维');
      const link = page.locator('[data-result=text] a').first();
      expect(await link.locator('mark').first().textContent()).toBe('碳纤维');
      await link.click();
      await page.waitForURL(/livelihoods/);
      await expect
        .poll(() =>
          page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => String(range))),
        )
        .toContain('碳纤维');
    }));

  it('finds in one section alone by its filter, counts that, and keeps it in the address', () =>
    visit('/zh/search/?q=企业', async (page) => {
      const everywhere = countIn(await answered(page, '企业'));
      await page.locator('[data-filter=section]').focus();
      await page.locator('[data-filter=section]').selectOption('industry');
      const limited = await answered(page, '企业');
      const sections = await page
        .locator('[data-section]')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['section']));
      expect(new Set(sections)).toEqual(new Set(['industry']));
      expect(countIn(limited)).toBeLessThan(everywhere);
      expect(countIn(limited)).toBe(ownTexts(limited).length);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-filter]'))).toBe(true);
      expect(new URL(page.url()).searchParams.get('section')).toBe('industry');
      await page.reload();
      expect(countIn(await answered(page, '企业'))).toBe(countIn(limited));
    }));

  it('takes a section that is not there for everything', () =>
    visit('/zh/search/?q=企业&section=nowhere&edition=1999', async (page) => {
      expect(ownTexts(await answered(page, '企业')).length).toBeGreaterThan(5);
      expect(await page.locator('[data-filter=section]').inputValue()).toBe('');
      const editions = page.locator('[data-filter=edition]');
      expect(await editions.count()).toBe(hasYears() ? 1 : 0);
      for (const filter of await editions.all()) expect(await filter.inputValue()).toBe('');
    }));

  it('keeps recent searches in this browser, asks them again, and forgets them', () =>
    visit('/zh/search/', async (page) => {
      await ask(page, '拨改投');
      await page.locator('[data-result=text] a').first().click();
      await page.waitForURL(`**/${latestEdition().id}/**`);
      await page.goto(`${opened.origin}/zh/search/`);
      const again = page.locator('[data-again]');
      expect(await again.allTextContents()).toEqual(['拨改投']);
      await again.click();
      await answered(page, '拨改投');
      await page.locator('main search-panel input').fill('');
      await page.locator('[data-forget]').click();
      expect(await again.count()).toBe(0);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));

  it('keeps the question in the address of the search page, and answers an address that is shared', () =>
    visit('/en/search/?q=biodeisel', async (page) => {
      expect(await page.locator('main search-panel input').inputValue()).toBe('biodeisel');
      expect((await answered(page, 'biodeisel')).results.length).toBeGreaterThan(0);
      await ask(page, 'work permit');
      expect(new URL(page.url()).searchParams.get('q')).toBe('work permit');
    }));

  it('leads on where nothing is found', () =>
    visit('/en/search/', async (page) => {
      const { results } = await ask(page, 'zebra crossing xylophone');
      expect(results.filter(({ tier }) => tier === 'match')).toEqual([]);
      if (results.length === 0) expect(await page.locator('.search-ways a').first().isVisible()).toBe(true);
    }));
});

describe('the results', () => {
  it('say what they are: state, question, kind, tier and topic', () =>
    visit('/zh/search/', async (page) => {
      expect(await page.locator('[data-search-state=idle]').count()).toBe(1);
      const { state, results } = await ask(page, '高新技术企业');
      expect(state).toBe('done');
      const texts = results.filter(({ kind }) => kind === 'text');
      expect(texts.length).toBeGreaterThan(0);
      for (const { tier, topic } of texts) {
        expect(tier).toMatch(/^(match|related)$/);
        expect(topic).toMatch(/^[a-z-]+#[a-z-]+$/);
      }
      expect(results.map(({ kind }) => kind)).toContain('term');
      expect(await page.locator('[data-result]').count()).toBe(
        await page.locator('[data-result]:has(a)').count(),
      );
      const { value } = latestEdition().figures.find(
        ({ value, printed }) => value > 2100 && printed.includes(String(value)),
      )!;
      expect((await ask(page, String(value))).results.map(({ kind }) => kind)).toContain('figure');
    }));

  it.each([
    ['spaces around it', '  青科贷 '],
    ['full-width and traditional characters', 'Ｑ青科貸１'],
    ['more characters than are searched', '青科贷'.repeat(100)],
    ['marks alone', '？！'],
    ['nothing that occurs', 'zzzqqq xxkkk'],
  ])('belong to the question as it was typed, with %s', (_, question) =>
    visit('/zh/search/', async (page) => {
      expect((await ask(page, question)).state).toBe('done');
      await page.goto(`${opened.origin}/zh/search/?q=${encodeURIComponent(question)}`);
      expect((await answered(page, question)).state).toBe('done');
    }),
  );

  it('answer a question too long for an address, lead on by addresses that servers take, and can be shared', () =>
    visit('/zh/search/', async (page) => {
      const question = '青科贷'.repeat(1000);
      expect((await ask(page, question)).results.length).toBeGreaterThan(0);
      expect(page.url().length).toBeLessThan(4000);
      const links = page.locator('[data-result] a');
      const lengths = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href.length),
      );
      expect(Math.max(...lengths)).toBeLessThan(4000);
      await page.reload();
      expect((await answered(page, question.slice(0, 200))).results.length).toBeGreaterThan(0);
    }));

  it('of a question are never shown as those of another, however quickly they are asked', () =>
    visit('/zh/search/', async (page) => {
      const topicOf = async (question: string): Promise<string | undefined> =>
        (await ask(page, question)).results.find(({ kind }) => kind === 'text')?.topic;
      const questions = ['青科贷', '碳纤维', 'BG136', '技术经纪人', '崂山实验室', '外国人工作许可'];
      const right: Record<string, string | undefined> = {};
      for (const question of questions) right[question] = await topicOf(question);
      await page.reload();
      await page.evaluate(() => {
        const results = document.querySelector<HTMLElement>('[data-search-state]')!;
        const seen: string[][] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => {
          if (results.dataset['searchState'] !== 'done') return;
          const first = results.querySelector<HTMLElement>('[data-result=text][data-tier=match]');
          seen.push([results.dataset['searchQuery'] ?? '', first?.dataset['topic'] ?? '']);
        }).observe(results, { attributes: true, childList: true });
      });
      const field = page.locator('main search-panel input');
      for (const [place, question] of [...questions, ...questions.toReversed(), ...questions].entries()) {
        await field.fill(question);
        await page.waitForTimeout([0, 60, 90, 130][place % 4] ?? 0);
      }
      await answered(page, '外国人工作许可');
      const seen = await page.evaluate(() => (window as unknown as { seen: [string, string][] }).seen);
      expect(seen.length).toBeGreaterThan(0);
      for (const [question, topic] of seen) expect([question, topic]).toEqual([question, right[question]]);
      expect(seen.at(-1)?.[0]).toBe('外国人工作许可');
    }));

  it('stay while the same question is asked again', () =>
    visit('/zh/search/', async (page) => {
      await ask(page, '青科贷');
      await page.evaluate(() => {
        const results = document.querySelector<HTMLElement>('[data-search-state]')!;
        new MutationObserver(() => Object.assign(window, { changed: true })).observe(results, {
          attributes: true,
          childList: true,
        });
      });
      await page.locator('main search-panel input').press('Enter');
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => 'changed' in window)).toBe(false);
    }));

  it('of the other language stand in a group of their own, after the page’s own, with their language', () =>
    visit('/zh/search/', async (page) => {
      const { results } = await ask(page, 'Laoshan Laboratory');
      const texts = results.filter(({ kind }) => kind === 'text');
      const others = texts.filter(({ language }) => language !== undefined);
      expect(others.length).toBeGreaterThan(0);
      expect(texts.slice(-others.length)).toEqual(others);
      expect(new Set(others.map(({ language }) => language))).toEqual(new Set(['en']));
      expect(await page.locator('[data-result-lang] [lang=en]').count()).toBeGreaterThan(0);
    }));
});
