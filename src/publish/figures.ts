import { type Localized, localize } from '#i18n/locales.ts';
import type { Edition } from '#report/model.ts';
import { paragraphOf } from '#report/places.ts';
import { findTopic, unitOf } from '#report/report.ts';
import type { Qualifier } from '#report/schema.ts';
import { writeFigure } from '#report/write.ts';

/** One figure of the open data: `/data/<edition>/figures.json` is an array of these. */
export interface FigureRecord {
  readonly id: string;
  readonly section: string;
  readonly topic: string;
  /** Id of the paragraph that tells the figure, the same in every language. */
  readonly paragraph: string;
  readonly label: Localized;
  readonly meaning: Localized;
  /** In base units: yuan, single items, tonnes, percentage points. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The stated share of the province as printed, or null. */
  readonly share: string | null;
  readonly shareOf: Localized | null;
  readonly printed: string;
  /** Where the source prints it: paragraph and sentence, counted from 1. */
  readonly place: { readonly paragraph: number; readonly sentence: number };
  /** As the pages write it, with unit and qualifier. */
  readonly text: Localized;
}

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
    text: localize((locale) => writeFigure(figure, unitOf(figure), locale).text.replaceAll(' ', ' ')),
  }));
}
