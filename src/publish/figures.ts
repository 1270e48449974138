import { localize } from '#i18n/locales.ts';
import type { Edition } from '#report/model.ts';
import { paragraphOf } from '#report/places.ts';
import { findTopic, unitOf } from '#report/report.ts';
import { writeFigure } from '#report/write.ts';
import { plain } from './plain.ts';
import type { FigureRecord } from './schemas.ts';

/** The ledger of an edition as open data, in the order of the report. */
export function figuresJson(edition: Edition): readonly FigureRecord[] {
  return edition.figures.map((figure) => ({
    id: figure.id,
    section: findTopic(edition, figure.topic).section,
    topic: figure.topic,
    paragraph: paragraphOf(edition, figure).id,
    label: figure.label,
    meaning: figure.meaning,
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    share: figure.share?.printed ?? null,
    shareOf: figure.share?.of ?? null,
    printed: figure.printed,
    place: figure.place,
    text: localize((locale) => plain(writeFigure(figure, unitOf(figure), locale).text)),
  }));
}
