import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The vocabulary of schema.org, read from the declarations that Google generates from its release
 * (the package schema-dts): every type with the ones it extends, and every property with what it may hold.
 */
interface TypeOfThing {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
);

/** `interface ReportBase extends ArticleBase {` … `}`: some types have only a leaf of another’s base. */
const interfaces = /interface (\w+?)(Base|Leaf) extends ([\w, <>]+?) \{\n([^]*?)\n\}/g;
const property = /^ {4}"(\w+)"\?: SchemaValue<([^;]+), "\w+">;$/gm;

const vocabulary: ReadonlyMap<string, TypeOfThing> = (() => {
  const found = new Map<string, TypeOfThing>();
  for (const [, name = '', part, parents = '', body = ''] of declarations.matchAll(interfaces)) {
    if (part === 'Leaf' && found.has(name)) continue;
    const own = [...body.matchAll(property)].map(
      ([, key = '', holds = '']) => [key, holds.split(' | ').map((each) => each.trim())] as const,
    );
    found.set(name, {
      parents: parents
        .split(', ')
        .map((parent) => parent.replace(/Base$/, ''))
        .filter((parent) => parent !== name && !parent.includes('<')),
      properties: new Map(own),
    });
  }
  if (!found.get('Thing')?.properties.has('name'))
    throw new Error('schema-dts is written in another way than before: look at this reader.');
  return found;
})();

export const isTypeOfThing = (type: string): boolean => vocabulary.has(type);

/** Whether a type is another or one of its kinds. */
export const isKindOf = (type: string, other: string): boolean =>
  type === other || (vocabulary.get(type)?.parents.some((parent) => isKindOf(parent, other)) ?? false);

/** What a property of a type may hold, its own or an inherited one; undefined where the type does not have it. */
export function rangeOf(type: string, name: string): readonly string[] | undefined {
  const found = vocabulary.get(type);
  if (!found) return undefined;
  const own = found.properties.get(name);
  if (own) return own;
  for (const parent of found.parents) {
    const inherited = rangeOf(parent, name);
    if (inherited) return inherited;
  }
  return undefined;
}

const words = ['Text', 'URL', 'Date', 'DateTime', 'Time', 'Duration'];

/** Whether a value fits a range: a thing by its type or its address, words and numbers by what data they can be. */
export function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value === 'string')
    return range.some((each) => words.includes(each) || (each === 'IdReference' && URL.canParse(value)));
  if (typeof value === 'number')
    return range.some((each) => ['Number', 'Integer', 'Float', 'Text'].includes(each));
  if (typeof value === 'boolean') return range.includes('Boolean');
  const type = String((value as { readonly '@type'?: unknown })['@type']);
  return range.some((each) => isKindOf(type, each));
}
