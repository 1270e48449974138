import { namesBody } from './bodies.ts';
import type { Candidate, Tier } from './candidates.ts';
import { type LoadedRecord, streamWeight } from './engine.ts';
import type { Library } from './library.ts';
import { type Question, readQuestion } from './question.ts';
import { rank } from './rank.ts';
import { abbreviation } from './steps/abbreviation.ts';
import { coverage } from './steps/coverage.ts';
import { everyWord } from './steps/every-word.ts';
import { exact } from './steps/exact.ts';
import { homophones } from './steps/homophones.ts';
import { inflected } from './steps/inflected.ts';
import { joined } from './steps/joined.ts';
import { mentions } from './steps/mentions.ts';
import { numbers } from './steps/numbers.ts';
import { oneOff } from './steps/one-off.ts';
import { pinyin } from './steps/pinyin.ts';
import { prefix } from './steps/prefix.ts';
import { spelling } from './steps/spelling.ts';
import { withoutAskingWords, withoutEnglishAsking } from './steps/without-asking.ts';
import { withoutErrands } from './question-words.ts';
import { chunksOf } from '../tokens.ts';

export interface Step {
  readonly name: string;
  /** Whether it takes the question apart, so that a record need not hold the parts together. */
  readonly parts?: true;
  /** Whether all it finds is related, so that it is not asked where related records are in hand. */
  readonly relates?: true;
  readonly find: (question: Question, library: Library) => Promise<readonly Candidate[]>;
}

/** From the strictest reading of a question to the loosest. The first step with a match ends the climb. */
export const ladder: readonly Step[] = [
  { name: 'exact', find: exact },
  { name: 'joined', find: joined },
  { name: 'numbers', find: numbers },
  { name: 'without asking words', find: withoutAskingWords },
  { name: 'every word', find: everyWord, parts: true },
  { name: 'inflected', find: inflected, parts: true },
  { name: 'prefix', find: prefix, parts: true },
  { name: 'pinyin', find: pinyin },
  { name: 'homophones', find: homophones },
  { name: 'one character off', find: oneOff, parts: true },
  { name: 'abbreviation', find: abbreviation },
  { name: 'spelling', find: spelling, parts: true },
  { name: 'coverage', find: coverage, parts: true },
  { name: 'mentions', find: mentions, relates: true },
];

export interface Answer {
  /** The step that found it; undefined where nothing was found. */
  readonly step: string | undefined;
  readonly tier: Tier;
  /** How many records answer; exact also where only some are read. */
  readonly count: number;
  /** The best of them, in order. */
  readonly records: readonly LoadedRecord[];
  /** Whether some records could not be read although they were found. */
  readonly incomplete: boolean;
}

/** Climbs until something is found. Related records are kept in hand for when nothing matches. */
export async function climb(text: string, library: Library, limit: number): Promise<Answer> {
  const question = readQuestion(text, library.traditional);
  const isBody = namesBody(question);
  const isShort = isShortPiece(question);
  const related: { step: string; found: readonly Candidate[] }[] = [];
  if (question.chunks.length > 0)
    for (const { name, find, parts, relates } of ladder) {
      if (relates && related.length > 0) break;
      const found = await find(question, library);
      const matches = found.filter(
        ({ tier, closeness }) =>
          tier === 'match' && !(parts && isBody) && !(isShort && closeness === streamWeight.part),
      );
      if (matches.length > 0) {
        const found = await answer(name, 'match', matches, question, library, limit);
        // A summary that happens to hold every word: the next step also finds what it sums up, in other forms.
        if (name === 'every word' && found.records.every(({ shown }) => shown.summary)) continue;
        return found;
      }
      if (found.length > 0) related.push({ step: name, found });
    }
  const [first] = related;
  if (first) return answer(first.step, 'related', first.found, question, library, Math.min(limit, 5));
  return { step: undefined, tier: 'match', count: 0, records: [], incomplete: false };
}

/** A word or a few characters: as a piece of a longer name they may mean anything, as library in Blue Drug Library. */
function isShortPiece({ folded }: Question): boolean {
  const [only, more] = chunksOf(withoutErrands(folded)).flatMap(withoutEnglishAsking);
  return !more && (only?.length ?? 0) < (only?.[0]?.kind === 'han' ? 4 : 2);
}

async function answer(
  step: string,
  tier: Tier,
  found: readonly Candidate[],
  question: Question,
  library: Library,
  limit: number,
): Promise<Answer> {
  const { records, lost } = await rank(found, question, library);
  return { step, tier, count: found.length, records: records.slice(0, limit), incomplete: lost > 0 };
}
