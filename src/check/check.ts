import { type Fault, sortFaults } from '#report/fault.ts';
import { type ContentFiles, readFiles } from '#report/files.ts';
import type { Content } from '#report/content.ts';
import { readContentFrom } from '#report/read.ts';
import { besideElements } from './beside.ts';
import { corrections } from './corrections.ts';
import { editionFacts, finishedEdition, slugs } from './editions.ts';
import { duplicateSteps, exhibitPlaces, exhibitRows, exhibitSteps } from './exhibits.ts';
import { exhibitSums } from './exhibit-sums.ts';
import { invisibleCharacters, orphanFiles } from './folders.ts';
import { ledger } from './ledger.ts';
import { lengths } from './lengths.ts';
import { joinedLists } from './lists.ts';
import { numbersAgain } from './numbers-again.ts';
import { typedNumbers } from './numbers.ts';
import { parity } from './parity.ts';
import { places } from './places.ts';
import { emptiness, marks } from './paragraphs.ts';
import { elements, strays } from './prose.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { bareTerms, glossaryWords, termForms } from './terms.ts';
import { typography } from './typography.ts';
import { duplicateIds, figuresElsewhere, idClashes, unused } from './uses.ts';

const rules: readonly Rule[] = [
  orphanFiles,
  invisibleCharacters,
  editionFacts,
  corrections,
  finishedEdition,
  slugs,
  elements,
  strays,
  marks,
  emptiness,
  references,
  duplicateIds,
  idClashes,
  unused,
  figuresElsewhere,
  parity,
  termForms,
  bareTerms,
  glossaryWords,
  joinedLists,
  typedNumbers,
  numbersAgain,
  besideElements,
  ledger,
  places,
  exhibitPlaces,
  exhibitRows,
  exhibitSteps,
  duplicateSteps,
  exhibitSums,
  lengths,
  typography,
];

/** What a check found, and how much it read. */
export interface Checked {
  readonly content: Content;
  /** Sorted by file and place; none where the content is sound. */
  readonly faults: readonly Fault[];
}

/**
 * Checks all content below a project's root.
 * @param drafts whether editions marked `draft: true` are checked too: a site is published without them
 */
export function checkContent(root: string, drafts: boolean): Checked {
  return checkFiles(readFiles(root), drafts);
}

/** Checks content that is already in memory. */
export function checkFiles(files: ContentFiles, drafts: boolean): Checked {
  const content = readContentFrom(files, drafts);
  return { content, faults: sortFaults([...content.faults, ...rules.flatMap((rule) => rule(content))]) };
}
