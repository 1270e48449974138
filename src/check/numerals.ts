/** Numbers as Chinese and English write them, in digits or in words. */

const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  首: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const chineseScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * The first number in a Chinese text: `3390万元` → 33 900 000, `百项` → 100, `第20位` → 20, `首次` → 1.
 * `undefined` where there is none.
 */
export function readChinese(text: string): number | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text);
  if (digits) {
    const scales = /^[十百千万亿]*/.exec(text.slice(digits.index + digits[0].length))?.[0] ?? '';
    return round(
      [...scales].reduce(
        (value, scale) => value * (chineseScales[scale] ?? 1),
        Number(digits[0].replaceAll(',', '')),
      ),
    );
  }
  const words = /[零〇一首二两双三四五六七八九十百千万亿]+/.exec(text)?.[0];
  return words === undefined ? undefined : readChineseWords(words);
}

/** `一百二十` → 120, `三千万` → 30 000 000. Within 万 and 亿 the smaller scales add up. */
function readChineseWords(words: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of words) {
    const scale = chineseScales[character];
    if (scale === undefined) digit = (digit ?? 0) * 10 + (chineseDigits[character] ?? 0);
    else if (scale < 1e4) {
      section += (digit ?? 1) * scale;
      digit = undefined;
    } else {
      const factor = section + (digit ?? (section === 0 && total === 0 ? 1 : 0));
      // 一亿二千万 adds up, 一万亿 multiplies.
      total = total >= scale ? total + factor * scale : (total + factor) * scale;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

const englishWords: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  once: 1,
  two: 2,
  second: 2,
  twice: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  eleventh: 11,
  twelve: 12,
  twelfth: 12,
  hundred: 100,
};

const englishScales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The first number in an English text: `RMB 33.9 million` → 33 900 000, `five years` → 5. */
export function readEnglish(text: string): number | undefined {
  const digits = /(\d[\d,]*(?:\.\d+)?)(?:\s+(hundred|thousand|million|billion))?/.exec(text);
  if (digits) return round(Number(digits[1]?.replaceAll(',', '')) * (englishScales[digits[2] ?? ''] ?? 1));
  const word = text
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.find((candidate) => candidate in englishWords);
  return word === undefined ? undefined : englishWords[word];
}

/** 2.1 × 10⁸ is not whole in binary: six decimals are more than any report prints. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
