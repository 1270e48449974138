const fullWidth = /[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F“”·…—]/u;
const wideLatin = /[A-Z&%Wm@]/u;
const digit = /[0-9]/u;
const slim = /[iljtfrI.,:;’'()|/ \u00A0-]/u;

function measure(character: string): number {
  if (fullWidth.test(character)) return 1;
  if (wideLatin.test(character)) return 0.74;
  if (digit.test(character)) return 0.63;
  return slim.test(character) ? 0.34 : 0.61;
}

/** Lines are tried at many widths, and each try measures every character again. */
const known = new Map<string, number>();

function emOf(character: string): number {
  let em = known.get(character);
  if (em === undefined) {
    em = measure(character);
    known.set(character, em);
  }
  return em;
}

/**
 * Estimates how wide a text will be, in pixels, without a browser: averages of the system faces the site
 * names, on the wide side. Bold adds nine per cent.
 */
export function widthOf(words: string, size = 14, bold = false): number {
  return emsAfter(0, words).whole * size * (bold ? boldness : 1);
}

const boldness = 1.09;

/** Ems of a line with more words at its end: in whole, and without the spaces after the last of them. */
function emsAfter(ems: number, words: string): { readonly whole: number; readonly trimmed: number } {
  let whole = ems;
  let trimmed = ems;
  for (const character of words) {
    whole += emOf(character);
    if (character.trim() !== '') trimmed = whole;
  }
  return { whole, trimmed };
}

/**
 * What may not be parted: a number and its measure word; a Latin word or number with what a no-break space
 * ties to it, up to a hyphen (UAX #14, class HY) before a long word, since a break in “high-end” helps nobody;
 * a Han character with the opening and closing marks at its side.
 */
const unbreakable =
  /[0-9][0-9,.]*[\u4E00-\u9FFF][，。、；：！？）》”]*|[“‘（《]*(?:[A-Za-z0-9\u00A0\u00C0-\u024F\u2080-\u2089,.;:%&’'()+/–]|-(?![A-Za-z]{5}))+(?:-(?=[A-Za-z]{5}))?[，。、；：！？）》”]*|[ \t\n]+|[“（《]*[^\sA-Za-z0-9\u00A0“（《][，。、；：！？）》”]*/gu;

function fill(words: string, width: number, size: number, bold: boolean): readonly string[] {
  const broken: string[] = [];
  let current = '';
  let ems = 0;
  for (const piece of words.match(unbreakable) ?? []) {
    const sums = emsAfter(ems, piece);
    if (current !== '' && sums.trimmed * size * (bold ? boldness : 1) > width) {
      broken.push(current.trim());
      current = piece.trimStart();
      ems = emsAfter(0, current).whole;
    } else {
      current += piece;
      ems = sums.whole;
    }
  }
  if (current.trim() !== '') broken.push(current.trim());
  return broken;
}

/**
 * Breaks a text into as few lines of at most `width` pixels as it needs, and then as even in length as that
 * number of lines allows. Latin breaks between words and after some hyphens; Chinese between characters, never
 * before a closing mark.
 */
export function wrap(words: string, width: number, size = 14, bold = false): readonly string[] {
  let best = fill(words, width, size, bold);
  if (best.length < 2) return best;
  const count = best.length;
  for (let tighter = width - size / 2; tighter > width / 2; tighter -= size / 2) {
    const broken = fill(words, tighter, size, bold);
    if (broken.length > count || broken.some((line) => widthOf(line, size, bold) > tighter)) break;
    best = broken;
  }
  return best;
}
