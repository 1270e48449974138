import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestEdition } from '#report/report.ts';
import { distFolder } from '../build.ts';
import { figureOf } from '../figures.ts';
import { type Host, startNginx } from '../hosting/hosts.ts';
import { type Engine, type Reader, type RunningEngine, until, type WindowSize } from './engine.ts';
import * as page from './page.ts';
import { type Spoiler, startSpoiler } from './spoiler.ts';

const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;

/** The pages whose console is listened to as they load. */
const loaded = [
  '/',
  '/zh/',
  '/en/2024/industry/',
  '/zh/2024/platforms/',
  '/parallel/2024/governance/',
  '/en/2024/figures/',
  '/zh/glossary/',
  '/zh/search/?q=青科贷',
  '/en/search/?q=work%20permit',
  '/zh/2024/print/',
  '/en/data/',
];

/**
 * What readers do, once for each engine and each width, on the site as nginx serves it with the headers that ship.
 * Whatever a page says on the console fails its journey.
 */
export function travel(engine: Engine): void {
  let host: Host;
  let spoiler: Spoiler;
  let running: RunningEngine;

  beforeAll(async () => {
    running = await engine.start();
    host = await startNginx(distFolder, '/', { isCompressed: false, isHttpsOnly: false });
    spoiler = await startSpoiler(host.origin);
  });
  afterAll(async () => {
    spoiler?.close();
    await host?.stop();
    await running?.stop();
  });

  const options = { retry: engine.retries ?? 0 };
  describe.each(Object.entries(windows))(`${engine.name} on a %s`, options, (device, size: WindowSize) => {
    const isPhone = device === 'phone';

    async function visit(path: string, journey: (reader: Reader) => Promise<void>, expected?: RegExp) {
      const reader = await running.open(size);
      try {
        await reader.visit(spoiler.origin + path);
        await journey(reader);
        const complaints = await reader.complaints();
        expect(complaints.filter((complaint) => !expected?.test(complaint))).toEqual([]);
      } finally {
        await reader.close();
      }
    }
    const follow = async (reader: Reader, selector: string): Promise<string> => {
      const left = await reader.look(page.address);
      await reader.click(selector);
      // On its way to another page an engine may answer from an empty one, or from one that is half read.
      return until(`another page after ${selector}`, async () => {
        const reached = await reader.look(page.readAddress);
        return reached.startsWith(spoiler.origin) && reached !== left && reached;
      });
    };

    it('reads a section: set in its own face, nothing off the side, its contents and next page a click away', () =>
      visit('/zh/2024/industry/', async (reader) => {
        await until('the heading’s own face', () => reader.look(page.hasFace, 'h1'));
        expect(await reader.look(page.excess)).toBe(0);
        expect(await reader.look(page.isShown, '#research-2')).toBe(true);
        expect(await follow(reader, '#on-this-page a[href="#projects"]')).toMatch(/industry\/#projects$/);
        const top = await reader.look(page.top, '#projects');
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(size.height / 2);
        expect(await follow(reader, 'a[rel=next]')).toMatch(/\/zh\/2024\/platforms\/$/);
        expect(await reader.look(page.words, 'h1')).toContain('强基础');
      }));

    it('keeps the theme the reader chose from page to page', () =>
      visit('/zh/', async (reader) => {
        const dark = 'rgb(15, 23, 32)';
        expect(await reader.look(page.style, 'html', 'background-color')).not.toBe(dark);
        await reader.click('label:has([name=theme][value=dark])');
        expect(await reader.look(page.style, 'html', 'background-color')).toBe(dark);
        await reader.visit(`${spoiler.origin}/en/about/`);
        expect(await reader.look(page.style, 'html', 'background-color')).toBe(dark);
      }));

    it('switches the language and stays at the paragraph, focus and all', () =>
      visit('/zh/2024/livelihoods/#mobility-2', async (reader) => {
        expect(await follow(reader, '.tongues a[hreflang=en]')).toMatch(/\/en\/2024\/livelihoods\/#mobility/);
        await until('the focus at the paragraph', () => reader.look(page.hasFocus, ':target'));
        expect(await reader.look(page.language)).toBe('en');
      }));

    it('sets both languages side by side, or one below the other where there is no room', () =>
      visit('/parallel/2024/industry/', async (reader) => {
        const [zh, en] = ['div.pair [lang=zh-CN]', 'div.pair [lang=en]'] as const;
        const apart = (await reader.look(page.top, en)) - (await reader.look(page.top, zh));
        if (isPhone) expect(apart).toBeGreaterThan(20);
        else expect(Math.abs(apart)).toBeLessThanOrEqual(1);
        expect(await reader.look(page.excess)).toBe(0);
      }));

    it('draws every chart within the window, and walks one by keyboard', () =>
      visit('/en/2024/industry/', async (reader) => {
        expect(await reader.look(page.misdrawn)).toEqual([]);
        // The Tab key sets out for a chart, and its script comes.
        await reader.press('Tab');
        const stop = '#provincial-money svg.chart .mark[tabindex="0"]';
        await until('the chart’s script', () => reader.look(page.isShown, stop));
        await reader.look(page.focusOn, stop);
        await reader.press('ArrowDown');
        await until('the second mark', async () =>
          /Joint equity projects: RMB 170 million/.test(
            await reader.look(page.words, '#provincial-money .readout'),
          ),
        );
        await reader.press('Enter');
        await until('its card', () => reader.look(page.isShown, '.card'));
      }));

    it('opens the card of a figure and of a term within the window, and closes it by Escape', () =>
      visit('/en/2024/industry/', async (reader) => {
        for (const link of ['a.figure', 'a.term']) {
          await reader.click(`main .prose ${link}`);
          await until(`the card of ${link}`, () => reader.look(page.isShown, '.card'));
          await until('the card within the window', () => reader.look(page.isInWindow, '.card'));
          expect(await reader.look(page.hasFocus, '.card')).toBe(true);
          await reader.press('Escape');
          await until('the card closed', async () => !(await reader.look(page.isShown, '.card')));
          expect(await reader.look(page.hasFocus, `main .prose ${link}`)).toBe(true);
        }
      }));

    it.each([
      ['zh', '青科贷', 'ecosystem'],
      ['en', 'work permit', 'ecosystem'],
    ])('finds in %s the paragraph about “%s”', (locale, question, section) =>
      visit(`/${locale}/2024/industry/`, async (reader) => {
        if (isPhone) await reader.click('[data-search]');
        else await reader.press('Control+k');
        await until('the field in focus', () => reader.look(page.hasFocus, 'dialog.search input'));
        await reader.type(question);
        await until('an answer', () => reader.look(page.isAnswered, question));
        expect(await reader.look(page.excess)).toBe(0);
        const text = 'dialog.search [data-result=text]';
        expect(await reader.look(page.words, text)).not.toBe('');
        const arrived = await follow(reader, `${text} a`);
        expect(arrived).toMatch(new RegExp(`/${locale}/${latestEdition().id}/${section}/.*#`));
        await until('the paragraph in focus', () => reader.look(page.hasFocus, ':target'));
      }),
    );

    it.each(['lost', 'corrupt', 'hanging'] as const)(
      'says that search failed, and not “nothing found”, where a file is %s; and recovers',
      (harm) =>
        visit(
          '/zh/search/',
          async (reader) => {
            spoiler.spoil(/\/pagefind\/zh\/(index|pagefind-entry)/, harm);
            try {
              await reader.visit(`${spoiler.origin}/zh/search/?q=青科贷`);
              await until('a message', () => reader.look(page.isState, 'error'));
              expect(await reader.look(page.words, 'main search-panel')).not.toContain('没有找到');
              expect(await reader.look(page.isShown, '.search-ways a')).toBe(true);
            } finally {
              spoiler.heal();
            }
            await reader.click('[data-retry]');
            await until('an answer', () => reader.look(page.isState, 'done'));
            expect(await reader.look(page.words, 'main [data-result=text]')).not.toBe('');
          },
          // Engines and Pagefind report the file that is not there, and rightly.
          /404|pagefind|[Ff]ailed to|gzip|JSON|SyntaxError/,
        ),
    );

    it('filters the ledger', () =>
      visit('/en/2024/figures/', async (reader) => {
        await reader.click('ledger-controls input');
        await reader.type(String(figureOf('technology-smes').value));
        await until('one row', async () => (await reader.look(page.countShown, '.ledger tr[id]')) === 1);
      }));

    it('prints a section black on white, without what only a screen can do', () =>
      visit('/en/2024/industry/', async (reader) => {
        await reader.look(page.putOnPaper);
        expect(await reader.look(page.isShown, '.masthead nav')).toBe(false);
        await until('black links', async () =>
          /rgb\(0, 0, 0\)/.test(await reader.look(page.style, '.prose a', 'color')),
        );
        expect(await reader.look(page.style, 'figure', 'break-inside')).toBe('avoid');
        expect(await reader.look(page.isShown, 'figure table')).toBe(true);
        expect(await reader.look(page.words, '.colophon')).toContain('/en/2024/industry/');
        if (reader.print) expect(await reader.print()).toBeGreaterThan(2);
      }));

    it('loads its pages and says nothing on the console', async () => {
      const addresses = loaded.map((path) => host.origin + path);
      if (running.consoleOf) expect(await running.consoleOf(addresses, size)).toEqual([]);
      else
        await visit('/', async (reader) => {
          for (const address of addresses) await reader.visit(address);
        });
    });
  });
}
