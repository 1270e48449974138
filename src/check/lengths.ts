import { localeFacts } from '#i18n/locales.ts';
import type { FaultKind } from '#report/fault-kinds.ts';
import { type Passage, passagesOf } from './passages.ts';
import { faultAt, type Rule } from './rule.ts';

interface Limit {
  readonly kind: FaultKind;
  readonly noun: readonly [en: string, zh: string];
  /** Fewest and most characters: Han where words are not spaced, letters where they are. */
  readonly han: readonly [number, number];
  readonly letters: readonly [number, number];
  readonly why: readonly [en: string, zh: string];
}

/**
 * What has room on a page and in a search result, which shows about 60 letters or 30 Han characters of a title
 * (ours ends with the site's name) and about 155 letters or 78 Han characters of a description.
 */
const limits: Readonly<Partial<Record<Passage['role'], Limit>>> = {
  title: {
    kind: 'title-length',
    noun: ['The title', '标题'],
    han: [2, 16],
    letters: [4, 44],
    why: ['a search result would cut it', '搜索结果会把它截断'],
  },
  description: {
    kind: 'description-length',
    noun: ['The description', '描述'],
    han: [35, 78],
    letters: [90, 155],
    why: ['a search result would cut it', '搜索结果会把它截断'],
  },
  lede: {
    kind: 'lede-length',
    noun: ['The lede', '导语'],
    han: [10, 44],
    letters: [30, 140],
    why: ['it stands in large type below the title', '它用大字排在标题下面'],
  },
  heading: {
    kind: 'heading-length',
    noun: ['The heading', '小标题'],
    han: [2, 16],
    letters: [4, 44],
    why: ['a phone shows it in two lines', '手机上只放得下两行'],
  },
};

/** Titles, headings, descriptions and ledes that have no room, or say too little. */
export const lengths: Rule = (content) =>
  passagesOf(content).flatMap(({ file, locale, role, text, at }) => {
    const limit = limits[role];
    if (!limit) return [];
    const length = [...text.replaceAll('|', '')].length;
    const [least, most] = localeFacts[locale].spaced ? limit.letters : limit.han;
    if (length >= least && length <= most) return [];
    const { kind, noun, why } = limit;
    const has = `${noun[0]} has ${length} character${length === 1 ? '' : 's'}`;
    return [
      length > most
        ? faultAt(
            kind,
            file,
            at(0),
            [
              `${has}, more than ${most}: ${why[0]}.`,
              `${noun[1]}有${length}个字符，超过${most}个：${why[1]}。`,
            ],
            ['Shorten it.', '请缩短。'],
          )
        : faultAt(
            kind,
            file,
            at(0),
            [`${has}, fewer than ${least}.`, `${noun[1]}有${length}个字符，不到${least}个。`],
            ['Say a little more.', '请多写一点。'],
          ),
    ];
  });
