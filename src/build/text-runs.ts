/** An element's opening tag, as far as faces are chosen by it. */
export interface OpenTag {
  readonly name: string;
  readonly classes: readonly string[];
}

const attribute = (name: string): RegExp => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`);
const classAttribute = attribute('class');
const languageAttribute = attribute('lang');

const piece =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(?<raw>style|script)\b[\s\S]*?<\/\k<raw>\s*>|<(?<end>\/?)(?<name>[a-z][\w:-]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>|(?<text>[^<]+)/gi;

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
  for (const { 0: whole, groups = {} } of html.matchAll(piece)) {
    const { end, name: written, attributes = '', text } = groups;
    const made = open.at(-1)?.made;
    if (text !== undefined) {
      if (made !== undefined) take(made, decoded(text));
      continue;
    }
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (end) {
      const place = open.findLastIndex((element) => element.name === name);
      if (place >= 0) open.length = place;
    } else if (!empty.has(name) && !whole.endsWith('/>')) {
      const [, double, single, bare] = classAttribute.exec(attributes) ?? [];
      const classes = (double ?? single ?? bare ?? '').split(/\s+/);
      open.push({ name, made: choose({ name, classes }) ?? made });
    }
  }
}

/** The language a page says it is in. */
export function languageOf(html: string): string | undefined {
  const [, double, single, bare] = languageAttribute.exec(/<html\b[^>]*>/i.exec(html)?.[0] ?? '') ?? [];
  return double ?? single ?? bare;
}
