import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writtenFigure } from '../figures.ts';
import { differenceOf } from './pixels.ts';
import { audit } from './audit.ts';
import { openSite } from './open-site.ts';

/** Pages set in their own faces. */
const opened = openSite((page) => page.evaluate(() => document.fonts.ready));
const { visit } = opened;

const ready = (page: Page): Promise<unknown> =>
  page.waitForSelector('.drawing [role=group] .hit', { state: 'attached' });

/** Text as a reader reads it: a space that does not break is a space. */
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

const readout = async (page: Page, exhibit: string): Promise<string> =>
  plain(await page.locator(`#${exhibit} .readout`).innerText());

/** Points at the middle of a mark’s frame, or at one of its words where it is not framed yet. */
async function pointAt(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector} text`).first().hover();
  await ready(page);
  await page.mouse.move(1, 1);
  await page.locator(`${selector} text`).first().hover();
}

describe('a chart by mouse', () => {
  it('brings nothing until the reader points at it', async () => {
    await visit('/en/2024/industry/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.mouse.move(640, 200);
      await page.waitForTimeout(200);
      expect(asked.filter((url) => url.includes('explore'))).toEqual([]);
      expect(await page.locator('svg[role=group]').count()).toBe(0);
      await pointAt(page, '#provincial-money .chart.wide .mark:nth-of-type(2)');
      expect(asked.filter((url) => url.includes('explore'))).toHaveLength(1);
    });
  });

  it('reads the mark under the pointer, and lights its number in the sentence', async () => {
    await visit('/en/2024/industry/', async (page) => {
      await pointAt(page, '#provincial-money .chart.wide .mark:nth-of-type(2)');
      expect(await readout(page, 'provincial-money')).toBe(
        'Joint equity projects: RMB 170 million; 2 projects, investment',
      );
      expect((await page.locator('.prose .figure.lit').allInnerTexts()).map(plain)).toEqual([
        'RMB 170 million',
      ]);
      await page.mouse.move(1, 1);
      expect(await page.locator('.lit').count()).toBe(0);
      expect(await readout(page, 'provincial-money')).toContain('arrow keys');
    });
  });

  it('is lit from the sentence, in every chart that draws the figure', async () => {
    await visit('/zh/2024/platforms/', async (page) => {
      const link = page.locator('.prose .figure[href$="#new-provincial-key-laboratories"]');
      await link.hover();
      await ready(page);
      await page.mouse.move(1, 1);
      await link.hover();
      const lit = page.locator('.mark.lit >> visible=true');
      const own = page.locator('.mark[data-figure="new-provincial-key-laboratories"] >> visible=true');
      expect(await own.count()).toBeGreaterThan(1);
      expect(await lit.count()).toBe(await own.count());
    });
  });

  it('opens the card of a figure', async () => {
    await visit('/en/2024/industry/', async (page) => {
      const mark = '#provincial-money .chart.wide .mark:nth-of-type(2)';
      await pointAt(page, mark);
      await page.waitForTimeout(350);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForSelector('.card:popover-open');
      expect(await page.locator('.card').innerText()).toContain('170');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.card', { state: 'hidden' });
    });
  });

  it('holds a partner of the network: its ties are lit, and its paragraph can be reached', async () => {
    await visit('/en/2024/industry/', async (page) => {
      const mark = '#partner-network .chart.wide .mark[data-row="11"]';
      await pointAt(page, mark);
      await page.waitForTimeout(350);
      await page.mouse.down();
      await page.mouse.up();
      expect(await page.locator('#partner-network .drawing.held').count()).toBe(1);
      const kin = await page
        .locator('#partner-network .chart.wide .kin')
        .evaluateAll((marks) => marks.map((each) => each.getAttribute('data-row')));
      expect(kin).toEqual(['10', '11']);
      await page.mouse.move(640, 880);
      expect(await readout(page, 'partner-network')).toMatch(/^Minsk .*China–SCO/);
      await page.locator('#partner-network .readout a').click();
      expect(page.url()).toMatch(/\/en\/2024\/ecosystem\/#openness$/);
    });
  });
});

describe('a chart by keyboard', () => {
  it('is one stop of the Tab key, walked by arrows, Home and End, and left by Escape', async () => {
    await visit('/en/2024/governance/', async (page) => {
      await page.keyboard.press('Tab');
      await ready(page);
      const stops = await page
        .locator('#matching .chart .mark[tabindex="0"]')
        .evaluateAll((marks) => marks.filter((mark) => mark.getClientRects().length > 0).length);
      expect(stops).toBe(1);
      const focused = async (): Promise<string> =>
        plain(await page.evaluate(() => document.activeElement!.getAttribute('aria-label')));
      await page.locator('#matching .chart .mark >> visible=true').first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('Company needs gathered: nearly 900');
      await page.keyboard.press('End');
      expect(await focused()).toBe('Matches made: 459');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('Matches made: 459');
      await page.keyboard.press('Home');
      expect(await focused()).toBe(
        'Research results gathered: more than 3,200; gathered on the spot by 52 service teams',
      );
      expect(await readout(page, 'matching')).toBe(await focused());
      // What the focused mark says by itself is not said twice.
      expect(await page.locator('#matching .readout').getAttribute('aria-live')).toBe('off');
      const ring = await page.locator('#matching .mark:focus > .hit').evaluate((hit) => {
        const { stroke, strokeWidth } = getComputedStyle(hit);
        return { stroke, width: parseFloat(strokeWidth) };
      });
      expect(ring.width).toBeGreaterThanOrEqual(2);
      expect(ring.stroke).not.toBe('none');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('');
      expect(await readout(page, 'matching')).toContain('arrow keys');
    });
  });

  it('opens a card by Enter and comes back to the mark by Escape', async () => {
    await visit('/zh/2024/ecosystem/', async (page) => {
      await page.keyboard.press('Tab');
      await ready(page);
      await page.locator('#leverage .chart .mark >> visible=true').nth(1).focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.card:popover-open');
      expect(await page.locator('.card').innerText()).toContain('8');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.card', { state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement!.getAttribute('data-figure'))).toBe(
        'outside-capital',
      );
    });
  });
});

describe('a chart by finger', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

  it('reads a mark at the first tap, opens its card at the second, and lets go at a tap elsewhere', async () => {
    await visit(
      '/zh/2024/industry/',
      async (page) => {
        const mark = page.locator('#provincial-money .mark >> visible=true').nth(3);
        await mark.locator('text').first().tap();
        await ready(page);
        await page.waitForFunction(() => document.querySelector('.reading') !== null);
        expect(await readout(page, 'provincial-money')).toContain(
          writtenFigure('sme-projects-funding', 'zh'),
        );
        expect(await page.locator('.card').count()).toBe(0);
        await page.waitForTimeout(350);
        await mark.locator('text').first().tap();
        await page.waitForSelector('.card:popover-open');
        await page.locator('.card button').tap();
        await page.locator('#provincial-money figcaption').tap();
        await page.waitForFunction(() => document.querySelector('.reading') === null);
      },
      phone,
    );
  });

  it('gives every mark 44 px for a finger, and 24 px for a mouse', async () => {
    for (const [options, least] of [
      [phone, 44],
      [{}, 24],
    ] as const)
      for (const path of [
        '/en/2024/governance/',
        '/zh/2024/platforms/',
        '/en/2024/ecosystem/',
        '/zh/2024/industry/',
      ])
        await visit(
          path,
          async (page) => {
            await page.keyboard.press('Tab');
            await ready(page);
            const small = await page.evaluate(
              (size) =>
                [...document.querySelectorAll('.hit')]
                  .map((hit) => hit.getBoundingClientRect())
                  .filter(({ width, height }) => width > 0 && Math.min(width, height) < size - 0.2).length,
              least,
            );
            expect([path, least, small]).toEqual([path, least, 0]);
          },
          options,
        );
  });
});

describe('a number that the site works out', () => {
  it('follows the number of trains, and says nothing for no number', async () => {
    await visit('/en/2024/livelihoods/', async (page) => {
      const calculator = page.locator('rate-calculator');
      expect(plain(await calculator.innerText())).toContain('about 1,300 tonnes');
      await calculator.locator('input').hover();
      await ready(page);
      await calculator.locator('input').fill('25');
      expect(plain(await calculator.locator('output').innerText())).toBe('about 3,250 tonnes');
      await calculator.locator('input').fill('');
      expect(await calculator.locator('output').innerText()).toBe('–');
    });
  });

  it('shows no dead control where scripts do not run', async () => {
    await visit(
      '/zh/2024/livelihoods/',
      async (page) => {
        expect(await page.locator('rate-calculator').isVisible()).toBe(false);
        expect(await page.locator('.readout').first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

/** The galleries show every exhibit there is. */
const galleries = ['/zh/2024/exhibits/', '/en/2024/exhibits/'];

describe('every chart', () => {
  it.each(['light', 'dark'] as const)(
    'leave axe nothing to report while a mark is read, in the %s theme',
    async (colorScheme) => {
      const found: string[] = [];
      for (const path of [
        ...galleries,
        '/zh/2024/industry/',
        '/en/2024/livelihoods/',
        '/embed/2024/partner-network/en/',
      ])
        await visit(
          path,
          async (page) => {
            await page.keyboard.press('Tab');
            await ready(page);
            await page.locator('.plate .mark[tabindex="0"] >> visible=true').first().focus();
            found.push(...(await audit(page)));
          },
          { colorScheme },
        );
      expect(found).toEqual([]);
    },
  );

  it('keep every text at 12 px or more, inside its drawing, clear of the others, from 320 to 1280 px', async () => {
    const faults: string[] = [];
    for (const path of galleries)
      await visit(path, async (page) => {
        for (const width of [320, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          faults.push(
            ...(await page.evaluate(() => {
              const found: string[] = [];
              const say = (what: string): number =>
                found.push(`${location.pathname} at ${innerWidth}: ${what}`);
              if (document.documentElement.scrollWidth > innerWidth) say('scrolls sideways');
              for (const svg of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
                if (!svg.checkVisibility()) continue;
                const sheet = svg.getBoundingClientRect();
                // The box of a text is its line of type; its ink stands from the cap height to a little below the line.
                const texts = [...svg.querySelectorAll('text')].map((text) => {
                  const size = parseFloat(getComputedStyle(text).fontSize);
                  const box = text.getBoundingClientRect();
                  const base = text.getStartPositionOfChar(0).y + (text.getScreenCTM()?.f ?? 0);
                  const isTurned = text.hasAttribute('transform');
                  const { left, right } = box;
                  const [top, bottom] = isTurned
                    ? [box.top, box.bottom]
                    : [base - size * 0.8, base + size * 0.15];
                  return { words: text.textContent, size, box: { left, right, top, bottom } };
                });
                for (const [index, { words, box, size }] of texts.entries()) {
                  if (size < 12) say(`“${words}” is ${size} px`);
                  if (box.left < sheet.left - 1 || box.right > sheet.right + 1)
                    say(`“${words}” leaves its drawing`);
                  for (const other of texts.slice(index + 1)) {
                    const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                    const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                    if (across > 1 && down > 1) say(`“${words}” runs into “${other.words}”`);
                  }
                }
              }
              return found;
            })),
          );
        }
      });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('look the same with scripts and without, and the same twice', { timeout: 300_000 }, async () => {
    // Pages in Chinese: in English the heading face is optional, and a slow machine may go without it.
    for (const path of ['/zh/2024/industry/', '/zh/2024/ecosystem/'])
      for (const width of [390, 1280]) {
        const shots: Buffer[] = [];
        for (const javaScriptEnabled of [true, true, false])
          await visit(
            path,
            async (page) => {
              for (const drawing of await page.locator('.drawing').all())
                shots.push(await drawing.screenshot());
            },
            { javaScriptEnabled, viewport: { width, height: 900 } },
          );
        const third = shots.length / 3;
        for (let index = 0; index < third; index += 1) {
          expect(shots[index]!.equals(shots[index + third]!)).toBe(true);
          expect(differenceOf(shots[index]!, shots[index + third * 2]!, 0.03).part).toBeLessThan(0.005);
        }
      }
  });
});
