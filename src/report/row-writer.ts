import { type Locale, localeFacts, type Localized } from '#i18n/locales.ts';
import { capitalised, exhibitWords, writtenFigure } from './exhibit-words.ts';
import type { Edition } from './model.ts';
import { findFigure, findTerm, unitOf } from './report.ts';
import type { Figure } from './schema.ts';
import { unitWord } from './write.ts';

/** What stands in a column of an exhibit’s table. The page names it in the reader’s language. */
export type Column = 'item' | 'number' | 'share' | 'note' | 'kind' | 'from' | 'to' | 'topic' | 'stage';

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** One for each column; the first heads the row. */
  readonly cells: readonly string[];
  readonly figure?: string | undefined;
  /** The id of the paragraph that tells the row, where it is another than the exhibit’s own. */
  readonly paragraph?: string | undefined;
}

/** Writes the table of an exhibit while its chart is put together, so that each mark knows its row. */
export class Writer {
  readonly rows: TableRow[] = [];
  readonly edition: Edition;
  readonly locale: Locale;

  constructor(edition: Edition, locale: Locale) {
    this.edition = edition;
    this.locale = locale;
  }

  figure(id: string): Figure {
    return findFigure(this.edition, id);
  }

  written(id: string): string {
    return writtenFigure(this.figure(id), this.locale);
  }

  /** A figure with the word for what it counts, where the language leaves that to the sentence around it. */
  counted(id: string): string {
    const figure = this.figure(id);
    const unit = unitOf(figure);
    const written = this.written(id);
    const alone = unit.kind === 'count' && localeFacts[this.locale].spaced;
    return alone ? `${written}\u00a0${unitWord(unit, figure.value, this.locale)}` : written;
  }

  say(words: Localized): string {
    return exhibitWords(this.edition, words, this.locale);
  }

  /** A row’s own label, or the ledger’s. */
  label(row: { readonly figure: string; readonly label?: Localized | undefined }): string {
    return capitalised(row.label ? this.say(row.label) : this.figure(row.figure).label[this.locale]);
  }

  note(row: { readonly note?: Localized | undefined }): string | undefined {
    return row.note && this.say(row.note);
  }

  name(node: { readonly term: string; readonly label?: Localized | undefined }): string {
    return node.label ? this.say(node.label) : findTerm(node.term).name[this.locale];
  }

  /** Adds a row to the table and says which it is. */
  row(cells: readonly (string | undefined)[], figure?: string, paragraph?: string) {
    this.rows.push({ cells: cells.map((cell) => cell ?? ''), figure, paragraph });
    return { row: this.rows.length - 1, figure };
  }
}
