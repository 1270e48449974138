import { type Fault, fileStart } from '#report/fault.ts';
import type { Content, EditionContent } from '#report/content.ts';
import { faultAt, repeated, type Rule } from './rule.ts';

/** Faults in what an edition says of itself. */
export const editionFacts: Rule = ({ editions }) =>
  editions.flatMap((edition) => [...idFaults(edition), ...dateFaults(edition)]);

function idFaults({ folder, facts }: EditionContent): readonly Fault[] {
  if (!facts?.value) return [];
  const { id, year } = facts.value;
  const wrong = [
    ...(id === folder ? [] : [['id', id] as const]),
    ...(String(year) === folder ? [] : [['year', String(year)] as const]),
  ];
  return wrong.map(([key, value]) =>
    faultAt(
      'edition-id',
      facts.file,
      facts.positionOf([key]),
      [`"${key}" is ${value}, but the folder is ${folder}.`, `“${key}”是${value}，文件夹却是${folder}。`],
      ['Make them the same.', '请改成一样。'],
    ),
  );
}

function dateFaults({ facts }: EditionContent): readonly Fault[] {
  if (!facts?.value) return [];
  const { published, updated } = facts.value;
  if (updated >= published) return [];
  return [
    faultAt(
      'edition-dates',
      facts.file,
      facts.positionOf(['updated']),
      [
        `It was updated on ${updated}, before it was published on ${published}.`,
        `更新日期${updated}早于发布日期${published}。`,
      ],
      ['Correct one of the two dates.', '请改正其中一个日期。'],
    ),
  ];
}

/** Without a finished edition there is nothing to publish. */
export const finishedEdition: Rule = ({ editions }: Content) => {
  if (editions.some(({ facts }) => !facts?.value || !facts.value.draft)) return [];
  const last = editions.at(-1)?.facts;
  return [
    faultAt(
      'no-edition',
      last?.file ?? 'content/site.yaml',
      last?.positionOf(['draft']) ?? fileStart,
      [
        'Every edition is a draft, so there is nothing to publish.',
        '各年的报告都还是草稿，没有可以发布的内容。',
      ],
      ['Set draft: false in a finished edition.', '请在写完的一年里设 draft: false。'],
    ),
  ];
};

/** Slugs of sections and of topics are addresses: each may stand once in an edition. */
export const slugs: Rule = ({ editions }) =>
  editions.flatMap(({ facts, sections }) => {
    if (!facts) return [];
    const all = sections.flatMap(({ slug, topics }, section) => [
      { slug, path: ['sections', section, 'slug'] },
      ...topics.map((topic, index) => ({ slug: topic, path: ['sections', section, 'topics', index] })),
    ]);
    const twice = repeated(all, ({ slug }) => slug).map(([{ slug, path }]) =>
      faultAt(
        'duplicate-slug',
        facts.file,
        facts.positionOf(path),
        [`The slug "${slug}" stands twice.`, `代号“${slug}”用了两次。`],
        ['Give one of the two another slug.', '请给其中一个换个代号。'],
      ),
    );
    const taken = sections.flatMap(({ slug }, section) =>
      placesOfEdition.includes(slug)
        ? [
            faultAt(
              'taken-slug',
              facts.file,
              facts.positionOf(['sections', section, 'slug']),
              [
                `"${slug}" is the address of another page of the edition.`,
                `“${slug}”已经是本年另一个页面的地址。`,
              ],
              ['Give the section another slug.', '请给这一部分换个代号。'],
            ),
          ]
        : [],
    );
    return [...twice, ...taken];
  });

/** What stands beside the sections of an edition under names of its own: pages, references, and share pictures. */
const placesOfEdition = [
  ...['figures', 'exhibits', 'cite', 'print', 'edition'],
  ...['front', 'ledger', 'gallery', 'glossary', 'years', 'data', 'search', 'about'],
];
