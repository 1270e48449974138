import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { latestEdition } from '#report/report.ts';
import { openSite } from './open-site.ts';
import { watch } from './watch.ts';

/** Pages set in their own faces. */
const opened = openSite((page) => page.evaluate(() => document.fonts.ready));
const { visit } = opened;

const { id: edition, sections, exhibits } = latestEdition();
const ids = exhibits.map(({ id }) => id);
/** The galleries show every exhibit there is. */
const galleries = locales.map((locale) => `/${locale}/${edition}/exhibits/`);
const pages = locales.flatMap((locale) =>
  ['', ...sections.map(({ slug }) => `${slug}/`)].map((path) => ({
    locale,
    path: `/${locale}/${edition}/${path}`,
  })),
);

describe('an exhibit in the frame of another page', () => {
  it('fits the height that its snippet gives, and leads out of the frame', async () => {
    const page = await opened.browser.newPage({ viewport: { width: 680, height: 400 } });
    const complaints = watch(page, opened.origin);
    await page.goto(`${opened.origin}/en/2024/exhibits/`);
    const snippets = (await page.locator('.snippet code').allInnerTexts()).map((words) =>
      /<iframe src="https?:\/\/[^/]+(\/embed[^"]+)".*height="(\d+)"/s.exec(words),
    );
    expect(snippets.length).toBeGreaterThan(14);
    const wrong: string[] = [];
    for (const snippet of snippets) {
      const [, path = '', height = ''] = snippet ?? [];
      await page.setViewportSize({ width: 680, height: Number(height) });
      await page.goto(`${opened.origin}${path}`);
      await page.evaluate(() => document.fonts.ready);
      const [needed, target] = await page.evaluate(() => [
        document.body.getBoundingClientRect().height,
        document.querySelector('base')?.target,
      ]);
      const spare = Number(height) - Number(needed);
      if (spare < 0 || spare > 110 || target !== '_top') wrong.push(`${path}: ${height} for ${needed}`);
    }
    await page.close();
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('every chart for readers with needs of their own', () => {
  it('stays drawn in forced colours: nothing takes the colour of the page but what is cut out of a mass', async () => {
    for (const path of galleries)
      await visit(
        path,
        async (page) => {
          const [seen, unseen] = await page.evaluate(() => {
            const paper = getComputedStyle(document.documentElement).backgroundColor;
            const isSeen = (colour: string): boolean => !['none', 'rgba(0, 0, 0, 0)', paper].includes(colour);
            const shapes = [
              ...document.querySelectorAll('svg.chart :is(rect, path, circle, line, text):not(.hatch, .hub)'),
            ].filter((shape) => shape.checkVisibility() && shape.getClientRects().length > 0);
            const faint = shapes.filter((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              return !isSeen(fill) && !isSeen(stroke);
            });
            return [
              shapes.length - faint.length,
              faint.map((shape) => `${shape.closest('figure')?.id}: ${shape.outerHTML.slice(0, 80)}`),
            ];
          });
          expect(unseen).toEqual([]);
          expect(seen).toBeGreaterThan(20 * ids.length);
        },
        { forcedColors: 'active' },
      );
  });

  it('moves nothing', async () => {
    for (const path of galleries)
      await visit(path, async (page) => {
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('.exhibit, .exhibit *')]
            .filter((element) => {
              const { animationName, transitionProperty, transitionDuration } = getComputedStyle(element);
              const lasts = transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
              return (
                animationName !== 'none' || (lasts && /transform|width|height|all/.test(transitionProperty))
              );
            })
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        );
        expect(moving).toEqual([]);
      });
  });

  it('comes on paper with its table open, its address and its paragraph, and without controls', async () => {
    const printed = new Set<string>();
    for (const { locale, path } of pages)
      await visit(path, async (page) => {
        await page.emulateMedia({ media: 'print' });
        for (const exhibit of await page.locator('figure.exhibit').all()) {
          const id = (await exhibit.getAttribute('id')) ?? '';
          if (!ids.includes(id)) continue;
          const words = await exhibit.innerText();
          expect([id, await exhibit.locator('td').first().isVisible()]).toEqual([id, true]);
          expect(words).toMatch(
            new RegExp(String.raw`\d\.\d\.\d\s+https?://\S+/${locale}/${edition}/\S*#${id}\n`),
          );
          expect(await exhibit.locator('button, summary, input').filter({ visible: true }).count()).toBe(0);
          expect(words).not.toMatch(/arrow keys|方向键|CSV/);
          expect(await exhibit.evaluate((figure) => getComputedStyle(figure).breakInside)).toBe('avoid');
          printed.add(id);
        }
      });
    expect([...printed].sort()).toEqual(ids.toSorted());
  });
});
