import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Fault, Position } from './fault.ts';
import { isUnfilled } from './fill.ts';
import { issueFaults } from './issues.ts';

/** A YAML file that was read: its value, if it has the right shape, and where each part of it stands. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value | undefined;
  /** What was written, whatever its shape; `undefined` where it is not YAML. */
  readonly raw: unknown;
  readonly faults: readonly Fault[];
  /** Every piece of text in it, in order. */
  readonly texts: readonly YamlText[];
  /** Where the value at a path of keys and indexes stands; the nearest enclosing place if it is absent. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

export interface YamlText {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Where the character at an index of the text stands in the file. */
  readonly at: (index: number) => Position;
}

/** A list of entries with ids. Sound entries are there even where others have faults. */
export interface YamlList<Entry> extends YamlFile<readonly Entry[]> {
  readonly entries: readonly { readonly value: Entry; readonly index: number }[];
  /** The ids of all entries, sound or not. */
  readonly ids: readonly { readonly id: string; readonly index: number }[];
}

/**
 * Parses and checks one YAML file.
 * @param file path from the project's root, for messages
 * @param source the file's text
 * @param lineOffset lines that stand before the YAML, as in front matter
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  lineOffset = 0,
): YamlFile<z.infer<Schema>> {
  const read = parse(file, source, lineOffset);
  if (read.raw === undefined) return { ...read, value: undefined };
  const { value, faults } = validate(read, schema, []);
  return { ...read, value, faults: [...read.faults, ...faults] };
}

/** Parses and checks a YAML file that is a list, entry by entry, so that one fault does not hide the others. */
export function readYamlList<Entry extends z.ZodType>(
  file: string,
  source: string,
  schema: z.ZodArray<Entry>,
): YamlList<z.infer<Entry>> {
  const read = parse(file, source, 0);
  if (!Array.isArray(read.raw)) {
    const faults = read.raw === undefined ? [] : validate(read, schema, []).faults;
    return {
      ...read,
      raw: undefined,
      value: undefined,
      faults: [...read.faults, ...faults],
      entries: [],
      ids: [],
    };
  }
  const raw: readonly unknown[] = read.raw;
  const checked = raw.map((entry, index) => ({
    ...validate({ ...read, raw: entry }, schema.element, [index]),
    index,
  }));
  const entries = checked.flatMap(({ value, index }) => (value === undefined ? [] : [{ value, index }]));
  const ids = raw.flatMap((entry, index) => {
    const id: unknown = (entry as Readonly<Record<string, unknown>> | null)?.['id'];
    return typeof id === 'string' ? [{ id, index }] : [];
  });
  const faults = [...read.faults, ...checked.flatMap((entry) => entry.faults)];
  const whole = entries.length === raw.length && read.faults.length === 0;
  return { ...read, value: whole ? entries.map(({ value }) => value) : undefined, faults, entries, ids };
}

type Parsed = Omit<YamlFile<unknown>, 'value'> & { readonly document: Document };

function parse(file: string, source: string, lineOffset: number): Parsed {
  const { text, faults: colons } = mendColons(file, source, lineOffset);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const positionOf = (path: readonly PropertyKey[]): Position => at(offsetOf(document, path));
  // After the first slip of form the parser trips over everything that follows: only the first says anything.
  const slip = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const errors = document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === slip)
    .map((error) => yamlFault(file, at(error.pos[0]), error.code, error.message));
  const raw: unknown = errors.length > 0 ? undefined : (document.toJS() ?? {});
  const texts = errors.length > 0 ? [] : textsOf(document, text, at);
  const open = texts
    .filter(({ text }) => isUnfilled(text))
    .map(({ path, at }) => unfilled(file, at(0), path.map(String).join('.')));
  return { file, raw, faults: [...colons, ...errors, ...open], texts, positionOf, document };
}

/** Checks a parsed value, or the part of it at a path. What was left open is no fault of form besides. */
function validate<Schema extends z.ZodType>(
  read: Parsed,
  schema: Schema,
  at: readonly (string | number)[],
): { readonly value: z.infer<Schema> | undefined; readonly faults: readonly Fault[] } {
  const parsed = schema.safeParse(read.raw);
  if (parsed.success) return { value: parsed.data, faults: [] };
  const context = {
    file: read.file,
    schema,
    positionOf: (path: readonly PropertyKey[]) => read.positionOf([...at, ...path]),
    at,
  };
  return {
    value: undefined,
    faults: parsed.error.issues.flatMap((issue) => issueFaults(issue, read.raw, context)),
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const parent = length === 0 ? document.contents : document.getIn(keys.slice(0, -1), true);
    const last = keys.at(-1);
    if (isMap(parent) && last !== undefined) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && item.key.toJSON() === last,
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function textsOf(document: Document, source: string, at: (offset: number) => Position): readonly YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path: (string | number)[] = [];
      [...ancestors, node].forEach((step, depth, steps) => {
        const next = steps[depth + 1];
        if (isPair(step) && isScalar(step.key)) path.push(String(step.key.value));
        else if (isNode(step) && 'items' in step && !isMap(step) && next)
          path.push(step.items.indexOf(next as never));
      });
      const [start, end] = node.range;
      const text = node.value;
      // Where the text stands as it is written (no escapes, one line), an index is an offset.
      const plain = source.indexOf(text, start);
      const first = plain >= 0 && plain + text.length <= end ? plain : undefined;
      texts.push({ path, text, at: (index) => at(first === undefined ? start : first + index) });
    },
  });
  return texts;
}

/** Reads on past a full-width colon after a key, so that one slip does not hide every other fault. */
function mendColons(file: string, source: string, lineOffset: number) {
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

const unfilled = (file: string, position: Position, path: string): Fault => ({
  file,
  ...position,
  kind: 'unfilled',
  problem: { en: `"${path}" is still to be filled.`, zh: `“${path}”还没有填。` },
  remedy: { en: 'Write it from the new report.', zh: '请按新一年的报告填写。' },
});

function yamlFault(file: string, position: Position, code: string, message: string): Fault {
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
