import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { latestEdition } from '#report/report.ts';
import { openSite } from './open-site.ts';

/** Journeys through every exhibit there is, so that no kind of chart is left out. */
const opened = openSite(async (page) => {
  await page.keyboard.press('Tab');
  await page.waitForSelector('.drawing [role=group] .hit', { state: 'attached' });
});
const { visit } = opened;

const edition = latestEdition();
const exhibits = edition.exhibits.map(({ id }) => id);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const timeout = 300_000;

/** What a chart should say: for each mark that can be seen, the first cell of its row of the table. */
function marksOf(page: Page, exhibit: string): Promise<readonly string[]> {
  return page.locator(`#${exhibit}`).evaluate((figure) =>
    [...figure.querySelectorAll('.chart .mark')]
      .filter((mark) => mark.getClientRects().length > 0)
      .map((mark) => {
        const row = figure.querySelector('table')!.tBodies[0]!.rows[Number(mark.getAttribute('data-row'))]!;
        return row.cells[0]!.textContent.trim();
      }),
  );
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
const readoutOf = async (page: Page, exhibit: string): Promise<string> =>
  plain(await page.locator(`#${exhibit} .readout`).innerText());

/** As many letters of the readout as the head of a mark has. */
const saidOf = async (page: Page, exhibit: string, head: string): Promise<string> =>
  (await readoutOf(page, exhibit)).slice(0, plain(head).length);

describe.each(['zh', 'en'])('every chart (%s)', (locale) => {
  const gallery = `/${locale}/${edition.id}/exhibits/`;

  it('has marks, each with a row of its table', { timeout }, () =>
    visit(gallery, async (page) => {
      for (const exhibit of exhibits) {
        const marks = await marksOf(page, exhibit);
        expect([exhibit, marks.length > 0, marks.filter((head) => head === '')]).toEqual([exhibit, true, []]);
      }
    }),
  );

  it('is walked from its first mark to its last by the arrow keys, and says each', { timeout }, () =>
    visit(gallery, async (page) => {
      for (const exhibit of exhibits) {
        const marks = await marksOf(page, exhibit);
        await page.locator(`#${exhibit} .mark[tabindex="0"] >> visible=true`).focus();
        const said: string[] = [];
        for (let index = 0; index < marks.length; index += 1) {
          if (index > 0) await page.keyboard.press('ArrowRight');
          said.push(await readoutOf(page, exhibit));
          // Its name says shares in words, and so may differ from what is shown.
          const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
          expect([exhibit, plain(name).startsWith(plain(marks[index]!))]).toEqual([exhibit, true]);
        }
        expect(said.filter((words, index) => !words.startsWith(plain(marks[index]!)))).toEqual([]);
        await page.keyboard.press('Home');
        expect(await readoutOf(page, exhibit)).toBe(said[0]);
        await page.keyboard.press('Escape');
      }
    }),
  );

  it('says the mark that the mouse points at', { timeout }, () =>
    visit(gallery, async (page) => {
      for (const exhibit of exhibits) {
        const marks = await marksOf(page, exhibit);
        const words = page.locator(`#${exhibit} .mark >> visible=true`);
        for (const [index, head] of marks.entries()) {
          await page.mouse.move(1, 1);
          await words.nth(index).locator('text').first().hover({ force: true });
          expect([exhibit, await saidOf(page, exhibit, head)]).toEqual([exhibit, plain(head)]);
        }
      }
    }),
  );
});

describe('a figure that is both told and drawn', () => {
  const sections = edition.sections.map(({ slug }) => `/en/${edition.id}/${slug}/`);

  it('is lit in the sentence by its mark, and in the drawing by its number', { timeout }, async () => {
    let tied = 0;
    for (const path of sections) {
      const page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${opened.origin}${path}`);
      const marks = page.locator('.mark[data-figure] >> visible=true');
      if ((await marks.count()) > 0) {
        await page.keyboard.press('Tab');
        await page.waitForSelector('.drawing [role=group] .hit', { state: 'attached' });
      }
      for (const mark of await marks.all()) {
        const figure = await mark.getAttribute('data-figure');
        const told = page.locator(`.prose a.figure[href$="#${figure}"]`);
        const count = await told.count();
        if (count === 0) continue;
        tied += 1;
        await mark.focus();
        expect([figure, await page.locator(`.prose a.figure.lit[href$="#${figure}"]`).count()]).toEqual([
          figure,
          count,
        ]);
        await told.first().focus();
        expect([figure, await mark.evaluate((each) => each.classList.contains('lit'))]).toEqual([
          figure,
          true,
        ]);
      }
      await page.close();
    }
    expect(tied).toBeGreaterThan(20);
  });
});

describe('the network of partners', () => {
  it('lights the ties of a partner that is picked by key or by finger, and names its paragraph', async () => {
    const path = `/en/${edition.id}/industry/`;
    const minsk = '#partner-network .mark[data-row="11"] >> visible=true';
    await visit(path, async (page) => {
      await page.locator(minsk).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#partner-network .drawing.held').count()).toBe(1);
      expect(await page.locator('#partner-network .kin >> visible=true').count()).toBe(2);
      expect(await page.locator('#partner-network .readout a').getAttribute('href')).toMatch(/#openness$/);
      await page.keyboard.press('Enter');
      expect(await page.locator('#partner-network .drawing.held').count()).toBe(0);
    });
    await visit(
      path,
      async (page) => {
        await page.locator(minsk).locator('text').first().tap({ force: true });
        expect(await page.locator('#partner-network .kin >> visible=true').count()).toBe(2);
        await page.locator('#partner-network .readout a').tap();
        await page.waitForURL('**/ecosystem/#openness');
      },
      phone,
    );
  });
});
