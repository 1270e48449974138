/** An element's opening tag, as far as faces are chosen by it. */
export interface OpenTag {
  readonly name: string;
  readonly classes: readonly string[];
}

const attribute = (name: string): RegExp => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`);
const classAttribute = attribute('class');
const languageAttribute = attribute('lang');

/** A comment or doctype; a style sheet or script as a whole; or a tag: whether it ends, its name, its attributes. */
const markup =
  /<(?:!--[\s\S]*?--|![^>]*|(style|script)\b[\s\S]*?<\/\1\s*|(\/?)([A-Za-z][\w:-]*)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*))>/g;

/** Elements without an end tag (HTML, 13.1.2). */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/**
 * Walks through the text of a page as our build writes it, every element closed, and says of each run of text what
 * the elements around it make of it. A scan, since a parser would take most of the time of a large build.
 * @param choose what an element makes of the text in it; `undefined` where it leaves that to what is around it
 * @param take is given the text that something was made of, entities decoded
 */
export function textRuns<Made>(
  html: string,
  choose: (tag: OpenTag) => Made | undefined,
  take: (made: Made, text: string) => void,
): void {
  const open: { readonly name: string; readonly made: Made | undefined }[] = [];
  let made: Made | undefined;
  let textStart = 0;
  for (const found of html.matchAll(markup)) {
    if (made !== undefined && found.index > textStart)
      take(made, decoded(html.slice(textStart, found.index)));
    textStart = found.index + found[0].length;
    const [, , end, written, attributes = ''] = found;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (end) {
      const place = open.findLastIndex((element) => element.name === name);
      if (place >= 0) open.length = place;
    } else if (!empty.has(name) && !attributes.endsWith('/'))
      open.push({ name, made: choose({ name, classes: classesIn(attributes) }) ?? made });
    made = open.at(-1)?.made;
  }
}

const none: readonly string[] = [];

function classesIn(attributes: string): readonly string[] {
  if (!attributes.includes('class')) return none;
  const [, double, single, bare] = classAttribute.exec(attributes) ?? [];
  return (double ?? single ?? bare ?? '').split(/\s+/);
}

/** The language a page says it is in. */
export function languageOf(html: string): string | undefined {
  const [, double, single, bare] = languageAttribute.exec(/<html\b[^>]*>/i.exec(html)?.[0] ?? '') ?? [];
  return double ?? single ?? bare;
}
