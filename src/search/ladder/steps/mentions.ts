import { chunksOf, type Token } from '../../tokens.ts';
import type { Candidate } from '../candidates.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { rarest } from '../rarest.ts';
import { wordsWithin } from '../segments.ts';
import { bySpeech } from './every-word.ts';
import { inAnyForm } from './inflected.ts';
import { withoutEnglishAsking } from './without-asking.ts';

const mostWords = 16;
/** A word in more than this share of the records tells too little to lead anywhere. */
const common = 0.3;

/** Where nothing answers the question, what at least speaks of one of its words: 电池 of 冬天电池不耐用. */
export async function mentions({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const words = chunksOf(withoutErrands(folded))
    .flatMap(withoutEnglishAsking)
    .flatMap(bySpeech)
    .flatMap((part): readonly (readonly Token[])[] => (part[0]?.kind === 'han' ? wordsWithin(part) : [part]))
    .slice(0, mostWords);
  if (words.length < 2) return [];
  const telling = await rarest(words, (word) => word, library);
  const found = new Map<string, Candidate>();
  for (const hits of await Promise.all(telling.map((word) => inAnyForm(word, library)))) {
    if (hits.size > Math.max(1, common * library.records)) continue;
    const weight = Math.log(1 + library.records / Math.max(1, hits.size));
    for (const [id, closeness] of hits) {
      const known = found.get(id);
      found.set(id, {
        id,
        tier: 'related',
        strength: (known?.strength ?? 0) + weight,
        closeness: Math.max(known?.closeness ?? 0, closeness),
      });
    }
  }
  return [...found.values()];
}
