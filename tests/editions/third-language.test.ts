import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, pagesBelow } from '#delivery/built-files.ts';
import { attributeOf, elementsBelow, isElement, type Node, parsePage } from '../html.ts';
import { launch } from '../browser/browser.ts';
import { startNginxOf } from '../hosting/hosts.ts';
import { watch } from '../browser/watch.ts';
import { copyProject, type SiteBuild } from '../site-build.ts';
import { added, addThirdLanguage } from './third-language.ts';

let site: SiteBuild;
let browser: Browser;
let server: Awaited<ReturnType<typeof startNginxOf>>;

beforeAll(async () => {
  site = copyProject('third-language');
  addThirdLanguage(site.project);
  site.build();
  [browser, server] = await Promise.all([launch(), startNginxOf(site.project)]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  site.remove();
});

const pagesOf = (locale: string): readonly string[] =>
  pagesBelow(site.dist).filter((page) => page.split('/').some((part) => part === locale));
const pathOf = (page: string): string => `/${page.replace(/index\.html$/, '')}`;

/** The languages that a page's links of a kind lead to. */
const tagsOf = (page: string, tagName: 'a' | 'link'): readonly string[] =>
  [...elementsBelow(parsePage(site.dist, page))].flatMap((element) =>
    element.tagName === tagName ? (attributeOf(element, 'hreflang') ?? []) : [],
  );

/** The pages of a language to which no chain of links leads from its front page; without the language's name. */
function unreached(locale: string): readonly string[] {
  const reached = new Set<string>();
  const open = [`${locale}/index.html`];
  for (let page = open.pop(); page; page = open.pop()) {
    if (reached.has(page)) continue;
    reached.add(page);
    for (const element of elementsBelow(parsePage(site.dist, page))) {
      const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
      const { pathname } = new URL(href ?? '', `http://site${pathOf(page)}`);
      if (pathname.startsWith(`/${locale}/`) && pathname.endsWith('/'))
        open.push(`${pathname.slice(1)}index.html`);
    }
  }
  return pagesOf(locale)
    .filter((page) => page.startsWith(`${locale}/`) && !reached.has(page))
    .map((page) => page.slice(locale.length));
}

describe('a language added by the steps of CONTRIBUTING', () => {
  it('has every page and every file that the others have', () => {
    const of = (locale: string): readonly string[] =>
      filesBelow(site.dist)
        .filter((file) => !/^(pagefind|fonts)\//.test(file))
        .map((file) => file.replace(new RegExp(`(^|[/.])${locale}(?=[/.]|$)`), '$1*'))
        .filter((file) => file.includes('*'))
        .sort();
    expect(of(added.id)).toEqual(of('en'));
  });

  it('is reached from every page, and every place in it from its front page as in English', () => {
    expect(unreached(added.id)).toEqual(unreached('en'));
    for (const page of [...pagesOf('zh'), ...pagesOf('en')].filter((page) => tagsOf(page, 'link').length > 0))
      expect([page, tagsOf(page, 'a').includes(added.tag)]).toEqual([page, true]);
  });

  it('says its tag and its direction, and names the others as its alternates', () => {
    for (const page of pagesOf(added.id).filter((page) => page.startsWith(`${added.id}/`))) {
      const html = [...elementsBelow(parsePage(site.dist, page))].find(({ tagName }) => tagName === 'html')!;
      expect([page, attributeOf(html, 'lang'), attributeOf(html, 'dir')]).toEqual([page, added.tag, 'rtl']);
      expect([page, tagsOf(page, 'link')]).toEqual([page, tagsOf(page.replace(added.id, 'en'), 'link')]);
    }
    expect(tagsOf(`${added.id}/index.html`, 'link')).toEqual(['zh-CN', 'en', added.tag, 'x-default']);
  });

  it('leaves no word of another language untranslated and unmarked', () => {
    const found = pagesOf(added.id).flatMap((page) =>
      foreignWords(parsePage(site.dist, page)).map((word) => `${page}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

/** Names of formats, which no language translates. */
const formats = new Set(['BibTeX', 'RIS', 'CSV', 'JSON', 'SVG', 'PNG', 'TMX', 'HTML', 'PDF', 'XML']);
/** Addresses, ids, file names and keys: anything with a joint inside. */
const machineWords = /\S*[/@={}\\]\S*|\S+(?:[-_.]\S+)+/g;
const attributes = ['aria-label', 'title', 'placeholder', 'alt'];

/** Plain Latin or Chinese words where the page says it speaks the added language, whose letters all bear accents. */
function foreignWords(root: Node): readonly string[] {
  const found: string[] = [];
  const check = (text: string): void => {
    for (const [word] of text.replaceAll(machineWords, '').matchAll(/\b[A-Za-z]{3,}\b|\p{Script=Han}+/gu))
      if (!formats.has(word)) found.push(word);
  };
  const visit = (node: Node, lang: string): void => {
    const own = isElement(node) ? (attributeOf(node, 'lang') ?? lang) : lang;
    if (isElement(node)) {
      if (['script', 'style', 'pre', 'code'].includes(node.tagName)) return;
      if (attributeOf(node, 'translate') === 'no') return;
      if (own === added.tag)
        attributes.map((name) => attributeOf(node, name)).forEach((text) => check(text ?? ''));
    } else if ('value' in node && own === added.tag) check(node.value);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, own);
  };
  visit(root, '');
  return found;
}

describe.each([320, 1280])('%i px wide', (width) => {
  it('no page scrolls sideways, and none complains', { timeout: 240_000 }, async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints = watch(page, server.origin);
    const wide: string[] = [];
    const shared = pagesBelow(site.dist).filter((file) => /^(parallel\/|index|404)/.test(file));
    const fronts = ['zh/index.html', 'en/index.html', 'en/2024/industry/index.html'];
    for (const file of [...pagesOf(added.id), ...shared, ...fronts]) {
      await page.goto(`${server.origin}${pathOf(file)}`);
      const report = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth > room
          ? `${location.pathname} ${document.documentElement.scrollWidth}`
          : '';
      });
      if (report) wide.push(report);
    }
    await page.close();
    expect(wide).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('running from right to left', () => {
  it('puts the marks of a paragraph in the gutter where lines begin, and keeps drawings inside their frame', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.origin}/${added.id}/2024/industry/`);
    const [marks, outside] = await page.evaluate(() => {
      const paragraph = document.querySelector('.prose > p')!.getBoundingClientRect();
      const own = document.querySelector('.prose > p .marks')!.getBoundingClientRect();
      const drawn = [...document.querySelectorAll('.drawing')].flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')]
          .map((text) => text.getBoundingClientRect())
          .filter((text) => text.width > 0 && (text.left < frame.left - 4 || text.right > frame.right + 4));
      });
      return [own.left >= paragraph.right, drawn.length] as const;
    });
    expect(marks).toBe(true);
    expect(outside).toBe(0);
    await page.close();
  });

  it('lets three languages stand side by side, the one read first in front', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.origin}/parallel/2024/industry/`);
    const order = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('div.pair:has(> a) > p')].slice(0, 3).map((paragraph) => ({
          lang: paragraph.lang,
          left: paragraph.getBoundingClientRect().left,
          top: paragraph.getBoundingClientRect().top,
        })),
      );
    const places = await order();
    expect(new Set(places.map(({ top }) => Math.round(top))).size).toBe(1);
    expect([...places].sort((a, b) => a.left - b.left)[0]?.lang).toBe('zh-CN');
    await page.locator(`input[name=order][value=${added.id}]`).check({ force: true });
    expect([...(await order())].sort((a, b) => a.left - b.left)[0]?.lang).toBe(added.tag);
    await page.close();
  });

  it('opens the cards of the language', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/${added.id}/2024/industry/`);
    await page.locator('a.figure').first().click();
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toContain('/industry/');
    await page.close();
  });
});
