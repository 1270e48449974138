import { writeCount } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import type { ExhibitOf } from './exhibit-schema.ts';
import { unitOf } from './report.ts';
import type { Writer } from './row-writer.ts';
import { shareFraction, writeExactValue } from './write.ts';

/** Rows of the charts that count or compare figures, one table row for each mark. */

export const bars = (exhibit: ExhibitOf<'bars'>, w: Writer) => ({
  kind: exhibit.kind,
  rows: exhibit.rows.map((row) => {
    const { value, qualifier } = w.figure(row.figure);
    const [label, written, note] = [w.label(row), w.written(row.figure), w.note(row)];
    return {
      label,
      written,
      value,
      precision: qualifier,
      odd: row.odd ?? false,
      note,
      strokes: row.strokes === undefined ? undefined : w.figure(row.strokes).value,
      mark: w.row([label, written, note], row.figure),
    };
  }),
});

export const shares = (exhibit: ExhibitOf<'shares'>, w: Writer) => ({
  kind: exhibit.kind,
  whole: w.say(exhibit.whole),
  rows: exhibit.rows.map((row) => {
    const [label, count] = [w.label(row), w.counted(row.figure)];
    const printed = w.figure(row.figure).share?.printed;
    if (printed === undefined)
      throw new Error(`Exhibit "${exhibit.id}": figure "${row.figure}" has no share of the province.`);
    const mark = w.row([label, count, printed], row.figure);
    return { label, count, written: printed, value: shareFraction(printed), mark };
  }),
});

export const tiles = (exhibit: ExhibitOf<'tiles'>, w: Writer) => ({
  kind: exhibit.kind,
  rows: exhibit.rows.map((row) => {
    const figure = w.figure(row.figure);
    const unit = unitOf(figure);
    const { before, number, after } = writeExactValue(figure, unit, w.locale);
    // A per cent sign is part of the numeral; the other units stand small beside it.
    const signed = unit.kind === 'percent';
    const [label, note] = [w.label(row), w.note(row)];
    const exact = figure.qualifier === 'exact';
    return {
      qualifier: exact ? undefined : translate(w.locale)(`qualifier:${figure.qualifier}`),
      before: before || undefined,
      numeral: signed ? number + after : number,
      after: signed ? undefined : after || undefined,
      label,
      note,
      precision: figure.qualifier,
      mark: w.row([label, w.written(row.figure), note], row.figure),
    };
  }),
});

export const dumbbells = (exhibit: ExhibitOf<'dumbbells'>, w: Writer) => {
  const words = { before: w.say(exhibit.before), after: w.say(exhibit.after) };
  return {
    kind: exhibit.kind,
    ...words,
    rows: exhibit.rows.map((row) => {
      const label = w.say(row.label);
      const moment = (when: 'before' | 'after') => {
        const { value } = w.figure(row[when]);
        const mark = w.row([label, w.written(row[when]), words[when]], row[when]);
        return { value, written: writeCount(value, w.locale), mark };
      };
      return { label, before: moment('before'), after: moment('after') };
    }),
  };
};

export const units = (exhibit: ExhibitOf<'units'>, w: Writer) => {
  const run = ({ figure, words }: ExhibitOf<'units'>['all']) => ({
    count: w.figure(figure).value,
    words: w.say(words),
    mark: w.row([w.label({ figure }), w.written(figure), w.figure(figure).share?.printed], figure),
  });
  return { kind: exhibit.kind, all: run(exhibit.all), part: run(exhibit.part) };
};

export const ladder = (exhibit: ExhibitOf<'ladder'>, w: Writer) => ({
  kind: exhibit.kind,
  rows: exhibit.rows.map((row) => {
    const { value, qualifier } = w.figure(row.figure);
    const [label, written, note] = [w.label(row), w.written(row.figure), w.note(row)];
    const mark = w.row([label, written, row.part === undefined ? note : ''], row.figure);
    const part = row.part;
    return {
      written,
      label,
      note,
      count: value,
      precision: qualifier,
      sought: row.sought ?? false,
      mark,
      part:
        part === undefined
          ? undefined
          : {
              count: w.figure(part).value,
              mark: w.row([w.label({ figure: part }), w.written(part), ''], part),
            },
    };
  }),
});
