import { describe, expect, it } from 'vitest';
import { attributeOf, type Element } from '../html.ts';
import {
  type BuiltPage,
  files,
  isOwn,
  localeOf,
  pageAt,
  pages,
  placeOf,
  readText,
  settings,
} from './site.ts';

/** Attributes that make a browser fetch something by itself. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  script: ['src'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  object: ['data'],
  embed: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
};
/** Relations of `<link>` that name an address and fetch nothing. */
const onlyNamed = /^(alternate|canonical|license|author|prev|next|schema\.DC|bookmark)$/;

const addressOf = (element: Element): string | undefined =>
  ['a', 'area', 'link', 'form'].includes(element.tagName)
    ? (attributeOf(element, 'href') ?? attributeOf(element, 'action'))
    : undefined;

const resourcesOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.flatMap((element) => {
    const names = fetched[element.tagName] ?? [];
    const isSheet = element.tagName === 'link' && !onlyNamed.test(attributeOf(element, 'rel') ?? '');
    return [...names, ...(isSheet ? ['href'] : [])].flatMap((name) => attributeOf(element, name) ?? []);
  });

/** What is wrong with an address, or nothing. */
function faultOf(page: BuiltPage, address: string): string | undefined {
  const { path, fragment } = placeOf(address, page.path);
  if (!path.endsWith('/') && path !== '')
    return files.has(path) ? undefined : `${page.path}: ${address} is no file`;
  if (!files.has(`${path}index.html`)) return `${page.path}: ${address} is no page`;
  return fragment === '' || pageAt(path).ids.has(fragment)
    ? undefined
    : `${page.path}: ${address} has no such place`;
}

describe('links', () => {
  it('lead to pages, files and places that are there', () => {
    const addresses = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const address = addressOf(element);
        return address !== undefined && isOwn(address) ? [{ page, address }] : [];
      }),
    );
    expect(addresses.length).toBeGreaterThan(5000);
    expect(addresses.flatMap(({ page, address }) => faultOf(page, address) ?? [])).toEqual([]);
  });

  it('to other sites are few and named here, so that none comes in unseen', () => {
    const outside = pages.flatMap(({ elements }) =>
      elements.flatMap((element) => {
        const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
        return address && !isOwn(address) ? [new URL(address).host] : [];
      }),
    );
    for (const host of new Set(outside))
      expect(['creativecommons.org', 'openfontlicense.org', 'github.com']).toContain(host);
  });

  it('keep to the language of their page, or say which other they lead to (A4)', () => {
    const faults = pages
      .filter(({ path }) => localeOf(path))
      .flatMap((page) =>
        page.elements.flatMap((element) => {
          const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
          if (!address || !isOwn(address)) return [];
          const locale = localeOf(placeOf(address, page.path).path);
          const isOther = locale && locale !== localeOf(page.path);
          return isOther && !attributeOf(element, 'hreflang') ? [`${page.path}: ${address}`] : [];
        }),
      );
    expect(faults).toEqual([]);
  });
});

describe('nothing is asked from any other host', () => {
  it('by a page: every picture, script, sheet and font is a file of the site (T11, S13)', () => {
    for (const page of pages)
      for (const address of resourcesOf(page)) {
        expect([page.path, address, isOwn(address)]).toEqual([page.path, address, true]);
        expect([page.path, faultOf(page, address)]).toEqual([page.path, undefined]);
      }
  });

  it('by a style sheet or a script', () => {
    const sheets = pages.flatMap(({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'style')
        .map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    );
    for (const css of new Set(sheets)) {
      expect(css).not.toMatch(/@import/);
      for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]+)/g))
        expect(files.has(address.slice(settings.base.length))).toBe(true);
    }
    for (const file of [...files].filter((name) => /^_astro\/.*\.js$/.test(name))) {
      // Names of vocabularies are no addresses that anything fetches.
      const source = readText(file).replaceAll(/http:\/\/www\.w3\.org\/[\w/#.-]+/g, '');
      expect([file, /(?:https?:)?\/\/[a-z\d-]+\.[a-z]/i.exec(source)?.[0]]).toEqual([file, undefined]);
    }
  });
});
