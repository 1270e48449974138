import { describe, expect, it } from 'vitest';
import { localeFacts, locales } from '#i18n/locales.ts';
import { listedPages } from '#publish/pages.ts';
import { robotsText, sitemapText, sitemapXml } from '#publish/sitemap.ts';
import { address, allOf, childrenOf, namesOf, rootOf, textIn } from './support.ts';

const root = rootOf(sitemapXml(address));
const urls = childrenOf(root);

describe('sitemap.xml', () => {
  it('keeps to the sitemap protocol 0.9: urlset, url, loc first, dates of W3C form', () => {
    expect([root.tagName, root.namespaceURI]).toEqual([
      'urlset',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    ]);
    expect(urls.length).toBeLessThanOrEqual(50_000);
    for (const url of urls) {
      expect(url.tagName).toBe('url');
      expect(namesOf(url).slice(0, 2)).toEqual(['loc', 'lastmod']);
      expect(textIn(url, 'loc')).toMatch(/^https:\/\/qingdao-science\.example\//);
      expect(textIn(url, 'loc').length).toBeLessThan(2048);
      expect(textIn(url, 'lastmod')).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('lists each page once', () => {
    const locations = urls.map((url) => textIn(url, 'loc'));
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations.length).toBeGreaterThan(2 * listedPages().length);
  });

  it('gives each page the same set of languages as its counterparts, itself included (S1)', () => {
    const sets = new Map<string, string>();
    for (const url of urls) {
      const links = allOf(url).filter(({ tagName }) => tagName === 'xhtml:link');
      // The chooser and the parallel pages hold both languages themselves.
      if (!locales.some((locale) => textIn(url, 'loc').includes(`.example/${locale}/`))) {
        expect(links).toEqual([]);
        continue;
      }
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual([
        ...locales.map((locale) => localeFacts[locale].tag),
        'x-default',
      ]);
      expect(links.every((link) => link.namespaceURI === 'http://www.w3.org/1999/xhtml')).toBe(true);
      const addresses = links.map((link) => link.getAttribute('href') ?? '');
      expect(addresses).toContain(textIn(url, 'loc'));
      for (const each of addresses.slice(0, 2)) {
        expect(sets.get(each) ?? addresses.join()).toBe(addresses.join());
        sets.set(each, addresses.join());
      }
    }
  });
});

describe('sitemap.txt', () => {
  it('lists the same addresses, one a line and nothing else', () => {
    expect(sitemapText(address).trimEnd().split('\n')).toEqual(urls.map((url) => textIn(url, 'loc')));
  });
});

describe('robots.txt', () => {
  it('lets everybody in and names the map by its full address', () => {
    expect(robotsText(address, '/sitemap.xml')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://qingdao-science.example/sitemap.xml\n',
    );
  });
});
