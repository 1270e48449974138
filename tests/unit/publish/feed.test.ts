import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { atomFeed } from '#publish/feed.ts';
import type { Edition } from '#report/model.ts';
import { latestEdition, report } from '#report/report.ts';
import { address, allOf, childrenOf, namesOf, rootOf, textIn } from './support.ts';

/** RFC 4287, 4.1.1 and 4.1.2: elements a feed and an entry may have, and those that stand once. */
const feedElements = [
  'author',
  'category',
  'contributor',
  'generator',
  'icon',
  'id',
  'link',
  'logo',
  'rights',
  'subtitle',
  'title',
  'updated',
  'entry',
];
const entryElements = [
  'author',
  'category',
  'content',
  'contributor',
  'id',
  'link',
  'published',
  'rights',
  'source',
  'summary',
  'title',
  'updated',
];
const once = ['id', 'title', 'updated'];
/** RFC 3339 with a capital T and an offset, as 3.3 asks. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

/** Editions with what they never had: corrections, for trial. */
const revised: Edition = {
  ...latestEdition(),
  updated: '2027-02-03',
  corrections: [
    { date: '2027-01-02', of: 'technology-smes', words: { zh: '原来写错了。', en: 'It was wrong.' } },
    { date: '2027-02-03', of: 'enterprises-2', words: { zh: '漏了一句。', en: 'A sentence was missing.' } },
  ],
};

describe.each(locales)('corrections (%s)', (locale) => {
  const root = rootOf(atomFeed(locale, address, [revised]));
  const entries = childrenOf(root).filter(({ tagName }) => tagName === 'entry');

  it('stand in the feed above their edition, the newest first, each leading to what it corrects', () => {
    expect(
      entries.map((entry) => [
        textIn(entry, 'updated').slice(0, 10),
        childrenOf(entry)
          .find(({ tagName }) => tagName === 'link')
          ?.getAttribute('href'),
        textIn(entry, 'summary'),
      ]),
    ).toEqual([
      [
        '2027-02-03',
        `https://qingdao-science.example/${locale}/${revised.id}/industry/#enterprises-2`,
        revised.corrections[1]!.words[locale],
      ],
      [
        '2027-01-02',
        `https://qingdao-science.example/${locale}/${revised.id}/figures/#technology-smes`,
        revised.corrections[0]!.words[locale],
      ],
      [revised.published, `https://qingdao-science.example/${locale}/${revised.id}/`, revised.byline[locale]],
    ]);
    expect(textIn(root, 'updated').slice(0, 10)).toBe('2027-02-03');
    expect(textIn(entries[0]!, 'title')).toMatch(
      locale === 'zh' ? /^更正：第2\.3\.2段$/ : /^Correction: para\. 2\.3\.2$/,
    );
  });

  it('are followed by word of any later change', () => {
    const later = { ...revised, updated: '2027-03-04' };
    const [first] = childrenOf(rootOf(atomFeed(locale, address, [later]))).filter(
      ({ tagName }) => tagName === 'entry',
    );
    expect(textIn(first!, 'id')).toMatch(/#2027-03-04$/);
  });

  it('of something that is not there stop the build', () => {
    const wrong = { ...revised, corrections: [{ ...revised.corrections[0]!, of: 'nowhere' }] };
    expect(() => atomFeed(locale, address, [wrong])).toThrow('nothing called "nowhere"');
  });
});

describe.each(locales)('the feed (%s)', (locale) => {
  const root = rootOf(atomFeed(locale, address));
  const entries = childrenOf(root).filter(({ tagName }) => tagName === 'entry');

  it('has what Atom requires and nothing it does not know', () => {
    expect([root.tagName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(namesOf(root).filter((name) => !feedElements.includes(name))).toEqual([]);
    for (const element of [root, ...entries])
      for (const name of once) expect(namesOf(element).filter((each) => each === name)).toHaveLength(1);
    for (const entry of entries) {
      expect(namesOf(entry).filter((name) => !entryElements.includes(name))).toEqual([]);
      expect(namesOf(entry)).toContain('link');
    }
    // An author of the feed stands for all entries (4.1.2).
    expect(allOf(root).filter(({ tagName }) => tagName === 'name')[0]?.textContent).not.toBe('');
  });

  it('dates everything from the content, in the form of RFC 3339', () => {
    const days = report().editions.flatMap(({ published, updated }) => [published, updated]);
    for (const { tagName, textContent } of allOf(root))
      if (tagName === 'updated' || tagName === 'published') {
        expect(textContent).toMatch(instant);
        expect(days).toContain(textContent?.slice(0, 10));
      }
    expect(textIn(root, 'updated')).toBe(`${[...days].sort().at(-1)}T00:00:00+08:00`);
  });

  it('knows its own address and that of the page it is the feed of', () => {
    const links = childrenOf(root).filter(({ tagName }) => tagName === 'link');
    expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['self', `https://qingdao-science.example/${locale}/feed.xml`],
      ['alternate', `https://qingdao-science.example/${locale}/`],
    ]);
    const ids = allOf(root)
      .filter(({ tagName }) => tagName === 'id')
      .map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
