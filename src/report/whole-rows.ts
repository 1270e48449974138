import { writeCount } from '#i18n/numbers.ts';
import type { ExhibitOf } from './exhibit-schema.ts';
import { capitalised } from './exhibit-words.ts';
import type { Writer } from './row-writer.ts';
import { shareFraction } from './write.ts';

/** Rows of the charts that set figures against something else: a base, a whole, a sum they drew along. */

export const reductions = (exhibit: ExhibitOf<'reductions'>, w: Writer) => ({
  kind: exhibit.kind,
  base: w.say(exhibit.base),
  rows: exhibit.rows.map((row) => {
    const [label, written] = [w.label(row), w.say(row.change)];
    return { label, written, cut: w.figure(row.figure).value, mark: w.row([label, written], row.figure) };
  }),
  apart: {
    written: w.written(exhibit.apart.figure),
    label: w.say(exhibit.apart.label),
    precision: w.figure(exhibit.apart.figure).qualifier,
    mark: w.row(
      [capitalised(w.say(exhibit.apart.label)), w.written(exhibit.apart.figure)],
      exhibit.apart.figure,
    ),
  },
});

export const crowd = (exhibit: ExhibitOf<'crowd'>, w: Writer) => {
  const { disc, share } = exhibit;
  const run = ({ figure, words }: ExhibitOf<'crowd'>['all']) => {
    const { value, qualifier } = w.figure(figure);
    return {
      discs: Math.round(value / disc.people),
      words: capitalised(w.say(words)),
      open: qualifier === 'over' || qualifier === 'at-least',
      mark: w.row([w.label({ figure }), w.written(figure)], figure),
    };
  };
  const [all, part] = [run(exhibit.all), run(exhibit.part)];
  const printed = w.figure(share.figure).share?.printed;
  if (printed === undefined)
    throw new Error(`Exhibit "${exhibit.id}": figure "${share.figure}" has no share of the province.`);
  const label = w.say(share.label);
  return {
    kind: exhibit.kind,
    all,
    part,
    unit: w.say(disc.words).replace('#', writeCount(disc.people, w.locale)),
    share: {
      label,
      written: printed,
      value: shareFraction(printed),
      whole: w.say(share.whole),
      mark: w.row([label, printed], share.figure),
    },
  };
};

export const leverage = (exhibit: ExhibitOf<'leverage'>, w: Writer) => {
  const sum = (row: ExhibitOf<'leverage'>['from']) => {
    const { value, qualifier } = w.figure(row.figure);
    const [label, written] = [w.say(row.label), w.written(row.figure)];
    const mark = w.row([capitalised(label), written], row.figure);
    return { written: capitalised(written), label, value, precision: qualifier, mark };
  };
  const { apart } = exhibit;
  return {
    kind: exhibit.kind,
    from: sum(exhibit.from),
    to: sum(exhibit.to),
    tie: w.say(exhibit.tie),
    apart: {
      words: w.say(apart.words),
      note: capitalised(w.say(apart.note)),
      mark: w.row([w.label({ figure: apart.figure }), w.written(apart.figure)], apart.figure),
    },
  };
};
