import { z } from 'zod';
import { oncePer } from './once.ts';
import { placeholder, words } from './placeholders.ts';
import { identifier } from './schema.ts';

/**
 * The shape of `exhibits.yaml`: figures shown together, one schema for each kind of chart. A number of the
 * report is never typed here: rows name it by the ledger’s id, and words write it as `{figure:…}`.
 */

const label = words(24, 64);
const note = words(48, 120);
/** Without a label, a row says what the ledger says. */
const row = { figure: identifier, label: label.optional(), note: note.optional() };

const common = {
  id: identifier,
  topic: identifier,
  /** What is to be seen, as a sentence; `|` where a Chinese line may break. */
  finding: words(40, 90),
  howToRead: words(120, 300),
  /** What the drawing is and what it is for, for readers who cannot see it. */
  purpose: words(120, 320),
};

const bars = z.strictObject({
  ...common,
  kind: z.literal('bars'),
  rows: z
    .array(z.strictObject({ ...row, strokes: identifier.optional(), odd: z.boolean().optional() }))
    .min(2),
});

const shares = z.strictObject({
  ...common,
  kind: z.literal('shares'),
  whole: label,
  rows: z.array(z.strictObject({ figure: identifier, label: label.optional() })).min(2),
});

const tiles = z.strictObject({
  ...common,
  kind: z.literal('tiles'),
  rows: z.array(z.strictObject(row)).min(2),
});

const dumbbells = z.strictObject({
  ...common,
  kind: z.literal('dumbbells'),
  before: label,
  after: label,
  rows: z.array(z.strictObject({ label, before: identifier, after: identifier })).min(1),
});

const level = { figure: identifier, head: label };

const tree = z.strictObject({
  ...common,
  kind: z.literal('tree'),
  goal: z.strictObject({ ...level, words: note }),
  branches: z.strictObject({
    ...level,
    items: z.array(z.strictObject({ role: label, words: label })).min(1),
  }),
  unnamed: z.strictObject({ ...level, note: label }),
});

export const tieKinds = ['build', 'bring-in', 'support', 'strategic', 'merge', 'open'] as const;

/** A node is a term of the glossary; its name is the term’s unless a shorter label is given. */
const node = { term: identifier, label: label.optional(), faced: z.boolean().optional() };

const network = z.strictObject({
  ...common,
  kind: z.literal('network'),
  hub: z.strictObject({ id: identifier, label }),
  /** The word for each kind of tie. */
  ties: z.strictObject(
    Object.fromEntries(tieKinds.map((kind) => [kind, label])) as Record<TieKind, typeof label>,
  ),
  nodes: z.array(z.strictObject(node)).min(1),
  edges: z
    .array(
      z.strictObject({
        from: identifier,
        to: identifier,
        kind: z.enum(tieKinds),
        topic: identifier,
        about: note.optional(),
      }),
    )
    .min(1),
});

const units = z.strictObject({
  ...common,
  kind: z.literal('units'),
  all: z.strictObject({ figure: identifier, words: note }),
  part: z.strictObject({ figure: identifier, words: note }),
});

const ladder = z.strictObject({
  ...common,
  kind: z.literal('ladder'),
  rows: z
    .array(z.strictObject({ ...row, part: identifier.optional(), sought: z.boolean().optional() }))
    .min(2),
});

const stages = z.strictObject({
  ...common,
  kind: z.literal('stages'),
  steps: z.array(z.strictObject({ id: identifier, label })).min(2),
  empty: note,
  rows: z
    .array(z.strictObject({ name: label, what: label, reached: identifier, figure: identifier.optional() }))
    .min(1),
});

const reductions = z.strictObject({
  ...common,
  kind: z.literal('reductions'),
  base: label,
  rows: z.array(z.strictObject({ figure: identifier, label, change: note })).min(1),
  apart: z.strictObject({ figure: identifier, label }),
  /** Lets a reader multiply the figure that stands apart: what is counted, and what the product is. */
  multiply: z.strictObject({ count: label, product: label }).optional(),
});

const crowd = z.strictObject({
  ...common,
  kind: z.literal('crowd'),
  /** How many people one disc stands for, and the words that say so, where `#` is that number. */
  disc: z.strictObject({ people: z.int().min(1), words: label }),
  all: z.strictObject({ figure: identifier, words: note }),
  part: z.strictObject({ figure: identifier, words: note }),
  share: z.strictObject({ figure: identifier, label: note, whole: label }),
});

const leverage = z.strictObject({
  ...common,
  kind: z.literal('leverage'),
  from: z.strictObject({ figure: identifier, label: note }),
  to: z.strictObject({ figure: identifier, label: note }),
  tie: label,
  apart: z.strictObject({ figure: identifier, words: note, note }),
});

const links = z.strictObject({
  ...common,
  kind: z.literal('links'),
  hub: label,
  chains: z
    .array(
      z
        .array(z.strictObject({ ...node, state: note.optional() }))
        .min(1)
        .max(3),
    )
    .min(1),
});

export const exhibitSchema = z.discriminatedUnion('kind', [
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
]);

export const exhibitsSchema = z.array(exhibitSchema);

export type Exhibit = z.infer<typeof exhibitSchema>;
export type ExhibitKind = Exhibit['kind'];
export type ExhibitOf<Kind extends ExhibitKind> = Extract<Exhibit, { kind: Kind }>;
export type TieKind = (typeof tieKinds)[number];

/** Something an exhibit names by its id, and where in the exhibit it does so. */
export interface ExhibitReference {
  readonly to: 'figure' | 'share' | 'term' | 'topic';
  readonly id: string;
  readonly path: readonly (string | number)[];
}

const figureKeys = new Set(['figure', 'strokes', 'part']);

/** Every id that an exhibit relies on, so that a check can find the ones that do not exist. */
export const referencesOf = oncePer((exhibit: Exhibit): readonly ExhibitReference[] => {
  const found: ExhibitReference[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    const key = path.at(-1);
    if (typeof value === 'string') {
      const isMoment =
        exhibit.kind === 'dumbbells' && path.length > 1 && (key === 'before' || key === 'after');
      if (isMoment || figureKeys.has(String(key))) found.push({ to: 'figure', id: value, path });
      else if (key === 'term' || key === 'topic') found.push({ to: key, id: value, path });
      for (const [, to, id] of value.matchAll(placeholder))
        found.push({ to: to as 'figure' | 'share' | 'term', id: id ?? '', path });
    } else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (value !== null && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) visit(item, [...path, name]);
  };
  visit(exhibit, []);
  return found;
});
