import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault, Position } from './fault.ts';
import { closest } from './suggest.ts';

/** A YAML file that was read: its value, if it has the right shape, and where each part of it stands. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
  /** Where the value at a path of keys and indexes stands; the nearest enclosing place if it is absent. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
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
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const positionOf = (path: readonly PropertyKey[]): Position => at(offsetOf(document, path));

  if (document.errors.length > 0) {
    const faults = document.errors.map((error): Fault =>
      yamlFault(file, at(error.pos[0]), error.code, error.message),
    );
    return { file, value: undefined, faults, positionOf };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file, value: parsed.data, faults: [], positionOf };
  const faults = parsed.error.issues.flatMap((issue) => issueFaults(file, issue, document, positionOf));
  return { file, value: undefined, faults, positionOf };
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

function yamlFault(file: string, position: Position, code: string, message: string): Fault {
  if (code === 'DUPLICATE_KEY')
    return {
      file,
      ...position,
      kind: 'yaml-duplicate-key',
      problem: { en: 'The same key stands twice.', zh: '同一个键写了两次。' },
      remedy: { en: 'Keep one of the two.', zh: '只留一个。' },
    };
  return {
    file,
    ...position,
    kind: 'yaml-syntax',
    problem: { en: `This is not valid YAML: ${message}.`, zh: `这里不是合法的YAML：${message}。` },
    remedy: {
      en: 'Check the indentation, put a half-width colon and a space after each key, and quote text that holds : or #.',
      zh: '请检查缩进；键后用半角冒号加空格；含有 : 或 # 的文字加引号。',
    },
  };
}

function issueFaults(
  file: string,
  issue: z.core.$ZodIssue,
  document: Document,
  positionOf: (path: readonly PropertyKey[]) => Position,
): readonly Fault[] {
  const path = issue.path.map(String).join('.') || '(the whole file)';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      unknownKey(file, key, siblingsOf(document, issue.path), positionOf([...issue.path, key])),
    );
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.errors[0]?.length)
    return issue.errors[0].flatMap((inner) =>
      issueFaults(
        file,
        { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue,
        document,
        positionOf,
      ),
    );
  const missing = issue.code === 'invalid_type' && /received undefined/.test(issue.message);
  return [
    {
      file,
      ...positionOf(issue.path),
      kind: missing ? 'missing-value' : issue.code === 'too_big' ? 'too-long' : 'invalid-value',
      problem: missing
        ? { en: `"${path}" is missing.`, zh: `缺少“${path}”。` }
        : { en: `"${path}" is not right: ${issue.message}.`, zh: `“${path}”不合要求：${issue.message}。` },
      remedy: missing
        ? { en: 'Add it; both languages are needed.', zh: '请补上，两种语言都要有。' }
        : { en: 'Mend the value.', zh: '请改正这个值。' },
    },
  ];
}

/** Keys that entries beside this one use: what an unknown key was probably meant to be. */
function siblingsOf(document: Document, path: readonly PropertyKey[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const shape = path.filter((key) => typeof key === 'string');
  const visit = (node: unknown, depth: number): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, depth);
    else if (node !== null && typeof node === 'object') {
      if (depth === shape.length) for (const key of Object.keys(node)) keys.add(key);
      else visit((node as Record<string, unknown>)[String(shape[depth])], depth + 1);
    }
  };
  visit(document.toJS(), 0);
  return keys;
}

function unknownKey(file: string, key: string, known: ReadonlySet<string>, position: Position): Fault {
  const meant = closest(
    key,
    [...known].filter((candidate) => candidate !== key),
  );
  return {
    file,
    ...position,
    kind: 'unknown-key',
    problem: { en: `There is no key "${key}" here.`, zh: `这里没有“${key}”这个键。` },
    remedy: meant
      ? { en: `Did you mean "${meant}"?`, zh: `是不是“${meant}”？` }
      : { en: 'Remove it, or check the spelling.', zh: '请删去或检查拼写。' },
  };
}
