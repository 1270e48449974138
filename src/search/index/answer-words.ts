import { type Locale, otherLocales } from '#i18n/locales.ts';
import { languageName, writeList } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import type { AnswerWords } from '../words.ts';

/**
 * What the search control says of an answer.
 * @param hasYears whether there are several editions to choose from
 */
export function answerWords(locale: Locale, hasYears: boolean): AnswerWords {
  const t = translate(locale);
  const others = otherLocales(locale).map((other) => languageName(other, locale));
  return {
    terms: t('search:terms'),
    figures: t('search:figures'),
    topics: t('search:topicResults'),
    paragraphs: t('search:paragraphs'),
    related: t('search:related'),
    'term-count': t('search:termCount'),
    'figure-count': t('search:figureCount'),
    'paragraph-count': t('search:paragraphCount'),
    'related-count': t('search:relatedCount'),
    'other-count': t('search:otherCount', { languages: writeList(others, locale, 'disjunction') }),
    join: t('search:join'),
    none: t('search:nothing'),
    'none-help': t('search:nothingHelp'),
    'unsupported-help': t('search:unsupportedHelp'),
    incomplete: t('search:incomplete'),
    filter: t('search:filter'),
    everywhere: t('search:everywhere'),
    edition: hasYears ? t('years:switch') : '',
    'every-edition': hasYears ? t('years:every') : '',
    share: t('search:share'),
    page: t('search:fullPage'),
  };
}
