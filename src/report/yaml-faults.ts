import type { Fault, Position } from './fault.ts';

/** Reads on past a full-width colon after a key, so that one slip does not hide every other fault. */
export function mendColons(file: string, source: string, lineOffset: number) {
  const faults: Fault[] = [];
  const lines = source.split('\n').map((line, index) => {
    const [, key] = /^([\s-]*[A-Za-z][\w-]*)：/.exec(line) ?? [];
    if (key === undefined) return line;
    faults.push({
      file,
      line: index + 1 + lineOffset,
      column: key.length + 1,
      kind: 'full-width-colon',
      problem: {
        en: `A full-width colon stands after the key "${key.trim()}".`,
        zh: `键“${key.trim()}”后面是全角冒号。`,
      },
      remedy: { en: 'Write a half-width colon and a space.', zh: '请改成半角冒号加一个空格。' },
    });
    return line.replace('：', ': ');
  });
  return { text: lines.join('\n'), faults };
}

/** A value that a new edition left open. */
export const unfilled = (file: string, position: Position, path: string): Fault => ({
  file,
  ...position,
  kind: 'unfilled',
  problem: { en: `"${path}" is still to be filled.`, zh: `“${path}”还没有填。` },
  remedy: { en: 'Write it from the new report.', zh: '请按新一年的报告填写。' },
});

/** What the YAML parser met, in words for an editor. */
export function yamlFault(file: string, position: Position, code: string, message: string): Fault {
  if (code === 'DUPLICATE_KEY')
    return {
      file,
      ...position,
      kind: 'yaml-duplicate-key',
      problem: { en: 'The same key stands twice.', zh: '同一个键写了两次。' },
      remedy: { en: 'Keep one of the two.', zh: '请只留一个。' },
    };
  return {
    file,
    ...position,
    kind: 'yaml-syntax',
    problem: {
      en: `This is not valid YAML, and nothing after it could be read: ${message.replace(/\.$/, '')}.`,
      zh: '这里不是合法的YAML，后面的内容都读不了。',
    },
    remedy: {
      en: 'Check the indentation, put a half-width colon and a space after each key, and quote text that holds : or #.',
      zh: '请检查缩进；键后用半角冒号加空格；含有 : 或 # 的文字加引号。',
    },
  };
}
