import { type Token, tokenStrings } from '../tokens.ts';
import type { Library } from './library.ts';

/** Pieces that would bring more hits than this together are asked for no more: what stands nearly everywhere tells little. */
const mostHits = 10_000;
/** To ask costs as much as this share of the records would, also where nothing is found. */
const asking = 1 / 50;

/**
 * The pieces of a question that tell most, in their order: all of them in a report of a few years.
 * @param tokensOf what a piece is looked up by
 */
export async function rarest<Piece>(
  pieces: readonly Piece[],
  tokensOf: (piece: Piece) => readonly Token[],
  { engine, records }: Library,
): Promise<readonly Piece[]> {
  const counted = await Promise.all(
    pieces.map(async (piece) => ({ piece, hits: await engine.commonness(tokenStrings(tokensOf(piece))) })),
  );
  let left = mostHits;
  const kept = new Set(
    counted
      .toSorted((a, b) => a.hits - b.hits)
      .filter(({ hits }) => (left -= hits + records * asking) >= 0)
      .map(({ piece }) => piece),
  );
  return pieces.filter((piece) => kept.has(piece));
}
