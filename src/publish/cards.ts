import { type Locale, localeFacts, otherLocales, sourceLocale } from '#i18n/locales.ts';
import { languageName } from '#i18n/numbers.ts';
import { pathToCitations, pathToData, pathToGlossary, pathToLedger, pathToSection } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Edition } from '#report/model.ts';
import { paragraphOf, paragraphsUsing } from '#report/places.ts';
import { report, unitOf } from '#report/report.ts';
import type { Figure, Term } from '#report/schema.ts';
import { writeInFigures } from '#report/write.ts';
import type { CardData, CardFile, CardRow } from './card-data.ts';

/** The cards of all figures of an edition in a language. */
export function figureCards(edition: Edition, locale: Locale): CardFile {
  return {
    close: translate(locale)('card:close'),
    cards: Object.fromEntries(
      edition.figures.map((figure) => [figure.id, figureCard(edition, figure, locale)]),
    ),
  };
}

function figureCard(edition: Edition, figure: Figure, locale: Locale): CardData {
  const t = translate(locale);
  const { before, number, after } = writeInFigures(figure, unitOf(figure), locale);
  const place = paragraphOf(edition, figure);
  const share: CardRow[] = figure.share
    ? [
        {
          head: t('card:share'),
          text: t('card:shareOf', { share: figure.share.printed, whole: figure.share.of[locale] }),
        },
      ]
    : [];
  return {
    before,
    numeral: number,
    after,
    title: figure.label[locale],
    rows: [
      ...otherLocales(locale).map((other) => ({
        head: t('card:other', { language: languageName(other, locale) }),
        text: translate(other)('marks:figure', {
          number: writeInFigures(figure, unitOf(figure), other).text,
          label: figure.label[other],
        }),
        lang: localeFacts[other].tag,
      })),
      { head: t('card:meaning'), text: figure.meaning[locale] },
      ...share,
      { head: t('card:precision'), text: t(`qualifier:${figure.qualifier}Sentence`) },
      {
        head: t('card:printed'),
        text: t('marks:detail', { text: figure.printed, detail: t('card:place', figure.place) }),
        ...(locale === sourceLocale ? {} : { lang: localeFacts[sourceLocale].tag }),
      },
    ],
    links: [
      {
        words: `${t('card:inText')} ${place.number}`,
        path: pathToSection(locale, edition.id, place.section, place.id),
      },
      { words: t('card:inLedger'), path: pathToLedger(locale, edition.id, figure.id) },
      { words: t('card:cite'), path: pathToCitations(locale, edition.id, place.section, figure.id) },
      { words: t('card:data'), path: pathToData(edition.id, 'figures.json') },
    ],
  };
}

/** The cards of all terms in a language. */
export function termCards(edition: Edition, locale: Locale): CardFile {
  return {
    close: translate(locale)('card:close'),
    cards: Object.fromEntries(report().glossary.map((term) => [term.id, termCard(edition, term, locale)])),
  };
}

function termCard(edition: Edition, term: Term, locale: Locale): CardData {
  const t = translate(locale);
  return {
    before: '',
    numeral: '',
    after: '',
    title: term.name[locale],
    rows: [
      { head: '', text: term.explanation[locale] },
      ...otherLocales(locale).map((other) => ({
        head: t('card:other', { language: languageName(other, locale) }),
        text: term.name[other],
        lang: localeFacts[other].tag,
      })),
      { head: t('card:name'), text: t(`glossary:${term.english}`) },
    ],
    links: [
      { words: t('card:inGlossary'), path: pathToGlossary(locale, term.id) },
      ...paragraphsUsing(edition, term.id)
        .slice(0, 3)
        .map(({ section, id, number }) => ({
          words: number,
          path: pathToSection(locale, edition.id, section, id),
        })),
    ],
  };
}
