import { blank } from '#report/scan.ts';
import type { Finder } from './find.ts';

const toFullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const toHalfWidth: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(toFullWidth).map(([half, full]) => [full, half])),
  '、': ',',
};

/** Han, an element, or a mark that belongs to Chinese. */
const han = `[\\p{Script=Han}${blank}，。、；：？！“”‘’（）《》…—]`;

export const chineseFinders: readonly Finder[] = [
  {
    kind: 'half-width-punctuation',
    pattern: new RegExp(
      `(?<=${han})[,;:?!()]|[,;:?!()](?=\\p{Script=Han})|(?<=[\\p{Script=Han}${blank}])\\.(?!\\.)`,
      'gu',
    ),
    problem: (found) => [
      `The half-width mark "${found}" stands in Chinese text.`,
      `中文里用了半角标点“${found}”。`,
    ],
    remedy: (found) => [
      `Write "${toFullWidth[found] ?? found}".`,
      `请改成“${toFullWidth[found] ?? found}”。`,
    ],
  },
  {
    kind: 'corner-quote',
    pattern: /[「」『』]/gu,
    problem: (found) => [
      `The quotation mark ${found} is not used on the mainland.`,
      `引号${found}不是大陆的用法。`,
    ],
    remedy: ['Write “ and ”.', '请用“ ”。'],
  },
  {
    kind: 'space-in-chinese',
    pattern: new RegExp(`(?<=${han}|^)\\s+|\\s+(?=${han}|$)`, 'gu'),
    problem: () => ['A space or line break stands in Chinese text.', '中文里有空格或换行。'],
    remedy: [
      'Remove it; the page makes the gap beside Latin letters and digits.',
      '请删去；汉字与西文、数字之间的间隙由页面自动留出。',
    ],
  },
  {
    kind: 'dots-or-dash',
    pattern: /\.{2,}|。{3,}|(?<!…)…(?!…)|(?<!—)—(?!—)|--+|—{3,}/gu,
    problem: (found) => [`The mark ${found} is not Chinese punctuation.`, `“${found}”不是规范的中文标点。`],
    remedy: ['Write …… for an ellipsis and —— for a dash.', '省略号写……，破折号写——。'],
  },
  {
    kind: 'doubled-mark',
    pattern: /([，；：？！、])\1+|(?<!。)。。(?!。)|[，、；：][，、；：。]/gu,
    problem: (found) => [`Two marks stand together: "${found}".`, `两个标点连在一起：“${found}”。`],
    remedy: ['Keep one.', '请只留一个。'],
  },
  {
    kind: 'doubled-word',
    pattern: /(的|和|在|是|把|被|与)\1/gu,
    problem: (found) => [`“${found}” has a character too many.`, `“${found}”多了一个字。`],
    remedy: ['Remove one of the two.', '请删去一个。'],
  },
  {
    kind: 'english-in-chinese',
    pattern: /[A-Za-z][A-Za-z’'-]+(?:\s+[A-Za-z][A-Za-z’'-]+)+/gu,
    problem: (found) => [`English stands in Chinese text: ${found}.`, `中文里留有英文：${found}。`],
    remedy: [
      'Translate it; a name with an entry in the glossary is <Term id="…" />.',
      '请译成中文；术语表里的名称写作 <Term id="…" />。',
    ],
  },
];

/** For languages that part words by spaces. */
export const spacedFinders: readonly Finder[] = [
  {
    kind: 'chinese-in-english',
    pattern: /\p{Script=Han}+/gu,
    problem: (found) => [`Chinese is left in English text: ${found}.`, `英文里留有中文：${found}。`],
    remedy: [
      'Translate it; a name with an entry in the glossary is <Term id="…" />.',
      '请译成英文；术语表里的名称写作 <Term id="…" />。',
    ],
  },
  {
    kind: 'full-width-punctuation',
    pattern: /[，。、；：？！（）《》「」『』【】]/gu,
    problem: (found) => [
      `The full-width mark "${found}" stands in English text.`,
      `英文里用了全角标点“${found}”。`,
    ],
    remedy: (found) => {
      const half = toHalfWidth[found];
      return half
        ? [`Write "${half}".`, `请改成“${half}”。`]
        : ['Write the mark that English uses.', '请改成英文的标点。'];
    },
  },
  {
    kind: 'space-in-english',
    pattern: /[ \t]{2,}| (?=[,.;:?!)”])|(?<=[(“]) /gu,
    problem: () => ['A space stands where none belongs.', '这里多了空格。'],
    remedy: ['Keep one space between words, and none before a mark.', '词与词之间留一个空格，标点前不留。'],
  },
  {
    kind: 'space-in-english',
    pattern: /[,;:](?=\p{L})/gu,
    problem: () => ['A space is missing here.', '这里少了空格。'],
    remedy: ['Put a space after the mark.', '标点后面留一个空格。'],
  },
  {
    kind: 'dots-or-dash',
    pattern: /\.{2,}|--+| - /gu,
    problem: (found) => [`"${found}" is typewriting.`, `“${found}”是打字机的写法。`],
    remedy: ['Write … for an ellipsis and – for a dash.', '省略号写…，破折号写–。'],
  },
  {
    kind: 'doubled-mark',
    pattern: /([,;:?!])\1+/gu,
    problem: (found) => [`Two marks stand together: "${found}".`, `两个标点连在一起：“${found}”。`],
    remedy: ['Keep one.', '请只留一个。'],
  },
  {
    kind: 'doubled-word',
    pattern: /\b([A-Za-z]+)\s+\1\b/giu,
    problem: (found) => [`A word stands twice: "${found}".`, `一个词写了两遍：“${found}”。`],
    remedy: ['Remove one of the two.', '请删去一个。'],
  },
];

export const inBothFinders: readonly Finder[] = [
  {
    kind: 'straight-quote',
    pattern: /["']/gu,
    problem: () => ['A straight quotation mark stands in the text.', '文中用了直引号。'],
    remedy: ['Write “ ” or ‘ ’; an apostrophe is ’.', '请用“ ”或‘ ’；英文撇号用’。'],
  },
  {
    kind: 'full-width-letter',
    pattern: /[０-９Ａ-Ｚａ-ｚ％＋／＆＠]+/gu,
    problem: (found) => [`Full-width letters or digits: ${found}.`, `有全角的字母或数字：${found}。`],
    remedy: (found) => [`Write ${found.normalize('NFKC')}.`, `请写${found.normalize('NFKC')}。`],
  },
];
