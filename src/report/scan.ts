import type { FaultKind } from './fault-kinds.ts';
import type { Fault, FaultText } from './fault.ts';

/** Stands for one character that is not prose: an element, or something that was taken out. */
export const blank = '\uFFFC';

interface Pattern {
  readonly kind: FaultKind;
  readonly pattern: RegExp;
  readonly problem: (found: string) => FaultText;
  readonly remedy: FaultText;
  /** What was meant, where that is plain: it is read on from there, so that no other fault follows. */
  readonly meant?: (found: string) => string;
}

/**
 * What stops MDX, or would run in a page. Each is taken out before MDX is parsed, because the parser gives up at
 * the first and says so in words that no editor understands.
 */
const patterns: readonly Pattern[] = [
  {
    kind: 'full-width-tag',
    pattern: /＜\/?(?:Fig|Term|Exhibit|sub)\b[^＜＞<>\n]*[＞>]|<\/?(?:Fig|Term|Exhibit|sub)\b[^＜＞<>\n]*＞/g,
    problem: (found) => ({
      en: `The brackets of ${shorten(found)} are full-width.`,
      zh: `${shorten(found)} 用了全角的尖括号。`,
    }),
    remedy: { en: 'Write < and >.', zh: '请用半角的 < 和 >。' },
    meant: (found) => found.replace('＜', '<').replace('＞', '>'),
  },
  {
    kind: 'tight-heading',
    pattern: /^##(?=[^#\s])/gm,
    problem: () => ({ en: 'A heading lacks the space after its ##.', zh: '小标题的 ## 后面少了空格。' }),
    remedy: { en: 'Write ##, a space and the heading.', zh: '请写 ##，空一格，再写小标题。' },
    meant: (found) => `${found} `,
  },
  {
    kind: 'html-in-prose',
    pattern: /<!--[\s\S]*?-->|<\/?(?!(?:sub|fig|term|exhibit)\b)[a-z][\w:.-]*(?:"[^"]*"|'[^']*'|[^<>"'])*>/g,
    problem: (found) => ({
      en: `HTML stands in the prose: ${shorten(found)}.`,
      zh: `正文里有HTML：${shorten(found)}。`,
    }),
    remedy: {
      en: 'Remove it; prose holds words, <Fig>, <Term>, <Exhibit> and <sub>.',
      zh: '请删去；正文里只写文字和 <Fig>、<Term>、<Exhibit>、<sub>。',
    },
  },
  {
    kind: 'import-in-prose',
    pattern: /^(?:import|export)\s.*$/gm,
    problem: (found) => ({
      en: `The prose imports or exports: ${shorten(found)}.`,
      zh: `正文里有导入或导出：${shorten(found)}。`,
    }),
    remedy: { en: 'Remove the line; prose imports nothing.', zh: '请删去这一行；正文不需要导入。' },
  },
  {
    kind: 'brace-in-prose',
    pattern: /(?<!=)\{[^{}\n]*\}|(?<!=)[{}]/g,
    problem: (found) => ({
      en: `Braces are read as program code: ${shorten(found)}.`,
      zh: `花括号会被当作程序：${shorten(found)}。`,
    }),
    remedy: {
      en: 'Write the words without braces; a figure of the ledger is <Fig id="…" />.',
      zh: '请去掉花括号；报告的数字写作 <Fig id="…" />。',
    },
  },
  {
    kind: 'less-than',
    pattern: /<(?![A-Za-z/>])/g,
    problem: () => ({ en: 'The sign < begins an element here.', zh: '这里的 < 会被当作元素的开头。' }),
    remedy: { en: 'Write “less than” in words.', zh: '请写成“低于”“不到”等文字。' },
  },
];

const shorten = (found: string): string =>
  (found.length > 30 ? `${found.slice(0, 29)}…` : found).replaceAll('\n', ' ');

/** The body of a section with such things blanked out, every other character in its place, and the faults. */
export function scanProse(
  file: string,
  body: string,
  lineOffset: number,
): { readonly body: string; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let text = body;
  for (const { kind, pattern, problem, remedy, meant } of patterns)
    text = text.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
      const before = text
        .slice(
          0,
          rest.find((item) => typeof item === 'number'),
        )
        .split('\n');
      const position = { line: before.length + lineOffset, column: (before.at(-1)?.length ?? 0) + 1 };
      faults.push({ file, ...position, kind, problem: problem(found), remedy });
      if (meant) return meant(found);
      // A line that is taken out whole leaves an empty line, and no paragraph.
      return found.replace(/[^\n]/g, kind === 'import-in-prose' ? ' ' : blank);
    });
  return { body: text, faults };
}
