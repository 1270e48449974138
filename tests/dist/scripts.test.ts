import { describe, expect, it } from 'vitest';
import { attributeOf, textOf } from '../html.ts';
import { files, named, pages, readText } from './site.ts';

const scripts = [...files].filter((file) => /^_astro\/.*\.js$/.test(file));

describe('scripts in the browser', () => {
  it('hold no library for translations: words come with the page (I1)', () => {
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      expect([file, /i18next|interpolation|changeLanguage/i.exec(readText(file))?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });

  it('make no markup and no code from strings, which Trusted Types would refuse', () => {
    for (const file of scripts)
      expect([
        file,
        /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function)/.exec(
          readText(file),
        )?.[0],
      ]).toEqual([file, undefined]);
  });

  it('are shipped because something loads them', () => {
    const pageSources = pages.flatMap((page) =>
      named(page, 'script').flatMap((element) => attributeOf(element, 'src') ?? []),
    );
    const loaded = new Set(scripts.filter((file) => pageSources.some((source) => source.endsWith(file))));
    for (const file of loaded)
      for (const other of scripts)
        if (readText(file).includes(other.replace('_astro/', ''))) loaded.add(other);
    // The edition switch comes onto pages with the second edition; Astro writes its script all the same.
    const waiting = /\/EditionSwitch\./;
    expect(scripts.filter((file) => !loaded.has(file) && !waiting.test(file))).toEqual([]);
  });

  it('carry a digest wherever a page loads them', () => {
    for (const page of pages)
      for (const element of named(page, 'script'))
        if (attributeOf(element, 'src'))
          expect([page.path, attributeOf(element, 'integrity')]).toEqual([
            page.path,
            expect.stringMatching(/^sha256-[\w+/]+=*$/),
          ]);
  });

  it('that stand in a page do no more than remember the theme', () => {
    const kinds = new Set(pages.flatMap((page) => standing(page, (type) => !/json|speculation/.test(type))));
    expect(kinds.size).toBe(1);
    for (const source of kinds) expect(source.length).toBeLessThan(200);
  });

  it('are not needed for pages to be rendered ahead: each says by a rule which ones, none of them elsewhere', () => {
    const rules = new Set<string>();
    for (const page of pages.filter(({ path }) => !path.startsWith('embed/'))) {
      const own = standing(page, (type) => type === 'speculationrules');
      expect([page.path, own.length]).toEqual([page.path, 1]);
      rules.add(own[0]!);
    }
    expect(rules.size).toBe(1);
    const { prerender } = JSON.parse([...rules][0]!) as {
      prerender: { where: { selector_matches: string }; eagerness: string }[];
    };
    expect(prerender.map(({ eagerness }) => eagerness)).toEqual(['immediate', 'eager', 'moderate']);
    const leadingElsewhere = pages.flatMap((page) =>
      named(page, 'a').filter(
        (link) =>
          attributeOf(link, 'rel') === 'next' && !/^\/[^/].*\/$/.test(attributeOf(link, 'href') ?? ''),
      ),
    );
    expect(leadingElsewhere).toEqual([]);
    expect(prerender[2]!.where.selector_matches).toBe("[href^='/'][href$='/']");
  });
});

/** The texts of a page's scripts without a file, by their type. */
const standing = (page: (typeof pages)[number], isWanted: (type: string) => boolean): readonly string[] =>
  named(page, 'script')
    .filter((element) => !attributeOf(element, 'src') && isWanted(attributeOf(element, 'type') ?? ''))
    .map(textOf);
