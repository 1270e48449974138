import type { Locale, Localized } from '#i18n/locales.ts';
import { writeCount } from '#i18n/numbers.ts';
import { translate } from '#i18n/translate.ts';
import type { Exhibit, ExhibitKind, ExhibitOf, TieKind } from './exhibit-schema.ts';
import { capitalised, exhibitWords, writtenFigure } from './exhibit-words.ts';
import type { Edition } from './model.ts';
import { findFigure, findTerm, findTopic, unitOf } from './report.ts';
import type { Figure } from './schema.ts';
import { shareFraction, writeExactValue } from './write.ts';

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
}

/** Writes the table of an exhibit while its chart is put together, so that each mark knows its row. */
class Writer {
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
  row(cells: readonly (string | undefined)[], figure?: string) {
    this.rows.push({ cells: cells.map((cell) => cell ?? ''), figure });
    return { row: this.rows.length - 1, figure };
  }
}

const bars = (exhibit: ExhibitOf<'bars'>, w: Writer) => ({
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

const shares = (exhibit: ExhibitOf<'shares'>, w: Writer) => ({
  kind: exhibit.kind,
  whole: w.say(exhibit.whole),
  rows: exhibit.rows.map((row) => {
    const [label, count] = [w.label(row), w.written(row.figure)];
    const printed = w.figure(row.figure).share?.printed;
    if (printed === undefined)
      throw new Error(`Exhibit "${exhibit.id}": figure "${row.figure}" has no share of the province.`);
    const mark = w.row([label, count, printed], row.figure);
    return { label, count, written: printed, value: shareFraction(printed), mark };
  }),
});

const tiles = (exhibit: ExhibitOf<'tiles'>, w: Writer) => ({
  kind: exhibit.kind,
  rows: exhibit.rows.map((row) => {
    const figure = w.figure(row.figure);
    const { before, number, after } = writeExactValue(figure, unitOf(figure), w.locale);
    const [label, note] = [w.label(row), w.note(row)];
    const exact = figure.qualifier === 'exact';
    return {
      qualifier: exact ? undefined : translate(w.locale)(`qualifier:${figure.qualifier}`),
      before: before || undefined,
      numeral: number,
      after: after || undefined,
      label,
      note,
      precision: figure.qualifier,
      mark: w.row([label, w.written(row.figure), note], row.figure),
    };
  }),
});

const dumbbells = (exhibit: ExhibitOf<'dumbbells'>, w: Writer) => {
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

const tree = (exhibit: ExhibitOf<'tree'>, w: Writer) => {
  const level = ({ figure, head }: { readonly figure: string; readonly head: Localized }, words: string) => ({
    digit: writeCount(w.figure(figure).value, w.locale),
    head: w.say(head),
    mark: w.row([capitalised(w.say(head)), w.written(figure), words], figure),
  });
  const { goal, branches, unnamed } = exhibit;
  const words = w.say(goal.words);
  const note = w.say(unnamed.note);
  return {
    kind: exhibit.kind,
    goal: { ...level(goal, words), words },
    branches: {
      ...level(branches, ''),
      items: branches.items.map((item) => {
        const [role, itemWords] = [w.say(item.role), w.say(item.words)];
        return { role, words: itemWords, mark: w.row([role, '', itemWords]) };
      }),
    },
    unnamed: { ...level(unnamed, note), count: w.figure(unnamed.figure).value, note },
  };
};

const network = (exhibit: ExhibitOf<'network'>, w: Writer) => {
  const hub = { key: exhibit.hub.id, name: w.say(exhibit.hub.label), faced: false };
  const others = exhibit.nodes.map((node) => ({ key: node.term, name: w.name(node), faced: node.faced ?? false }));
  const nodes = [hub, ...others];
  const nameOf = (key: string): string => nodes.find((node) => node.key === key)?.name ?? key;
  const wordFor = (kind: TieKind): string => w.say(exhibit.ties[kind]);
  return {
    kind: exhibit.kind,
    hub: hub.key,
    nodes,
    words: Object.fromEntries(exhibit.edges.map(({ kind }) => [kind, wordFor(kind)])),
    edges: exhibit.edges.map((edge) => {
      const about = edge.about && w.say(edge.about);
      const place = findTopic(w.edition, edge.topic).number;
      const mark = w.row([nameOf(edge.to), nameOf(edge.from), wordFor(edge.kind), about, place]);
      return { from: edge.from, to: edge.to, kind: edge.kind, about, place, mark };
    }),
  };
};

const units = (exhibit: ExhibitOf<'units'>, w: Writer) => {
  const run = ({ figure, words }: ExhibitOf<'units'>['all']) => ({
    count: w.figure(figure).value,
    words: w.say(words),
    mark: w.row([w.label({ figure }), w.written(figure), w.figure(figure).share?.printed], figure),
  });
  return { kind: exhibit.kind, all: run(exhibit.all), part: run(exhibit.part) };
};

const ladder = (exhibit: ExhibitOf<'ladder'>, w: Writer) => ({
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
          : { count: w.figure(part).value, mark: w.row([w.label({ figure: part }), w.written(part), ''], part) },
    };
  }),
});

const stages = (exhibit: ExhibitOf<'stages'>, w: Writer) => ({
  kind: exhibit.kind,
  steps: exhibit.steps.map((step) => w.say(step.label)),
  empty: w.say(exhibit.empty),
  rows: exhibit.rows.map((row) => {
    const reached = exhibit.steps.findIndex((step) => step.id === row.reached);
    const step = exhibit.steps[reached];
    if (step === undefined) throw new Error(`Exhibit "${exhibit.id}": there is no step "${row.reached}".`);
    const [name, what] = [w.say(row.name), w.say(row.what)];
    return { name, what, reached, mark: w.row([name, what, w.say(step.label)], row.figure) };
  }),
});

const reductions = (exhibit: ExhibitOf<'reductions'>, w: Writer) => ({
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
    mark: w.row([capitalised(w.say(exhibit.apart.label)), w.written(exhibit.apart.figure)], exhibit.apart.figure),
  },
});

const crowd = (exhibit: ExhibitOf<'crowd'>, w: Writer) => {
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

const leverage = (exhibit: ExhibitOf<'leverage'>, w: Writer) => {
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

const links = (exhibit: ExhibitOf<'links'>, w: Writer) => {
  const hub = w.say(exhibit.hub);
  return {
    kind: exhibit.kind,
    hub,
    chains: exhibit.chains.map((chain) =>
      chain.map((step, index) => {
        const before = chain[index - 1];
        const [name, state] = [w.name(step), step.state && w.say(step.state)];
        const mark = w.row([name, before ? w.name(before) : hub, state]);
        return { name, state, faced: step.faced ?? false, mark };
      }),
    ),
  };
};

type RowsFor<Kind extends ExhibitKind> = (exhibit: ExhibitOf<Kind>, writer: Writer) => object;

const builders = {
  bars,
  crowd,
  dumbbells,
  ladder,
  leverage,
  links,
  network,
  reductions,
  shares,
  stages,
  tiles,
  tree,
  units,
} satisfies { readonly [Kind in ExhibitKind]: RowsFor<Kind> };

const columns = {
  bars: ['item', 'number', 'note'],
  crowd: ['item', 'number'],
  dumbbells: ['item', 'number', 'note'],
  ladder: ['item', 'number', 'note'],
  leverage: ['item', 'number'],
  links: ['to', 'from', 'note'],
  network: ['to', 'from', 'kind', 'note', 'topic'],
  reductions: ['item', 'number'],
  shares: ['item', 'number', 'share'],
  stages: ['item', 'note', 'stage'],
  tiles: ['item', 'number', 'note'],
  tree: ['item', 'number', 'note'],
  units: ['item', 'number', 'share'],
} as const satisfies Record<ExhibitKind, readonly Column[]>;

/** The rows a chart is drawn from. */
export type ExhibitRows = ReturnType<(typeof builders)[ExhibitKind]>;

/**
 * The rows of an exhibit in one language, each word and number written: for the chart, and the same rows as
 * a table for the page and its downloads. Throws where the exhibit relies on something that does not exist.
 */
export function rowsOf(edition: Edition, exhibit: Exhibit, locale: Locale): { readonly chart: ExhibitRows; readonly table: Table } {
  const writer = new Writer(edition, locale);
  const build = builders[exhibit.kind] as (exhibit: Exhibit, writer: Writer) => ExhibitRows;
  const chart = build(exhibit, writer);
  return { chart, table: { columns: columns[exhibit.kind], rows: writer.rows } };
}
