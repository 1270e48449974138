import { fold, type Traditional } from '../fold.ts';
import { type Chunk, chunksOf } from '../tokens.ts';

/** Longer questions are cut: a paragraph pasted whole finds itself by its beginning. */
export const longestQuestion = 200;

/** A reader's question, cut and folded as the index was. */
export interface Question {
  readonly folded: string;
  readonly chunks: readonly Chunk[];
}

/** Reads a question. Any Unicode of any length; never throws. */
export function readQuestion(text: string, traditional?: Traditional): Question {
  const cut = [...text.slice(0, 4 * longestQuestion)].slice(0, longestQuestion).join('');
  const folded = fold(cut, traditional).text;
  return { folded, chunks: chunksOf(folded) };
}
