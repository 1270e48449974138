import { type Locale, localeFacts, locales } from '#i18n/locales.ts';
import { writeDate } from '#i18n/numbers.ts';
import { pathToData, pathToDataPage, pathToFeed, pathToFullText, pathToSection } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import { latestEdition, report } from '#report/report.ts';
import { paragraphText, withoutBreaks } from '#report/text.ts';
import type { Address } from './data-file.ts';
import { dataFiles } from './files.ts';
import { licence } from './licence.ts';
import { siteName } from './page-names.ts';
import { listedPages } from './pages.ts';
import { plain } from './plain.ts';

/** `llms.txt`: what the site is and where its parts are, for programs (llmstxt.org: title, summary, lists of links). */
export function llmsIndex(address: Address): string {
  const edition = latestEdition();
  const name = locales.map((locale) => siteName(edition, locale)).join(' · ');
  const summaries = locales.map(
    (locale) =>
      `> ${translate(locale)('marks:sentences', { first: edition.byline[locale], second: translate(locale)('ui:restatement') })}`,
  );
  const lists = locales.map((locale) => {
    const full = `- [llms-full.txt](${address(pathToFullText(locale))}): ${edition.byline[locale]}`;
    const pages = listedPages()
      .filter(({ kind }) => kind !== 'cite' && kind !== 'search')
      .map(
        ({ title, path, description }) =>
          `- [${title[locale]}](${address(path[locale])}): ${description[locale]}`,
      );
    return [`## ${localeFacts[locale].name}`, '', full, ...pages].join('\n');
  });
  const t = translate('en');
  const files = dataFiles(edition, address).map(
    ({ name: file, holds }) => `- [${file}](${address(pathToData(edition.id, file))}): ${t(`data:${holds}`)}`,
  );
  return `${[`# ${name}`, summaries.join('\n>\n'), ...lists, ['## Data', '', ...files].join('\n')].join('\n\n')}\n`;
}

/** The whole text of every edition in one language as Markdown, each paragraph under its address. */
export function fullText(locale: Locale, address: Address): string {
  const t = translate(locale);
  const editions = report()
    .editions.toReversed()
    .map((edition) => {
      const sections = edition.sections.map((section) => {
        const topics = section.topics.map((topic) => {
          const paragraphs = topic.paragraphs.map(
            (paragraph) =>
              `${plain(paragraphText(edition, paragraph, locale))}\n<${address(pathToSection(locale, edition.id, section.slug, paragraph.id))}>`,
          );
          return [`### ${topic.number} ${withoutBreaks(topic.heading[locale])}`, ...paragraphs].join('\n\n');
        });
        const { title, lede } = section.facts[locale];
        return [`## ${section.number} ${withoutBreaks(title)}`, lede, ...topics].join('\n\n');
      });
      const source = t('ui:sourceLine', {
        title: edition.source.title[locale],
        outlet: edition.source.outlet[locale],
      });
      const opening = [
        `# ${siteName(edition, locale)}`,
        `> ${t('ui:restatement')}`,
        source,
        edition.source['year-note'][locale],
      ];
      return [...opening, ...sections].join('\n\n');
    });
  const terms = report().glossary.map(
    ({ name, explanation }) =>
      `- ${[locale, ...locales.filter((other) => other !== locale)].map((each) => name[each]).join(' / ')}: ${explanation[locale]}`,
  );
  return `${[...editions, `## ${t('glossary:title')}`, terms.join('\n')].join('\n\n')}\n`;
}

/** `source.txt`: for people who look at the files first. What this is, where it comes from, what may be done with it. */
export function sourceNotice(address: Address): string {
  const edition = latestEdition();
  const parts = locales.map((locale) => {
    const t = translate(locale);
    const { source } = edition;
    return [
      siteName(edition, locale),
      edition.byline[locale],
      t('ui:restatement'),
      t('marks:detail', {
        text: t('ui:sourceLine', { title: source.title[locale], outlet: source.outlet[locale] }),
        detail: source.author[locale],
      }),
      source['year-note'][locale],
      t('data:licenceData').replaceAll(/<\/?a>/g, ''),
      licence.url,
      t('data:licenceSource'),
      t('ui:updated', { date: writeDate(edition.updated, locale) }),
      address(pathToDataPage(locale)),
      address(pathToFeed(locale)),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
