import type { Edition } from './model.ts';
import { oncePer } from './once.ts';
import { findTopic } from './report.ts';
import type { Figure } from './schema.ts';
import { shareFraction } from './write.ts';

/** A figure whose share of the province the source states. */
export type SharedFigure = Figure & { readonly share: NonNullable<Figure['share']> };

/** All figures with a stated share, largest first; equal shares keep the order of the report. */
export const sharesOf = oncePer((edition: Edition): readonly SharedFigure[] =>
  edition.figures
    .filter((figure): figure is SharedFigure => figure.share !== undefined)
    .sort((a, b) => shareFraction(b.share.printed) - shareFraction(a.share.printed)),
);

/** The slug of the section a figure stands in. */
export function sectionOf(edition: Edition, figure: Figure): string {
  return findTopic(edition, figure.topic).section;
}

/** The figures of a section, in the order of the ledger. */
export function figuresOf(edition: Edition, section: string): readonly Figure[] {
  return edition.figures.filter((figure) => sectionOf(edition, figure) === section);
}
