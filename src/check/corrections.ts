import { locales } from '#i18n/locales.ts';
import type { Fault } from '#report/fault.ts';
import { paragraphId } from '#report/model.ts';
import type { EditionContent } from '#report/content.ts';
import { didYouMean, faultAt, type Rule } from './rule.ts';

/** Faults in the list of what was corrected since publication. */
export const corrections: Rule = ({ editions }) =>
  editions.flatMap((edition) => [...unknownPlaces(edition), ...wrongDays(edition)]);

/** Everything that can be corrected: sections, paragraphs, figures and exhibits; all have an address. */
function correctable({ sections, figures, exhibits }: EditionContent): ReadonlySet<string> {
  const paragraphs = sections.flatMap(({ topics, files }) =>
    topics.flatMap((topic, index) => {
      const counts = locales.map((locale) => files[locale]?.document?.topics[index]?.paragraphs.length ?? 0);
      return Array.from({ length: Math.max(1, ...counts) }, (_, place) => paragraphId(topic, place + 1));
    }),
  );
  const ids = [...(figures?.ids ?? []), ...(exhibits?.ids ?? [])].map(({ id }) => id);
  return new Set([...sections.map(({ slug }) => slug), ...paragraphs, ...ids]);
}

function unknownPlaces(edition: EditionContent): readonly Fault[] {
  const { facts, figures, exhibits, sections } = edition;
  // Where a list could not be read, nobody knows what is in it.
  if (!facts?.value || !figures?.raw || !exhibits?.raw || sections.length === 0) return [];
  const known = correctable(edition);
  return facts.value.corrections.flatMap(({ of }, index) =>
    known.has(of)
      ? []
      : [
          faultAt(
            'unknown-correction',
            facts.file,
            facts.positionOf(['corrections', index, 'of']),
            [
              `There is no section, paragraph, figure or exhibit "${of}" to be corrected.`,
              `没有“${of}”这一章、这一段、这个数字或这张图，无从更正。`,
            ],
            didYouMean(of, known, [
              'Write the id that stands after # in its address.',
              '请写它的网址里#后面的编号。',
            ]),
          ),
        ],
  );
}

function wrongDays({ facts }: EditionContent): readonly Fault[] {
  if (!facts?.value) return [];
  const { published, updated } = facts.value;
  return facts.value.corrections.flatMap(({ date }, index) =>
    date >= published && date <= updated
      ? []
      : [
          faultAt(
            'correction-date',
            facts.file,
            facts.positionOf(['corrections', index, 'date']),
            date < published
              ? [
                  `The correction of ${date} was made before publication on ${published}.`,
                  `${date}的更正早于发布日期${published}。`,
                ]
              : [
                  `The correction of ${date} was made after the last change on ${updated}.`,
                  `${date}的更正晚于最近更新的日期${updated}。`,
                ],
            date < published
              ? ['Correct the day, or remove the entry.', '请改正日期，或删去这一条。']
              : [`Set "updated" to ${date}.`, `请把“updated”改成${date}。`],
          ),
        ],
  );
}
