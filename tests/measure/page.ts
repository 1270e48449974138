import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '#delivery/compress.ts';
import { attributeOf, type Element, elementsBelow, parsePage, textOf } from '../html.ts';

/** What one page costs before the reader acts. Bytes are those of a brotli body unless said otherwise. */
export interface PageWeight {
  readonly page: string;
  /** The page and what it fetches by itself, fonts and the browser's own icon aside. */
  readonly requests: number;
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly picture: number;
  readonly font: number;
  /** All but fonts: what must arrive before the page is complete. */
  readonly bytes: number;
  /** Bytes of script source that the browser parses, uncompressed. */
  readonly scriptParsed: number;
  readonly nodes: number;
}

/** Weighs one page of a built site. @param base starts and ends with a slash */
export function weighPage(folder: string, page: string, base: string): PageWeight {
  const elements = [...elementsBelow(parsePage(folder, page))];
  const file = (address: string): string => join(folder, address.slice(base.length));
  const scripts = withImports(
    elements.flatMap((element) => scriptOf(element)),
    file,
  );
  const sheets = elements
    .filter((element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet')
    .map((element) => attributeOf(element, 'href') ?? '');
  const pictures = elements
    .filter((element) => element.tagName === 'img' && attributeOf(element, 'loading') !== 'lazy')
    .map((element) => attributeOf(element, 'src') ?? '');
  const css = elements
    .filter((element) => element.tagName === 'style')
    .map(textOf)
    .join('\n');
  const fonts = [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map((match) => match[1] ?? '');
  const inline = elements.filter((element) => element.tagName === 'script' && isActing(element)).map(textOf);
  const sum = (addresses: readonly string[], weigh: (bytes: Buffer) => number): number =>
    [...new Set(addresses)].reduce((total, address) => total + weigh(readFileSync(file(address))), 0);
  const html = brotli(readFileSync(join(folder, page))).length;
  const script = sum(scripts, (bytes) => brotli(bytes).length);
  const style = sum(sheets, (bytes) => brotli(bytes).length);
  const picture = sum(pictures, (bytes) => bytes.length);
  return {
    page,
    requests: 1 + new Set([...scripts, ...sheets, ...pictures]).size,
    html,
    script,
    style,
    picture,
    font: sum(fonts, (bytes) => bytes.length),
    bytes: html + script + style + picture,
    scriptParsed: sum(scripts, (bytes) => bytes.length) + inline.join('').length,
    nodes: elements.length,
  };
}

/** The bytes of a file's brotli body. */
export const weighFile = (folder: string, file: string): number =>
  brotli(readFileSync(join(folder, file))).length;

const isActing = (element: Element): boolean =>
  ['', 'module', 'text/javascript', 'speculationrules'].includes(attributeOf(element, 'type') ?? '');

const scriptOf = (element: Element): readonly string[] => {
  const isPreload = element.tagName === 'link' && attributeOf(element, 'rel') === 'modulepreload';
  const address =
    element.tagName === 'script' ? attributeOf(element, 'src') : isPreload && attributeOf(element, 'href');
  return address ? [address] : [];
};

/** Scripts and what they import at once; what they import on demand is not fetched before the reader acts. */
function withImports(scripts: readonly string[], file: (address: string) => string): readonly string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const source = readFileSync(file(script), 'utf8');
    for (const [, specifier = ''] of source.matchAll(
      /(?:^|[;}\s])import\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.[^"']+)["']/g,
    ))
      found.add(new URL(specifier, `http://site${script}`).pathname);
  }
  return [...found];
}

/** All style rules of a site, each counted once however many pages it stands in: its brotli bytes. */
export function weighStyles(folder: string, pages: readonly string[]): number {
  const rules = new Set<string>();
  for (const page of pages)
    for (const element of elementsBelow(parsePage(folder, page)))
      if (element.tagName === 'style') for (const rule of topLevelRules(textOf(element))) rules.add(rule);
  return brotli(Buffer.from([...rules].join(''))).length;
}

/** `@layer base{…}` and the like: pieces between which the braces are balanced. */
export function topLevelRules(css: string): readonly string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < css.length; index += 1) {
    const character = css[index];
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0 && (character === '}' || character === ';')) {
      rules.push(css.slice(start, index + 1));
      start = index + 1;
    }
  }
  return rules;
}
