import { type Locale, localeFacts } from '#i18n/locales.ts';
import { writeDate } from '#i18n/numbers.ts';
import { pathToEdition, pathToFeed, pathToHome } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { latestEdition, report } from '#report/report.ts';
import { correctionsOf } from './corrections.ts';
import type { Address } from './data-file.ts';
import { licence } from './licence.ts';
import { siteName } from './page-names.ts';
import { type Markup, xml, xmlDocument } from './xml.ts';

/** A day of the content as Atom writes it: midnight in China. */
const instant = (day: string): string => `${day}T00:00:00+08:00`;

/** News of the site in one language: its editions and their corrections (Atom, RFC 4287). */
export function atomFeed(
  locale: Locale,
  address: Address,
  all: readonly Edition[] = report().editions,
): string {
  const editions = all.toReversed();
  const latest = latestEdition();
  const updated =
    editions
      .map((edition) => edition.updated)
      .sort()
      .at(-1) ?? latest.updated;
  const { tag } = localeFacts[locale];
  const root = xml(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag },
    xml('id', {}, address(pathToFeed(locale))),
    xml('title', {}, latest.title[locale]),
    xml('subtitle', {}, translate(locale)('feed:subtitle')),
    xml('updated', {}, instant(updated)),
    xml('author', {}, xml('name', {}, latest.publisher[locale])),
    xml('rights', {}, licence.title),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: address(pathToFeed(locale)) }),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: tag, href: address(pathToHome(locale)) }),
    editions.flatMap((edition) => entriesOf(edition, locale, address)),
  );
  return xmlDocument(
    root,
    /<(?:feed|entry|id|title|subtitle|updated|author|rights|link|published|summary)[\s>]|<\/(?:entry|feed)>/g,
  );
}

/** An edition, and above it its corrections, the newest first. */
function entriesOf(edition: Edition, locale: Locale, address: Address): readonly Markup[] {
  const t = translate(locale);
  const { year, published, updated, byline } = edition;
  const path = address(pathToEdition(locale, edition.id));
  const name = siteName(edition, locale);
  const first = entry(
    path,
    t('feed:entry', { name, news: t('feed:edition', { year }) }),
    path,
    published,
    published,
    byline[locale],
  );
  const corrections = correctionsOf(edition);
  const corrected = corrections.map(({ correction: { date, of, words }, what }) =>
    entry(
      `${path}#${date}-${of}`,
      t('feed:correction', { what: what.part?.[locale] ?? what.title[locale] }),
      address(what.path[locale]),
      date,
      date,
      words[locale],
    ),
  );
  // A change of another kind, such as a better wording: the feed says that there was one.
  const isRevised = updated > (corrections[0]?.correction.date ?? published);
  const revised = entry(
    `${path}#${updated}`,
    t('feed:revised', { year }),
    path,
    updated,
    updated,
    t('feed:revisedSummary', { year, date: writeDate(updated, locale) }),
  );
  return [...(isRevised ? [revised] : []), ...corrected, first];
}

function entry(
  id: string,
  title: string,
  path: string,
  published: string,
  updated: string,
  summary: string,
): Markup {
  return xml(
    'entry',
    {},
    xml('id', {}, id),
    xml('title', {}, title),
    xml('link', { rel: 'alternate', type: 'text/html', href: path }),
    xml('published', {}, instant(published)),
    xml('updated', {}, instant(updated)),
    xml('summary', {}, summary),
  );
}
