import { longestQuestion } from './ladder/question.ts';

/** What a search is limited to: the paragraphs of one edition, of one section, of both. Empty for all. */
export interface Scope {
  readonly edition: string;
  readonly section: string;
}

export const everywhere: Scope = { edition: '', section: '' };

export const isSame = (one: Scope, other: Scope): boolean =>
  one.edition === other.edition && one.section === other.section;

/** The tokens by which the records of an edition and of a section are found: words of no language. */
export const editionToken = (id: string): string => `zqe${plain(id)}`;
export const sectionToken = (slug: string): string => `zqs${plain(slug)}`;

/** The tokens that every record of a scope holds; none for a search of everything. */
export const scopeTokens = ({ edition, section }: Scope): readonly string[] => [
  ...(edition ? [editionToken(edition)] : []),
  ...(section ? [sectionToken(section)] : []),
];

const plain = (name: string): string => name.replaceAll('-', '');

/** The scope that an address asks for: `?q=…&edition=2024&section=industry`. */
export const scopeIn = (parameters: URLSearchParams): Scope => ({
  edition: parameters.get('edition') ?? '',
  section: parameters.get('section') ?? '',
});

/** The parameters under which a search can be shared: no more of a question than is searched, or servers refuse the address. */
export function searchParameters(question: string, scope: Scope): URLSearchParams {
  const given = Object.entries({
    q: question.slice(0, longestQuestion),
    edition: scope.edition,
    section: scope.section,
  });
  return new URLSearchParams(given.filter(([, value]) => value !== ''));
}
