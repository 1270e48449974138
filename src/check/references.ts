import type { FaultKind } from '#report/fault-kinds.ts';
import type { Fault, Position } from '#report/fault.ts';
import { type ExhibitReference, referencesOf } from '#report/exhibit-schema.ts';
import type { Inline } from '#report/prose.ts';
import { flatten } from '#report/prose.ts';
import type { Content, EditionContent } from '#report/content.ts';
import { type Misnamed, misnamedIn, misnamedTerms } from './misnamed.ts';
import { sectionFiles } from './passages.ts';
import { didYouMean, faultAt, type Rule, type Said } from './rule.ts';

type Noun = 'figure' | 'share' | 'term' | 'exhibit' | 'topic' | 'unit';

const nouns: Readonly<
  Record<Exclude<Noun, 'share'>, { readonly kind: FaultKind; readonly zh: string; readonly list: string }>
> = {
  figure: { kind: 'unknown-figure', zh: '数字', list: 'figures.yaml' },
  term: { kind: 'unknown-term', zh: '术语', list: 'glossary.yaml' },
  exhibit: { kind: 'unknown-exhibit', zh: '图表', list: 'exhibits.yaml' },
  topic: { kind: 'unknown-topic', zh: '节', list: 'edition.yaml' },
  unit: { kind: 'unknown-unit', zh: '单位', list: 'units.yaml' },
};

/** The ids that can be named in an edition; `undefined` where the list could not be read. */
interface Known extends Readonly<Record<Exclude<Noun, 'share'>, ReadonlySet<string> | undefined>> {
  /** Figures whose share of the province the source states. */
  readonly share: ReadonlySet<string>;
}

function knownIn(content: Content, edition: EditionContent): Known {
  const { units, glossary } = content;
  const ids = (
    list: EditionContent['figures'] | EditionContent['exhibits'] | Content['glossary'],
    misnamed: ReadonlyMap<string, Misnamed>,
  ) =>
    list?.raw === undefined
      ? undefined
      : // Of a misspelt definition the list is told (`unused`), not every place that is right.
        new Set([...list.ids.map(({ id }) => id), ...[...misnamed.values()].map(({ written }) => written)]);
  const misnamedFigures = misnamedIn(content, edition, 'figure');
  const rawFigures = (edition.figures?.raw ?? []) as readonly ({
    readonly id?: unknown;
    readonly share?: unknown;
  } | null)[];
  return {
    figure: ids(edition.figures, misnamedFigures),
    share: new Set(
      rawFigures
        .filter((figure) => figure?.share)
        .map((figure) => String(figure?.id))
        .map((id) => misnamedFigures.get(id)?.written ?? id),
    ),
    term: ids(glossary, misnamedTerms(content)),
    exhibit: ids(edition.exhibits, misnamedIn(content, edition, 'exhibit')),
    topic:
      edition.sections.length > 0 ? new Set(edition.sections.flatMap(({ topics }) => topics)) : undefined,
    unit: units?.raw === undefined ? undefined : new Set(Object.keys(units.raw as object)),
  };
}

/** Ids that name nothing, wherever they are written. */
export const references: Rule = (content) =>
  content.editions.flatMap((edition) => {
    const known = knownIn(content, edition);
    return [
      ...proseReferences(edition, known),
      ...ledgerReferences(edition, known),
      ...exhibitReferences(edition, known),
    ];
  });

function referenceFaults(
  file: string,
  position: Position,
  noun: Noun,
  id: string,
  known: Known,
): readonly Fault[] {
  if (noun === 'share') {
    const unknown = referenceFaults(file, position, 'figure', id, known);
    if (unknown.length > 0 || !known.figure || known.share.has(id)) return unknown;
    return [
      faultAt(
        'share-missing',
        file,
        position,
        [`Figure "${id}" states no share of the province.`, `数字“${id}”没有写占全省的份额。`],
        [
          'Write the figure itself, or add its share to figures.yaml.',
          '请只写数字，或在figures.yaml里补上份额。',
        ],
      ),
    ];
  }
  const ids = known[noun];
  if (!ids || id === '' || ids.has(id)) return [];
  const { kind, zh, list } = nouns[noun];
  const otherwise: Said = [
    `Add it to ${list}, name another, or take it out here.`,
    `请在${list}里补上，换一个编号，或把这一处删掉。`,
  ];
  return [
    faultAt(
      kind,
      file,
      position,
      [`There is no ${noun} "${id}".`, `没有“${id}”这个${zh}。`],
      didYouMean(id, ids, otherwise),
    ),
  ];
}

function proseReferences(edition: EditionContent, known: Known): readonly Fault[] {
  return sectionFiles(edition).flatMap(({ file, document }) =>
    (document?.topics ?? []).flatMap(({ paragraphs, exhibits }) => [
      ...paragraphs
        .flatMap(({ inlines }) => flatten(inlines))
        .flatMap((inline) => {
          const noun = nounOf(inline);
          return noun && 'id' in inline ? referenceFaults(file, inline.position, noun, inline.id, known) : [];
        }),
      ...exhibits.flatMap(({ id, position }) => referenceFaults(file, position, 'exhibit', id, known)),
    ]),
  );
}

function nounOf(inline: Inline): Noun | undefined {
  if (inline.type === 'figure') return inline.part === 'share' ? 'share' : 'figure';
  return inline.type === 'term' ? 'term' : undefined;
}

function ledgerReferences({ figures }: EditionContent, known: Known): readonly Fault[] {
  return (figures?.entries ?? []).flatMap(({ value, index }) =>
    (['topic', 'unit'] as const).flatMap((key) =>
      referenceFaults(figures!.file, figures!.positionOf([index, key]), key, value[key], known),
    ),
  );
}

function exhibitReferences({ exhibits }: EditionContent, known: Known): readonly Fault[] {
  if (!exhibits) return [];
  return exhibits.entries.flatMap(({ value, index }) => {
    const named: readonly ExhibitReference[] = referencesOf(value);
    // What is said in both languages is named twice; one fault at each place.
    const faults = named.flatMap(({ to, id, path }) =>
      referenceFaults(exhibits.file, exhibits.positionOf([index, ...path]), to, id, known),
    );
    const shares = value.kind === 'shares' ? value.rows : value.kind === 'crowd' ? [value.share] : [];
    return [
      ...faults,
      ...shares.flatMap(({ figure }, row) =>
        known.figure?.has(figure)
          ? referenceFaults(
              exhibits.file,
              exhibits.positionOf(value.kind === 'shares' ? [index, 'rows', row] : [index, 'share']),
              'share',
              figure,
              known,
            )
          : [],
      ),
    ];
  });
}
