import { z } from 'zod';
import { isLocale } from '#i18n/locales.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { Fault, FaultText, Position } from './fault.ts';
import { isUnfilled } from './fill.ts';
import { closest } from './suggest.ts';

/** What turns an issue into a fault: the schema that was not met, and where the checked value stands. */
interface Context {
  readonly file: string;
  readonly schema: z.core.$ZodType;
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** Where in the file the checked value stands. */
  readonly at: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** Packs advice of a schema in both languages into the one string that a schema may carry. */
export const advise = (en: string, zh: string): string => `${en}\n${zh}`;

/**
 * Says what a schema found wrong, in words for an editor.
 * @param value the value that was checked
 */
export function issueFaults(issue: Issue, value: unknown, context: Context): readonly Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, issue.path, context));
  const branch = issue.code === 'invalid_union' ? branchOf(issue, value) : undefined;
  if (branch)
    return branch.flatMap((inner) =>
      issueFaults({ ...inner, path: [...issue.path, ...inner.path] }, value, context),
    );
  const found = valueAt(value, issue.path);
  if (isUnfilled(found)) return [];
  const name = pathName(value, [...context.at, ...issue.path]);
  const { kind, problem, remedy } = describe(issue, name, found);
  return [{ file: context.file, ...context.positionOf(issue.path), kind, problem, remedy }];
}

/** A path in words: an entry of a list is called by its id, not by its number. */
export function pathName(entry: unknown, path: readonly PropertyKey[]): string {
  const [first, ...rest] = path;
  const id: unknown = typeof first === 'number' ? (entry as { readonly id?: unknown } | null)?.id : undefined;
  return [typeof id === 'string' ? id : typeof first === 'number' ? first + 1 : first, ...rest]
    .map(String)
    .join('.');
}

interface Description {
  readonly kind: FaultKind;
  readonly problem: FaultText;
  readonly remedy: FaultText;
}

function describe(issue: Issue, name: string, found: unknown): Description {
  if (found === undefined || found === null || found === '')
    return {
      kind: 'missing-value',
      problem: { en: `"${name}" is missing.`, zh: `缺少“${name}”。` },
      remedy: isLocale(String(issue.path.at(-1)))
        ? {
            en: 'Add it; what is said in words is said in both languages.',
            zh: '请补上；文字两种语言都要有。',
          }
        : { en: 'Add it; the entries beside it show how.', zh: '请补上；写法参照旁边的条目。' },
    };
  if (issue.code === 'too_big' && typeof found === 'string')
    return {
      kind: 'too-long',
      problem: {
        en: `"${name}" has ${found.length} characters; there is room for ${issue.maximum}.`,
        zh: `“${name}”有${found.length}个字符，只放得下${issue.maximum}个。`,
      },
      remedy: { en: 'Shorten it.', zh: '请缩短。' },
    };
  if (issue.code === 'too_small' && Array.isArray(found) && issue.path.at(-1) === 'rows')
    return {
      kind: 'exhibit-one-row',
      problem: { en: 'An exhibit of one row compares nothing.', zh: '只有一行的图表没有可比的东西。' },
      remedy: {
        en: 'Add a row, or leave the figure to the prose.',
        zh: '请再加一行，或只在正文里写这个数字。',
      },
    };
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return {
      kind: 'invalid-date',
      problem: {
        en: `"${name}" is no date of the calendar: ${show(found)}.`,
        zh: `“${name}”不是日历上的日期：${show(found)}。`,
      },
      remedy: {
        en: "Write year, month and day in quotes, such as '2026-11-23'.",
        zh: "请按年月日写并加引号，例如 '2026-11-23'。",
      },
    };
  const advice = adviceOf(issue, found);
  return {
    kind: 'invalid-value',
    problem: { en: `"${name}" cannot be "${show(found)}".`, zh: `“${name}”不能是“${show(found)}”。` },
    remedy: advice,
  };
}

function adviceOf(issue: Issue, found: unknown): FaultText {
  const [en = '', zh] = issue.message.split('\n');
  if (zh !== undefined) return { en, zh };
  if (issue.code === 'invalid_value') return choice(issue.values.map(String), found);
  if (issue.code === 'invalid_union' && 'options' in issue)
    return choice(issue.options?.map(String) ?? [], found);
  if (issue.code === 'invalid_type') {
    const type = typeNames[issue.expected] ?? { en: issue.expected, zh: issue.expected };
    return { en: `Write ${type.en}.`, zh: `这里要写${type.zh}。` };
  }
  if (issue.code === 'too_small')
    return { en: `The least is ${issue.minimum}.`, zh: `最少是${issue.minimum}。` };
  if (issue.code === 'too_big')
    return { en: `The most is ${issue.maximum}.`, zh: `最多是${issue.maximum}。` };
  return { en: 'Compare it with the entries beside it.', zh: '请对照旁边的条目改正。' };
}

const typeNames: Readonly<Record<string, FaultText>> = {
  string: { en: 'text; put it in quotes if it looks like a number', zh: '文字；看上去像数的要加引号' },
  number: { en: 'a number without quotes, unit or separators', zh: '数，不加引号、单位和分隔符' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: ' true 或 false' },
  array: { en: 'a list, such as [one, two]', zh: '列表，例如 [甲, 乙]' },
  object: { en: 'keys with values, such as { zh: …, en: … }', zh: '键和值，例如 { zh: …, en: … }' },
};

function choice(values: readonly string[], found: unknown): FaultText {
  const meant = closest(String(found), values);
  if (meant) return { en: `Did you mean "${meant}"?`, zh: `是不是“${meant}”？` };
  return { en: `Choose one of ${values.join(', ')}.`, zh: `请从${values.join('、')}中选一个。` };
}

function show(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (within: unknown, key) => (within as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** Of the ways a value may be written, the one that fits its type; `undefined` where none was tried. */
function branchOf(
  issue: Issue & { readonly code: 'invalid_union' },
  value: unknown,
): readonly Issue[] | undefined {
  const isObject = typeof valueAt(value, issue.path) === 'object';
  const fitting = issue.errors.filter((errors) => errors.some(({ path }) => path.length > 0) === isObject);
  return (fitting[0] ?? issue.errors[0])?.length ? (fitting[0] ?? issue.errors[0]) : undefined;
}

function unknownKey(key: string, path: readonly PropertyKey[], { file, schema, positionOf }: Context): Fault {
  const meant = closest(key, keysOf(schema, path));
  return {
    file,
    ...positionOf([...path, key]),
    kind: 'unknown-key',
    problem: { en: `There is no key "${key}" here.`, zh: `这里没有“${key}”这个键。` },
    remedy: meant ? { en: `Did you mean "${meant}"?`, zh: `是不是“${meant}”？` } : remedyForKey(key),
  };
}

/** What was no key, but became one inside `{ }`: for want of a space after a colon, or of quotes around a comma. */
function remedyForKey(key: string): FaultText {
  if (/^[\w-]+:/.test(key)) return { en: 'Put a space after the colon.', zh: '请在冒号后面加一个空格。' };
  if (/^[a-z][\w-]*$/.test(key)) return { en: 'Remove it, or check the spelling.', zh: '请删去或检查拼写。' };
  return {
    en: 'Put the whole text before it in quotes: its comma parts it in two.',
    zh: '请给前面的整段文字加上引号：里面的逗号把它分成了两半。',
  };
}

/** The keys that a schema knows at a path. */
function keysOf(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(option, path));
  if (schema instanceof z.ZodArray) return keysOf(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysOf(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : keysOf(schema.shape[String(key)], rest);
}
