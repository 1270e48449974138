import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '#i18n/locales.ts';
import { readSettings } from '#report/settings.ts';
import { filesBelow, pagesBelow } from '#delivery/built-files.ts';
import { attributeOf, type Element, elementsBelow, parsePage, textOf } from '../html.ts';
import { distFolder } from '../build.ts';

/** A page of the built site, parsed once for all tests of a file. */
export interface BuiltPage {
  /** Below the base, without `index.html`: `zh/2024/industry/`. */
  readonly path: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

export const settings = readSettings(process.cwd(), process.env);

/** Every page, in the order of its path. */
export const pages: readonly BuiltPage[] = pagesBelow(distFolder).map((file) => {
  const elements = [...elementsBelow(parsePage(distFolder, file))];
  return {
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    elements,
    ids: new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? [])),
  };
});

/** The language a page or file is in by its address; the entrance, the parallel pages and others are in none alone. */
export const localeOf = (path: string): Locale | undefined =>
  locales.find((locale) => path.startsWith(`${locale}/`));

/** Every file, below the base. */
export const files: ReadonlySet<string> = new Set(filesBelow(distFolder));

export const readText = (file: string): string => readFileSync(join(distFolder, file), 'utf8');
export const readBytes = (file: string): Buffer => readFileSync(join(distFolder, file));
export const isBuilt = (file: string): boolean => existsSync(join(distFolder, file));

/** The page at a path; throws where there is none. */
export function pageAt(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The site has no page ${path}`);
  return page;
}

/** Whether a page belongs to the reading of the site: not a piece for other pages' frames, and not the 404. */
export const isRead = ({ path }: BuiltPage): boolean => !path.startsWith('embed/') && path !== '404.html';

export const named = ({ elements }: BuiltPage, name: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === name);

/** The content of `<meta name|property=…>`, in order. */
export const metaOf = (page: BuiltPage, name: string): readonly string[] =>
  named(page, 'meta')
    .filter((element) => (attributeOf(element, 'name') ?? attributeOf(element, 'property')) === name)
    .map((element) => attributeOf(element, 'content') ?? '');

/** Links of the head with a relation. */
export const relationsOf = (page: BuiltPage, relation: string): readonly Element[] =>
  named(page, 'link').filter((element) => attributeOf(element, 'rel') === relation);

export const titleOf = (page: BuiltPage): string => named(page, 'title').map(textOf).join('|');

export const languageOf = (page: BuiltPage): string => attributeOf(named(page, 'html')[0]!, 'lang') ?? '';

/** Every data block of structured data, parsed. */
export const structuredData = (page: BuiltPage): readonly unknown[] =>
  named(page, 'script')
    .filter((element) => attributeOf(element, 'type') === 'application/ld+json')
    .map((element): unknown => JSON.parse(textOf(element)));

/** Whether an address is of this site: a path, or an absolute address on its origin. Data and mail are not. */
export const isOwn = (address: string): boolean =>
  address.startsWith(settings.origin) || !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** An address as a path below the base and a fragment; throws where it leaves the base. */
export function placeOf(address: string, from: string): { readonly path: string; readonly fragment: string } {
  const url = new URL(address, `${settings.origin}${settings.base}${from}`);
  if (!url.pathname.startsWith(settings.base)) throw new Error(`${address} on ${from} leaves the base`);
  return {
    path: decodeURIComponent(url.pathname.slice(settings.base.length)),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}
