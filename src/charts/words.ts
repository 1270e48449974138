const fullWidth = /[\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F“”·…—]/u;
const wideLatin = /[A-Z&%Wm@]/u;
const digit = /[0-9]/u;
const slim = /[iljtfrI.,:;’'()|/ \u00A0-]/u;

function emOf(character: string): number {
  if (fullWidth.test(character)) return 1;
  if (wideLatin.test(character)) return 0.74;
  if (digit.test(character)) return 0.57;
  return slim.test(character) ? 0.33 : 0.56;
}

/**
 * Estimates how wide a text will be, in pixels, without a browser: averages of the system faces the site
 * names, on the wide side. Bold adds nine per cent.
 */
export function widthOf(words: string, size = 14, bold = false): number {
  const ems = [...words].reduce((sum, character) => sum + emOf(character), 0);
  return ems * size * (bold ? 1.09 : 1);
}

/**
 * What may not be parted: a number and its measure word; a Latin word or number with what a no-break space
 * ties to it; a Han character with the opening and closing marks at its side.
 */
const unbreakable =
  /[0-9][0-9,.]*[\u4E00-\u9FFF][，。、；：！？）》”]*|[“‘（《]*[A-Za-z0-9\u00A0\u00C0-\u024F\u2080-\u2089,.;:%&’'()+/–-]+[，。、；：！？）》”]*|[ \t\n]+|[“（《]*[^\sA-Za-z0-9\u00A0“（《][，。、；：！？）》”]*/gu;

function fill(words: string, width: number, size: number, bold: boolean): readonly string[] {
  const broken: string[] = [];
  let current = '';
  for (const piece of words.match(unbreakable) ?? []) {
    if (current !== '' && widthOf((current + piece).trimEnd(), size, bold) > width) {
      broken.push(current.trim());
      current = piece.trimStart();
    } else current += piece;
  }
  if (current.trim() !== '') broken.push(current.trim());
  return broken;
}

/**
 * Breaks a text into as few lines of at most `width` pixels as it needs, and then as even in length as that
 * number of lines allows. Latin breaks between words; Chinese between characters, never before a closing mark.
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
