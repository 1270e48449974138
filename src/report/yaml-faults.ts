import type { Fault, FaultText, Position } from './fault.ts';

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

/** A sentence cut short: YAML takes what follows ` #` for a note to itself. */
export const yamlComment = (file: string, position: Position): Fault => ({
  file,
  ...position,
  kind: 'yaml-comment',
  problem: {
    en: 'What follows # on this line is read as a comment and left out.',
    zh: '这一行 # 后面的文字会被当作注释，不会印出来。',
  },
  remedy: { en: 'Put the whole text in quotes.', zh: '请给整段文字加上引号。' },
});

interface Slip {
  readonly problem: FaultText;
  readonly remedy: FaultText;
}

const doubled: Slip = {
  problem: { en: 'The same key stands twice.', zh: '同一个键写了两次。' },
  remedy: {
    en: 'Keep one of the two; where a new entry begins, write - and a space before its first key.',
    zh: '请只留一个；如果这里是新的一条，第一个键前面要写“-”和一个空格。',
  },
};
const tab: Slip = {
  problem: {
    en: 'A tab stands where spaces belong; what follows could not be read.',
    zh: '这里用了制表符（Tab）缩进，后面的内容都读不了。',
  },
  remedy: { en: 'Write spaces.', zh: '请改成空格。' },
};
const openQuote: Slip = {
  problem: {
    en: 'A quotation mark is not closed; what follows could not be read.',
    zh: '引号没有成对，后面的内容都读不了。',
  },
  remedy: {
    en: 'Look above for a text that begins with a quotation mark, and close it with the same mark.',
    zh: '请往上找以引号开头的那段文字，用同样的引号收尾。',
  },
};
const brackets: Slip = {
  problem: {
    en: 'The parts of a { } or [ ] cannot be told apart, or it is not closed; what follows could not be read.',
    zh: '一对 { } 或 [ ] 里的各项分不开，或者没有收尾，后面的内容都读不了。',
  },
  remedy: {
    en: 'Part them by half-width commas, and close every { with } and every [ with ] on its own line.',
    zh: '各项之间用半角逗号；每个 { 要有 }，每个 [ 要有 ]，在同一行收好。',
  },
};
const indentation: Slip = {
  problem: {
    en: 'This line is not indented like its neighbours; what follows could not be read.',
    zh: '这一行的缩进和上下不一致，后面的内容都读不了。',
  },
  remedy: {
    en: 'Begin it with as many spaces as the lines of the same entry.',
    zh: '行首的空格请与同一条的其他行一样多。',
  },
};
const entry: Slip = {
  problem: {
    en: 'No entry can stand here; what follows could not be read.',
    zh: '这里不能接着写下一项，后面的内容都读不了。',
  },
  remedy: {
    en: 'Line it up with the entries above it; where the line above ends with [], take the [] out.',
    zh: '请与上面的各项对齐；如果上一行以 [] 结尾，先删去 []。',
  },
};

/** What editors do most, by the parser's code and, where one code means several things, by its message. */
const slips: readonly (readonly [code: string, message: RegExp, slip: Slip])[] = [
  ['DUPLICATE_KEY', /./, doubled],
  ['TAB_AS_INDENT', /./, tab],
  ['MISSING_CHAR', /quote/, openQuote],
  ['MISSING_CHAR', /indicator/, indentation],
  ['MISSING_CHAR', /./, brackets],
  ['BLOCK_IN_FLOW', /./, brackets],
  ['BAD_INDENT', /end with a/, brackets],
  ['BAD_INDENT', /./, indentation],
  ['BLOCK_AS_IMPLICIT_KEY', /./, entry],
];

const otherSlip = (message: string): Slip => ({
  problem: {
    en: `This is not valid YAML, and nothing after it could be read: ${message}.`,
    zh: '这里不是合法的YAML，后面的内容都读不了。',
  },
  remedy: {
    en: 'Check the indentation, put a half-width colon and a space after each key, and quote text that holds : or #.',
    zh: '请检查缩进；键后用半角冒号加空格；含有 : 或 # 的文字加引号。',
  },
});

/** What the YAML parser met, in words for an editor; where we know none, with its own. */
export function yamlFault(file: string, position: Position, code: string, message: string): Fault {
  const known = slips.find(([known, said]) => known === code && said.test(message))?.[2];
  return {
    file,
    ...position,
    kind: code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : 'yaml-syntax',
    ...(known ?? otherSlip(message.replace(/\.$/, ''))),
  };
}
