import type { Question } from './question.ts';
import { isAskingWord, withoutErrands } from './question-words.ts';

/** Kinds of bodies whose proper names end with the kind. */
const chinese =
  /^\p{Script=Han}{2,10}(?:大学|学院|学校|中学|小学|公司|集团|银行|医院|研究院|(?<!场)所|实验室|协会|学会|基金会|机场|法院|出版社)$/u;
const english =
  /^(?:university|college|school|academy|institute|hospital|clinic|bank|airport|museum|court|port|station|hotel|brewery|group|corporation)$/;
const joining = new Set(['of', 'and', 'for', 'the']);

/**
 * Whether a question is the name of a body as a whole: 青岛大学, Qingdao University. Such a name is known or it
 * is not; a paragraph that speaks of Qingdao and of universities does not speak of it.
 */
export function namesBody({ folded, chunks }: Question): boolean {
  if (chinese.test(withoutErrands(folded))) return true;
  const [only, more] = chunks;
  if (!only || more || only.length < 2 || only.length > 6) return false;
  const words = only.map(({ word }) => word);
  if (words.some((word) => isAskingWord(word) && !joining.has(word))) return false;
  return words.some(
    (word, place) => english.test(word) && (place === words.length - 1 || words[place + 1] === 'of'),
  );
}
