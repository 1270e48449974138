import { type Locale, localeFacts } from '#i18n/locales.ts';
import { writeDate } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import type { Citable } from './citables.ts';
import type { Address } from './data-file.ts';
import { siteName } from './page-names.ts';

/** The forms in which a thing is cited, in the order they are offered. */
export const citationForms = ['gbt', 'apa', 'link', 'bibtex', 'ris'] as const;

export type CitationForm = (typeof citationForms)[number];

/**
 * One thing cited in one language.
 * @param date the day of access as `2026-11-24`, or words that keep its place; without it, forms that can do
 *   without a day leave it out and GB/T 7714, which cannot, shows the words of the language for it
 */
export function citationsOf(
  what: Citable,
  locale: Locale,
  address: Address,
  date?: string,
): Readonly<Record<CitationForm, string>> {
  const facts = { what, locale, date, url: address(what.path[locale]) };
  return { gbt: gbt(facts), apa: apa(facts), link: link(facts), bibtex: bibtex(facts), ris: ris(facts) };
}

/** The citation that a program reads, without a day of access. */
export function machineCitation(
  what: Citable,
  locale: Locale,
  address: Address,
  form: 'bibtex' | 'ris',
): string {
  const facts = { what, locale, date: undefined, url: address(what.path[locale]) };
  return form === 'ris' ? ris(facts) : bibtex(facts);
}

interface Facts {
  readonly what: Citable;
  readonly locale: Locale;
  readonly date: string | undefined;
  readonly url: string;
}

/**
 * GB/T 7714—2015, 4.6 (electronic resources): 主要责任者. 题名: 其他题名信息[EB/OL]. (发布日期)[引用日期]. 获取路径.
 * The marks are half-width in every language.
 */
function gbt({ what, locale, date, url }: Facts): string {
  const { publisher, published } = what.edition;
  const title = [siteName(what.edition, locale), ...named(what, locale)].join(': ');
  const day = date ?? translate(locale)('cite:day');
  return `${publisher[locale]}. ${title}[EB/OL]. (${published})[${day}]. ${url}.`;
}

/**
 * APA 7, section 10.16 (webpages): Author. (year, month day). Title. Site. URL
 * The date of retrieval is only for pages that are meant to change, and nothing follows the URL.
 */
function apa({ what, locale, url }: Facts): string {
  const { publisher, published } = what.edition;
  const title = named(what, locale);
  const [page = siteName(what.edition, locale), part] = title;
  const whole = part ? translate(locale)('marks:aside', { text: page, aside: part }) : page;
  const site = title.length > 0 ? ` ${siteName(what.edition, locale)}.` : '';
  return `${publisher[locale]}. (${apaDate(published, locale)}). ${whole}.${site} ${url}`;
}

function apaDate(published: string, locale: Locale): string {
  if (!localeFacts[locale].spaced) return writeDate(published, locale);
  const [day, month, year] = writeDate(published, locale).split(' ');
  return `${year}, ${month} ${day}`;
}

/** Title and address on two lines: what one pastes into a message. */
function link({ what, locale, url }: Facts): string {
  return `${[...named(what, locale).toReversed(), siteName(what.edition, locale)].join(translate(locale)('marks:joint'))}\n${url}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** BibTeX: `@misc`, which every style knows; `url` and `urldate` for those that use them. */
function bibtex({ what, locale, date, url }: Facts): string {
  const { id, published, publisher } = what.edition;
  const [year = '', month] = published.split('-');
  const title = [siteName(what.edition, locale), ...named(what, locale)].join(': ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{{${texEscaped(publisher[locale])}}}`],
    ['title', `{{${texEscaped(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['howpublished', `{\\url{${url}}}`],
    ['url', `{${url}}`],
    ['urldate', date && `{${date}}`],
    ['language', `{${localeFacts[locale].tag}}`],
    ['note', `{${texEscaped(note(what, locale))}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@misc{qingdao-science-${id}-${what.id}-${locale},`, ...written, '}'].join('\n');
}

/** The characters that TeX takes for commands. */
export function texEscaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) =>
    character === '\\'
      ? '\\textbackslash{}'
      : character === '~' || character === '^'
        ? `\\${character}{}`
        : `\\${character}`,
  );
}

/** RIS as Reference Manager defined it: two-letter tags, dates with slashes, `ER` last. */
function ris({ what, locale, date, url }: Facts): string {
  const { published, publisher } = what.edition;
  const names = named(what, locale);
  const site = siteName(what.edition, locale);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['AU', publisher[locale]],
    ['TI', names.length > 0 ? names.join(': ') : site],
    ['T2', names.length > 0 ? site : undefined],
    ['PY', published.slice(0, 4)],
    ['DA', published.replaceAll('-', '/')],
    ['LA', localeFacts[locale].tag],
    ['UR', url],
    ['Y2', date?.replaceAll('-', '/')],
    ['N1', note(what, locale)],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}

/** The names of the page and of the part that is cited; none for the edition as a whole. */
function named(what: Citable, locale: Locale): readonly string[] {
  const page = what.title[locale];
  return [
    ...(page === siteName(what.edition, locale) ? [] : [page]),
    ...(what.part ? [what.part[locale]] : []),
  ];
}

function note({ edition }: Citable, locale: Locale): string {
  return translate(locale)('cite:restatement', {
    source: edition.source.title[locale],
    outlet: edition.source.outlet[locale],
  });
}

/** Keeps the place of the day of access in a citation; RIS writes it with slashes. */
export const openDay = 'DAY-OF-ACCESS';

/** A citation made with `openDay`, cut there: its words, and between them the separator of the day's parts. */
export function cutAtDay(
  citation: string,
): readonly { readonly words: string; readonly separator?: string }[] {
  const pieces = citation.split(/(DAY[-/]OF[-/]ACCESS)/);
  return pieces.map((piece, index) =>
    index % 2 === 1 ? { words: piece, separator: piece.charAt(3) } : { words: piece },
  );
}
