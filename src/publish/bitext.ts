import { localeFacts, locales, localize, sourceLocale } from '#i18n/locales.ts';
import type { Edition } from '#report/model.ts';
import { paragraphsOf } from '#report/report.ts';
import { paragraphText } from '#report/text.ts';
import { plain } from './plain.ts';
import type { PairRecord } from './schemas.ts';
import { xml, xmlDocument } from './xml.ts';

/** All paragraphs of an edition with their counterparts, as plain text. */
export function bitextJson(edition: Edition): readonly PairRecord[] {
  return paragraphsOf(edition).map((paragraph) => ({
    id: paragraph.id,
    number: paragraph.number,
    section: paragraph.section,
    topic: paragraph.topic,
    text: localize((locale) => plain(paragraphText(edition, paragraph, locale))),
  }));
}

/**
 * The same pairs for translation tools: TMX 1.4b. `srclang` is `*all*`, since neither language is a
 * translation of the other: both restate the source.
 */
export function bitextTmx(edition: Edition): string {
  const header = xml(
    'header',
    {
      creationtool: 'qingdao-science-report',
      creationtoolversion: edition.id,
      segtype: 'paragraph',
      'o-tmf': 'bitext.json',
      adminlang: 'en',
      srclang: '*all*',
      datatype: 'plaintext',
      creationdate: `${edition.published.replaceAll('-', '')}T000000Z`,
      changedate: `${edition.updated.replaceAll('-', '')}T000000Z`,
    },
    xml('note', {}, edition.source.title[sourceLocale]),
  );
  const units = bitextJson(edition).map(({ id, section, text }) =>
    xml(
      'tu',
      { tuid: id },
      xml('prop', { type: 'section' }, section),
      locales.map((locale) =>
        xml('tuv', { 'xml:lang': localeFacts[locale].tag }, xml('seg', {}, text[locale])),
      ),
    ),
  );
  return xmlDocument(
    xml('tmx', { version: '1.4' }, header, xml('body', {}, units)),
    /<(?:header|body|tu|tuv|\/tu|\/body)[\s>]|<\/tmx>/g,
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n',
  );
}
