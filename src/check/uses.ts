import { locales } from '#i18n/locales.ts';
import type { Fault } from '#report/fault.ts';
import { editionFolders } from '#report/files.ts';
import { paragraphId } from '#report/model.ts';
import { flatten } from '#report/prose.ts';
import type { Content, EditionContent } from '#report/content.ts';
import { isWhole, type Misnamed, misnamedIn, misnamedTerms, namedInProse, namesUsed } from './misnamed.ts';
import { faultAt, repeated, type Rule, type Said } from './rule.ts';

/** Figures, exhibits, terms and units that nothing uses. */
export const unused: Rule = (content) => {
  if (!isWhole(content)) return [];
  const inEditions = content.editions.flatMap((edition) => unusedInEdition(content, edition));
  // A draft that is not read may use what is shared.
  if (content.editions.length < editionFolders(content.files).length) return inEditions;
  return [...inEditions, ...unusedTerms(content), ...unusedUnits(content)];
};

const named = {
  figure: { kind: 'unused-figure', tag: 'Fig', zh: '数字', place: ['in its topic', '它所在的一节里'] },
  exhibit: { kind: 'unused-exhibit', tag: 'Exhibit', zh: '图表', place: ['in its topic', '它所在的一节里'] },
  term: { kind: 'unused-term', tag: 'Term', zh: '术语', place: ['in the prose', '正文里'] },
} as const;

function unusedInEdition(content: Content, edition: EditionContent): readonly Fault[] {
  const { figures, exhibits } = edition;
  return [
    ...unusedOf(
      'figure',
      figures,
      figures?.ids,
      namedInProse(edition, 'figure'),
      misnamedIn(content, edition, 'figure'),
    ),
    ...unusedOf(
      'exhibit',
      exhibits,
      exhibits?.entries.map(({ value: { id }, index }) => ({ id, index })),
      namesUsed(edition, 'exhibit'),
      misnamedIn(content, edition, 'exhibit'),
    ),
  ];
}

const unusedTerms = (content: Content): readonly Fault[] =>
  unusedOf(
    'term',
    content.glossary,
    content.glossary?.ids,
    content.editions.flatMap((edition) => namesUsed(edition, 'term')),
    misnamedTerms(content),
  );

function unusedOf(
  noun: keyof typeof named,
  list: Pick<NonNullable<Content['glossary']>, 'file' | 'positionOf'> | undefined,
  items: readonly { readonly id: string; readonly index: number }[] = [],
  used: readonly string[],
  misnamed: ReadonlyMap<string, Misnamed>,
): readonly Fault[] {
  const { kind, tag, zh, place } = named[noun];
  const known = new Set(used);
  return items
    .filter(({ id }) => !known.has(id))
    .map(({ id, index }) => {
      const { written, times } = misnamed.get(id) ?? {};
      const but: Said = written
        ? [`, but ${times} places write "${written}"`, `，却有${times}处写着“${written}”`]
        : ['', ''];
      return faultAt(
        kind,
        list!.file,
        list!.positionOf([index]),
        [`Nothing uses the ${noun} "${id}"${but[0]}.`, `没有地方用到“${id}”这个${zh}${but[1]}。`],
        written
          ? [`Call it "${written}" here.`, `请把这里改成“${written}”。`]
          : [
              `Write <${tag} id="${id}" /> ${place[0]}, or remove the entry.`,
              `请在${place[1]}写 <${tag} id="${id}" />，或删去这一条。`,
            ],
      );
    });
}

function unusedUnits({ units, editions }: Content): readonly Fault[] {
  const used = new Set(
    editions.flatMap(({ figures }) => (figures?.entries ?? []).map(({ value }) => value.unit)),
  );
  // Where a ledger or an entry of it has a fault, its units are not known.
  const unsure = editions.some(
    ({ figures }) => figures?.raw === undefined || figures.entries.length !== figures.ids.length,
  );
  if (!units?.raw || unsure) return [];
  return Object.keys(units.raw)
    .filter((id) => !used.has(id))
    .map((id) =>
      faultAt(
        'unused-unit',
        units.file,
        units.positionOf([id]),
        [`Nothing uses the unit "${id}".`, `没有地方用到“${id}”这个单位。`],
        ['Remove it.', '请删去。'],
      ),
    );
}

/** Two entries of one list with the same id. */
export const duplicateIds: Rule = ({ glossary, editions }) =>
  [glossary, ...editions.flatMap(({ figures, exhibits }) => [figures, exhibits])].flatMap((list) =>
    repeated(list?.ids ?? [], ({ id }) => id).map(([{ id, index }, first]) =>
      faultAt(
        'duplicate-id',
        list!.file,
        list!.positionOf([index, 'id']),
        [
          `The id "${id}" stands twice, first in line ${list!.positionOf([first.index]).line}.`,
          `编号“${id}”用了两次，前一次在第${list!.positionOf([first.index]).line}行。`,
        ],
        ['Give one of the two another id.', '请给其中一个换个编号。'],
      ),
    ),
  );

/** Ids that the frame of a page uses for its own parts. */
const reserved = [
  'main',
  'contents',
  'contents-title',
  'on-this-page',
  'figure-field',
  'source',
  'paragraphs',
];

/** Figures, topics, paragraphs and exhibits are fragments of the same pages: an id may stand for one of them. */
export const idClashes: Rule = ({ editions }) =>
  editions.flatMap((edition) => {
    const taken = new Map<string, Said>(reserved.map((id) => [id, ['the page itself', '页面自身']]));
    for (const { slug, topics, files } of edition.sections) {
      taken.set(slug, ['a section', '一个部分']);
      topics.forEach((topic, index) => {
        const paragraphs = files[locales[0]]?.document?.topics[index]?.paragraphs.length ?? 1;
        for (let n = 1; n <= Math.max(1, paragraphs); n += 1)
          taken.set(paragraphId(topic, n), n === 1 ? ['a topic', '一节'] : ['a paragraph', '一段']);
      });
    }
    const clash = (list: EditionContent['figures'] | EditionContent['exhibits']): readonly Fault[] =>
      (list?.ids ?? []).flatMap(({ id, index }) => {
        const [en, zh] = taken.get(id) ?? [];
        if (en === undefined || zh === undefined) return [];
        return [
          faultAt(
            'id-clash',
            list!.file,
            list!.positionOf([index, 'id']),
            [`The id "${id}" is already the address of ${en}.`, `“${id}”已经是${zh}的地址。`],
            ['Choose another id.', '请换个编号。'],
          ),
        ];
      });
    const figures = clash(edition.figures);
    for (const { id } of edition.figures?.ids ?? []) taken.set(id, ['a figure', '一个数字']);
    return [...figures, ...clash(edition.exhibits)];
  });

/** A figure that its own topic does not write has no paragraph to lead to. */
export const figuresElsewhere: Rule = (content) =>
  content.editions.flatMap((edition) => {
    const { figures, sections } = edition;
    const misnamed = misnamedIn(content, edition, 'figure');
    return (figures?.entries ?? []).flatMap(({ value: { id, topic }, index }) => {
      if (misnamed.has(id)) return [];
      const section = sections.find(({ topics }) => topics.includes(topic));
      const place = section?.topics.indexOf(topic) ?? -1;
      const documents = locales.map((locale) => section?.files[locale]?.document);
      if (documents.some((document) => !document?.topics[place])) return [];
      const writes = documents.some((document) =>
        document!.topics[place]!.paragraphs.flatMap(({ inlines }) => flatten(inlines)).some(
          (inline) => inline.type === 'figure' && inline.id === id,
        ),
      );
      const elsewhere = sections.some(({ files }) =>
        locales.some((locale) =>
          files[locale]?.document?.elements.some(({ attributes }) =>
            attributes.some(({ value }) => value === id),
          ),
        ),
      );
      if (writes || !elsewhere) return [];
      return [
        faultAt(
          'figure-elsewhere',
          figures!.file,
          figures!.positionOf([index, 'topic']),
          [`Topic "${topic}" does not write figure "${id}".`, `“${topic}”这一节没有写到数字“${id}”。`],
          ['Name the topic that writes it, or write it there.', '请改成写到它的那一节，或在这一节里写上它。'],
        ),
      ];
    });
  });
