import type { Candidate, Tier } from '../candidates.ts';
import { streamWeight } from '../engine.ts';
import type { Library } from '../library.ts';
import type { Question } from '../question.ts';
import { withoutErrands } from '../question-words.ts';
import { type Chunk, chunksOf, type Token } from '../../tokens.ts';
import { bySpeech } from './every-word.ts';
import { rarest } from '../rarest.ts';
import { seams } from '../segments.ts';
import { inAnyForm } from './inflected.ts';
import { withoutEnglishAsking } from './without-asking.ts';

const mostPieces = 32;
/** From this share of the question on a record answers it; from the second it is related. */
const matching = 0.6;
const matchingShort = 0.7;
const touching = 0.2;
/** A pair of characters from two words says little: 业保 of 失业保险. */
const acrossWords = 0.25;
/** A question of so few pieces must be known better: 失业保险 shares 业保险 with 企业保险. */
const shortest = 3;

/**
 * How much of the question a record holds: pairs of Chinese characters and single words, each weighted by
 * its rarity; what occurs nowhere weighs most of all.
 */
export async function coverage({ folded }: Question, library: Library): Promise<readonly Candidate[]> {
  const named = chunksOf(withoutErrands(folded))
    .flatMap(withoutEnglishAsking)
    .flatMap(piecesOf)
    .slice(0, mostPieces);
  const pieces = await rarest(named, ({ tokens }) => tokens, library);
  const hits = await Promise.all(pieces.map(({ tokens }) => inAnyForm(tokens, library)));
  const weights = hits.map(
    ({ size }, place) =>
      Math.log(1 + library.records / Math.max(1, size)) * (pieces[place]?.isWithinWord ? 1 : acrossWords),
  );
  // The last word says what is wanted: 工作签证费用 is about a fee, of which there is nothing.
  const isWanted =
    pieces.at(-1) !== named.at(-1) ||
    [...(hits.at(-1)?.values() ?? [])].some((closeness) => closeness > streamWeight.part);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map<string, { share: number; closeness: number; pieces: number }>();
  hits.forEach((found, place) => {
    for (const [id, closeness] of found) {
      const known = shares.get(id) ?? { share: 0, closeness: 0, pieces: 0 };
      const share = known.share + (weights[place] ?? 0) / whole;
      shares.set(id, {
        share,
        closeness: known.closeness + closeness / pieces.length,
        pieces: known.pieces + 1,
      });
    }
  });
  return [...shares].flatMap(([id, { share, closeness, pieces: count }]): Candidate[] => {
    if (share < touching) return [];
    const enough = pieces.length <= shortest ? matchingShort : matching;
    const tier: Tier = isWanted && share > enough && count > 1 ? 'match' : 'related';
    return [{ id, tier, strength: Math.round(share * 20) / 20, closeness }];
  });
}

interface Piece {
  readonly tokens: readonly Token[];
  readonly isWithinWord: boolean;
}

function piecesOf(chunk: Chunk): readonly Piece[] {
  return bySpeech(chunk).flatMap((part): readonly Piece[] => {
    if (part[0]?.kind !== 'han' || part.length < 2) return [{ tokens: part, isWithinWord: true }];
    const ends = seams(part);
    return part
      .slice(1)
      .map((_, place) => ({ tokens: part.slice(place, place + 2), isWithinWord: !ends.has(place + 1) }));
  });
}
