import { type Locale, localeFacts, locales, otherLocales, sourceLocale } from '#i18n/locales.ts';
import type { Fault } from '#report/fault.ts';
import { pairedProseOf } from '#report/join.ts';
import { flatten } from '#report/prose.ts';
import type { Content } from '#report/content.ts';
import type { Term } from '#report/schema.ts';
import { flatten as flattenText, sectionFiles } from './passages.ts';
import { didYouMean, faultAt, repeated, type Rule } from './rule.ts';

const termsOf = (content: Content): readonly Term[] =>
  (content.glossary?.entries ?? []).map(({ value }) => value);

/** Names and other forms of a term in a language. */
const formsOf = (term: Term, locale: Locale): readonly string[] => [term.name[locale], ...term.forms[locale]];

/** In English a form may stand in the plural of its glossary or at the start of a sentence: case is no matter. */
const plain = (text: string): string => text.toLowerCase();

/** `<Term>words</Term>` may say only what the glossary allows (B12). */
export const termForms: Rule = (content) => {
  const terms = new Map(termsOf(content).map((term) => [term.id, term]));
  return content.editions.flatMap(sectionFiles).flatMap(({ file, locale, document }) =>
    (document?.topics ?? [])
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ inlines }) => flatten(inlines)))
      .flatMap((inline): readonly Fault[] => {
        if (inline.type !== 'term' || inline.form === undefined) return [];
        const term = terms.get(inline.id);
        const { form } = inline;
        if (!term || formsOf(term, locale).some((allowed) => plain(allowed) === plain(form))) return [];
        return [
          faultAt(
            'term-form',
            file,
            inline.position,
            [`"${form}" is no form of the term "${inline.id}".`, `“${form}”不是术语“${inline.id}”的写法。`],
            didYouMean(form, formsOf(term, locale), [
              `Write ${formsOf(term, locale)
                .map((allowed) => `"${allowed}"`)
                .join(' or ')}, or add the form to glossary.yaml.`,
              `请写${formsOf(term, locale)
                .map((allowed) => `“${allowed}”`)
                .join('或')}，或在glossary.yaml里补上这个写法。`,
            ]),
          ),
        ];
      }),
  );
};

/**
 * A term's name written bare in the source's language whose counterpart does not name it (B12). Names of places
 * and short forms such as 专班 are ordinary words as well: a sentence may use them and mean no term.
 */
export const bareTerms: Rule = (content) => {
  const first = sourceLocale;
  const rest = otherLocales(first);
  const names = termsOf(content)
    .filter(({ kind }) => kind !== 'place')
    .flatMap((term) =>
      [term.name[first], ...term.forms[first].filter((form) => form.length > 2)].map((name) => ({
        name,
        term,
      })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return content.editions.flatMap(({ sections }) =>
    sections.flatMap((section) => {
      const prose = pairedProseOf(section);
      if (!prose) return [];
      return prose[first].topics.flatMap(({ paragraphs }, topic) =>
        paragraphs.flatMap((paragraph, place) => {
          const { text, at } = flattenText(paragraph);
          return findNames(text, names).flatMap(({ term, name, index }) => {
            const counterparts = rest.map((locale) => ({
              locale,
              paragraph: prose[locale].topics[topic]?.paragraphs[place],
            }));
            const lacking = counterparts.filter(
              ({ locale, paragraph: other }) =>
                other &&
                !flatten(other.inlines).some((inline) => inline.type === 'term' && inline.id === term.id) &&
                !formsOf(term, locale).some((form) => plain(flattenText(other).text).includes(plain(form))),
            );
            if (lacking.length === 0) return [];
            return [
              faultAt(
                'bare-term',
                section.files[first]!.file,
                at(index),
                [
                  `“${name}” is a term of the glossary, and its counterpart does not name it.`,
                  `“${name}”是术语表里的词，另一种语言的这一段没有写到。`,
                ],
                [
                  `Write <Term id="${term.id}" /> in both, or other words here.`,
                  `请在两边都写 <Term id="${term.id}" />，或在这里换个说法。`,
                ],
              ),
            ];
          });
        }),
      );
    }),
  );
};

/** Names in a text, the longest first, none inside another. */
function findNames(text: string, names: readonly { readonly name: string; readonly term: Term }[]) {
  const taken = new Set<number>();
  return names.flatMap(({ name, term }) => {
    const found: { readonly name: string; readonly term: Term; readonly index: number }[] = [];
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + name.length)) {
      const places = Array.from({ length: name.length }, (_, step) => index + step);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push({ name, term, index });
    }
    return found;
  });
}

/** Names and aliases by which two terms could not be told apart, or that are in the wrong language. */
export const glossaryWords: Rule = ({ glossary }) => {
  if (!glossary) return [];
  return locales.flatMap((locale) => {
    const entries = glossary.entries.flatMap(({ value, index }) => [
      { word: value.name[locale], path: [index, 'name', locale] },
      ...value.forms[locale].map((word, place) => ({ word, path: [index, 'forms', locale, place] })),
    ]);
    const aliases = glossary.entries.flatMap(({ value, index }) =>
      value.aliases[locale].map((word, place) => ({
        word,
        id: value.id,
        path: [index, 'aliases', locale, place],
      })),
    );
    return [
      ...repeated(entries, ({ word }) => plain(word)).map(([{ word, path }]) =>
        faultAt(
          'duplicate-name',
          glossary.file,
          glossary.positionOf(path),
          [`The name "${word}" stands twice in the glossary.`, `“${word}”这个名称在术语表里写了两次。`],
          ['Keep it with one term.', '请只留在一个术语下面。'],
        ),
      ),
      ...repeated(aliases, ({ word }) => plain(word)).map(([{ word, path }, { id }]) =>
        faultAt(
          'duplicate-alias',
          glossary.file,
          glossary.positionOf(path),
          [`The alias "${word}" already leads to the term "${id}".`, `别名“${word}”已经属于术语“${id}”。`],
          ['Keep it with the term that readers mean by it.', '请只留在读者要找的那个术语下面。'],
        ),
      ),
      ...entries
        // A name in Chinese may be a code such as BG136; a name in English is never written in Han.
        .filter(({ word }) => localeFacts[locale].spaced && /\p{Script=Han}/u.test(word))
        .map(({ word, path }) =>
          faultAt(
            'name-language',
            glossary.file,
            glossary.positionOf(path),
            [`The name "${word}" holds Chinese characters.`, `名称“${word}”里有汉字。`],
            [
              'Write it as readers of that language know it; other names are aliases.',
              '请写成那种语言的名称；其他叫法放进别名。',
            ],
          ),
        ),
    ];
  });
};
