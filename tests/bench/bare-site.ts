import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { attributeOf, type Element, elementsBelow, parsePage, textOf } from '../html.ts';

/**
 * The pages of a site as somebody would write them by hand in a hurry: headings, paragraphs and links of `main`,
 * one rule of style, no script, no font, no chart. What any site must at least send to say the same.
 */
export function writeBareSite(site: string, pages: readonly string[]): string {
  return writePages(pages, (page) => {
    const document = parsePage(site, page);
    const all = [...elementsBelow(document)];
    const language = attributeOf(all[0]!, 'lang') ?? 'en';
    const main = all.find(({ tagName }) => tagName === 'main');
    const title = textOf(all.find(({ tagName }) => tagName === 'title')!);
    const blocks = main ? [...elementsBelow(main)].filter(isBlock).map(bareBlock) : [];
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="/favicon.svg"><style>body{max-width:38em;margin:auto;font:1rem/1.7 sans-serif}</style>${blocks.join('')}</html>`;
  });
}

/** Our own pages without styles, faces and scripts: what their elements alone cost. */
export function writeUnadornedSite(site: string, pages: readonly string[]): string {
  return writePages(pages, (page) =>
    readFileSync(join(site, page), 'utf8').replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, ''),
  );
}

function writePages(pages: readonly string[], htmlOf: (page: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  for (const page of pages) {
    const file = join(folder, page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, htmlOf(page));
  }
  writeFileSync(join(folder, '404.html'), '<!doctype html><meta charset="utf-8"><title>404</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

const isBlock = (element: Element): boolean =>
  /^(h[1-3]|p)$/.test(element.tagName) || ['prev', 'next'].includes(attributeOf(element, 'rel') ?? '');

const plain = (element: Element): string =>
  textOf(element).replaceAll(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function bareBlock(element: Element): string {
  const relation = attributeOf(element, 'rel');
  return element.tagName === 'a'
    ? `<p><a rel="${relation}" href="${attributeOf(element, 'href')}">${plain(element)}</a></p>`
    : `<${element.tagName}>${plain(element)}</${element.tagName}>`;
}
