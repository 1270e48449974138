import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault, Position } from './fault.ts';
import { isUnfilled } from './fill.ts';
import { issueFaults, pathName } from './issues.ts';
import { mendColons, unfilled, yamlComment, yamlFault } from './yaml-faults.ts';
import { commentsAfterText, offsetOf, textsOf, type YamlText } from './yaml-places.ts';

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
  const slips = slipsIn(document, text).map(({ offset, code, message }) =>
    yamlFault(file, at(offset), code, message),
  );
  if (slips.length > 0)
    return { file, raw: undefined, faults: [...colons, ...slips], texts: [], positionOf, document };
  const raw: unknown = document.toJS() ?? {};
  const texts = textsOf(document, text, at);
  const cut = commentsAfterText(document, text).map((offset) => yamlComment(file, at(offset)));
  const open = texts
    .filter(({ text }) => isUnfilled(text))
    .map(({ path, at }) =>
      unfilled(file, at(0), pathName((raw as readonly unknown[])[path[0] as number], path)),
    );
  return { file, raw, faults: [...colons, ...cut, ...open], texts, positionOf, document };
}

/** What the parser met, less what only follows from it. */
function slipsIn({ errors }: Document, text: string) {
  // After the first slip of form the parser trips over everything that follows: only the first says anything.
  const slip = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const doubled = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Where an entry begins without its dash, every key of it stands twice: the first says it all.
  const [first] = doubled;
  const told = first && text.startsWith('id:', first.pos[0]) ? [first] : doubled;
  return errors
    .filter((error) => error === slip || told.includes(error))
    .map(({ pos: [offset], code, message }) => {
      // The parser names a tab only where nothing else can stand.
      const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
      return { offset, code: /^ *\t/.test(line) ? 'TAB_AS_INDENT' : code, message };
    });
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
