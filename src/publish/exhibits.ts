import { type Localized, localize, locales } from '#i18n/locales.ts';
import { exhibitWords } from '#report/exhibit-words.ts';
import type { Edition } from '#report/model.ts';
import { exhibitNumber, paragraphOfExhibit } from '#report/places.ts';
import { rowsOf } from '#report/rows.ts';
import { withoutBreaks } from '#report/text.ts';
import { plain } from './plain.ts';
import type { ExhibitRecord } from './schemas.ts';

/** All exhibits of an edition with their rows, each row once with its cells in every language. */
export function exhibitsJson(edition: Edition): readonly ExhibitRecord[] {
  return edition.exhibits.map((exhibit) => {
    const tables = localize((locale) => rowsOf(edition, exhibit, locale).table);
    const first = tables[locales[0]];
    const say = (words: Localized) =>
      localize((locale) => plain(withoutBreaks(exhibitWords(edition, words, locale))));
    const paragraph = paragraphOfExhibit(edition, exhibit);
    return {
      id: exhibit.id,
      number: exhibitNumber(edition, exhibit) ?? null,
      kind: exhibit.kind,
      section: paragraph.section,
      topic: exhibit.topic,
      paragraph: paragraph.id,
      finding: say(exhibit.finding),
      howToRead: say(exhibit.howToRead),
      purpose: say(exhibit.purpose),
      columns: [...first.columns],
      rows: first.rows.map(({ figure }, index) => ({
        figure: figure ?? null,
        cells: localize((locale) => (tables[locale].rows[index]?.cells ?? []).map(plain)),
      })),
    };
  });
}
