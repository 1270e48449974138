import { platesOf } from '#charts/charts.ts';
import { wrap } from '#charts/words.ts';
import { type Locale, localeFacts } from '#i18n/locales.ts';
import { pathToEmbed } from '#i18n/paths.ts';
import { translate } from '#i18n/translate.ts';
import type { Exhibit } from '#report/exhibit-schema.ts';
import { exhibitWords } from '#report/exhibit-words.ts';
import type { Edition } from '#report/model.ts';
import { rowsOf } from '#report/rows.ts';
import { withoutBreaks } from '#report/text.ts';
import type { Address } from './data-file.ts';
import { escapeXml } from './xml.ts';

/**
 * The width of a frame, in pixels, for which its height is worked out: the least that shows the wide drawing.
 * In a narrower frame the phone’s drawing is longer, and the frame scrolls.
 */
export const embedWidth = 680;

/** The height in pixels that an exhibit takes in a frame of that width, its table closed. */
export function embedHeight(edition: Edition, exhibit: Exhibit, locale: Locale): number {
  const say = (words: Exhibit['finding']): string => withoutBreaks(exhibitWords(edition, words, locale));
  const room = embedWidth - 16;
  const line = localeFacts[locale].spaced ? 28 : 30;
  const heading = wrap(say(exhibit.finding), room, 20, true).length * line;
  const reading = wrap(say(exhibit.howToRead), Math.min(room, 530)).length * 24;
  const { height } = platesOf(rowsOf(edition, exhibit, locale).chart).at(-1)!;
  const hasMore = exhibit.kind === 'leverage' || (exhibit.kind === 'reductions' && exhibit.multiply);
  // Number, gaps, readout, table, the line that leads back, and where it all comes from.
  return Math.ceil((heading + reading + height + (hasMore ? 70 : 0) + 310) / 10) * 10;
}

/** The lines that show an exhibit on somebody else's page. They need no script. */
export function embedSnippet(edition: Edition, exhibit: Exhibit, locale: Locale, address: Address): string {
  const title = translate(locale)('meta:pageTitle', {
    page: withoutBreaks(exhibitWords(edition, exhibit.finding, locale)),
    site: edition.title[locale],
  });
  return [
    `<iframe src="${escapeXml(address(pathToEmbed(locale, edition.id, exhibit.id)))}"`,
    `  title="${escapeXml(title)}" lang="${localeFacts[locale].tag}"`,
    `  width="100%" height="${embedHeight(edition, exhibit, locale)}" frameborder="0" loading="lazy"></iframe>`,
  ].join('\n');
}
