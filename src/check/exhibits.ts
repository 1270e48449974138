import { locales } from '#i18n/locales.ts';
import type { Exhibit, ExhibitKind, ExhibitOf } from '#report/exhibit-schema.ts';
import type { Fault } from '#report/fault.ts';
import type { EditionContent } from '#report/content.ts';
import { didYouMean, faultAt, repeated, type Rule } from './rule.ts';

/** Where exhibits stand in the prose: once, in their own topic. */
export const exhibitPlaces: Rule = ({ editions }) => editions.flatMap(placeFaults);

function placeFaults({ exhibits, sections }: EditionContent): readonly Fault[] {
  const topicOf = new Map((exhibits?.entries ?? []).map(({ value }) => [value.id, value.topic]));
  return locales.flatMap((locale) => {
    const placed = sections.flatMap(({ files, topics }) => {
      const file = files[locale];
      const written = file?.document?.topics ?? [];
      // With a heading too many or too few, nobody can say which topic is which.
      const isCertain = written.length === topics.length;
      return written.flatMap((topic, index) =>
        topic.exhibits.map((exhibit) => ({
          ...exhibit,
          file: file!.file,
          topic: isCertain ? topics[index] : undefined,
        })),
      );
    });
    return [
      ...repeated(placed, ({ id }) => id).map(([{ id, file, position }, first]) =>
        faultAt(
          'exhibit-twice',
          file,
          position,
          [
            `Exhibit "${id}" stands here again; it is already in ${first.file}:${first.position.line}.`,
            `图表“${id}”在这里又放了一次，${first.file}:${first.position.line}已经有了。`,
          ],
          ['Keep it in one place.', '请只放一处。'],
        ),
      ),
      ...placed.flatMap(({ id, file, position, topic }) => {
        const own = topicOf.get(id);
        if (own === undefined || topic === undefined || own === topic) return [];
        return [
          faultAt(
            'exhibit-elsewhere',
            file,
            position,
            [
              `Exhibit "${id}" belongs to the topic "${own}", not to "${topic}".`,
              `图表“${id}”属于“${own}”这一节，不属于“${topic}”。`,
            ],
            ['Move it, or change its topic in exhibits.yaml.', '请移动它，或在exhibits.yaml里改它的 topic。'],
          ),
        ];
      }),
    ];
  });
}

/** Whether what an exhibit compares can be compared. */
export const exhibitRows: Rule = ({ units, editions }) =>
  editions.flatMap(({ figures, exhibits }) => {
    if (!exhibits) return [];
    const unitOf = new Map((figures?.entries ?? []).map(({ value }) => [value.id, value.unit]));
    const kindOf = (figure: string): string | undefined => units?.value?.[unitOf.get(figure) ?? '']?.kind;
    return exhibits.entries.flatMap(({ value, index }) => {
      const rows = rowFigures(value);
      const kinds = onOneScale(value).flatMap(({ figure, path }) =>
        kindOf(figure) === undefined ? [] : [{ figure, path, kind: kindOf(figure)! }],
      );
      const odd = kinds.find(({ kind }) => kind !== kinds[0]?.kind);
      return [
        ...repeated(
          rows.map((figure, row) => ({ figure, row })),
          ({ figure }) => figure,
        ).map(([{ figure, row }]) =>
          faultAt(
            'exhibit-repeated-figure',
            exhibits.file,
            exhibits.positionOf([index, 'rows', row]),
            [`Figure "${figure}" has two rows in this exhibit.`, `数字“${figure}”在这张图里占了两行。`],
            ['Keep one of the two.', '请只留一行。'],
          ),
        ),
        ...(odd
          ? [
              faultAt(
                'exhibit-mixed-units',
                exhibits.file,
                exhibits.positionOf([index, ...odd.path]),
                [
                  `Figure "${odd.figure}" is of the kind "${odd.kind}", the first of the kind "${kinds[0]!.kind}": one scale cannot hold both.`,
                  `数字“${odd.figure}”的单位类别是“${odd.kind}”，前面的是“${kinds[0]!.kind}”，不能画在同一把尺上。`,
                ],
                ['Take it out, or show the figures as tiles.', '请拿掉它，或改用 tiles 分开显示。'],
              ),
            ]
          : []),
      ];
    });
  });

interface Placed {
  readonly figure: string;
  readonly path: readonly (string | number)[];
}

const inRows = ({ rows }: { readonly rows: readonly { readonly figure: string }[] }): readonly Placed[] =>
  rows.map(({ figure }, row) => ({ figure, path: ['rows', row] }));
const inNone = (): readonly Placed[] => [];

/** The figures that each kind of chart draws on one scale. */
const drawnOnOneScale: { readonly [Kind in ExhibitKind]: (exhibit: ExhibitOf<Kind>) => readonly Placed[] } = {
  bars: inRows,
  ladder: inRows,
  reductions: inRows,
  dumbbells: ({ rows }) =>
    rows.flatMap(({ before, after }, row) => [
      { figure: before, path: ['rows', row, 'before'] },
      { figure: after, path: ['rows', row, 'after'] },
    ]),
  leverage: ({ from, to }) => [
    { figure: from.figure, path: ['from', 'figure'] },
    { figure: to.figure, path: ['to', 'figure'] },
  ],
  crowd: inNone,
  links: inNone,
  network: inNone,
  shares: inNone,
  stages: inNone,
  tiles: inNone,
  tree: inNone,
  units: inNone,
};

const onOneScale = <Kind extends ExhibitKind>(exhibit: ExhibitOf<Kind>): readonly Placed[] =>
  (drawnOnOneScale[exhibit.kind as Kind] as (exhibit: ExhibitOf<Kind>) => readonly Placed[])(exhibit);

const rowFigures = (exhibit: Exhibit): readonly string[] =>
  exhibit.kind !== 'stages' && 'rows' in exhibit
    ? exhibit.rows.flatMap((row) => ('figure' in row ? [row.figure] : []))
    : [];

/** Steps of an exhibit with the same id. */
export const duplicateSteps: Rule = ({ editions }) =>
  editions.flatMap(({ exhibits }) =>
    (exhibits?.entries ?? []).flatMap(({ value, index }) =>
      repeated(
        value.kind === 'stages' ? value.steps.map(({ id }, step) => ({ id, step })) : [],
        ({ id }) => id,
      ).map(([{ id, step }]) =>
        faultAt(
          'duplicate-id',
          exhibits!.file,
          exhibits!.positionOf([index, 'steps', step]),
          [`The step "${id}" stands twice in this exhibit.`, `这张图里“${id}”这一步写了两次。`],
          ['Give one of the two another id.', '请给其中一个换个编号。'],
        ),
      ),
    ),
  );

/** Steps and nodes that an exhibit names within itself. */
export const exhibitSteps: Rule = ({ editions }) =>
  editions.flatMap(({ exhibits }) =>
    (exhibits?.entries ?? []).flatMap(({ value, index }) =>
      innerReferences(value).flatMap(({ id, known, path }) =>
        known.includes(id)
          ? []
          : [
              faultAt(
                'unknown-step',
                exhibits!.file,
                exhibits!.positionOf([index, ...path]),
                [`This exhibit has no step or node "${id}".`, `这张图里没有“${id}”这一步或这个节点。`],
                didYouMean(id, known, [
                  'List it in this exhibit, or name another.',
                  '请在这张图里补上，或换一个。',
                ]),
              ),
            ],
      ),
    ),
  );

interface InnerReference {
  readonly id: string;
  readonly known: readonly string[];
  readonly path: readonly (string | number)[];
}

function innerReferences(exhibit: Exhibit): readonly InnerReference[] {
  if (exhibit.kind === 'stages') {
    const known = exhibit.steps.map(({ id }) => id);
    return exhibit.rows.map(({ reached }, row) => ({ id: reached, known, path: ['rows', row, 'reached'] }));
  }
  if (exhibit.kind === 'network') {
    const known = [exhibit.hub.id, ...exhibit.nodes.map(({ term }) => term)];
    return exhibit.edges.flatMap(({ from, to }, edge) => [
      { id: from, known, path: ['edges', edge, 'from'] },
      { id: to, known, path: ['edges', edge, 'to'] },
    ]);
  }
  return [];
}
