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

/** What makes something of the text in an element. */
export interface Choice<Made> {
  /** Matches in the opening tag of every element that makes something of its text; may match elsewhere. */
  readonly hint: RegExp;
  /** What an element makes of the text in it; `undefined` where it leaves that to what is around it. */
  readonly choose: (tag: OpenTag) => Made | undefined;
}

/**
 * Finds the text of a page as our build writes it, every element closed, that an element around it makes something
 * of. Walks only through elements with a hint: a walk through every tag, or a parser, would take much of the time of
 * a large build.
 * @param take is given the text that something was made of, entities decoded
 */
export function textRuns<Made>(
  html: string,
  { hint, choose }: Choice<Made>,
  take: (made: Made, text: string) => void,
): void {
  // A comment, a style sheet or a script is walked over as a whole, whatever hints stand in it.
  const starts = new RegExp(`<(?:!--|style\\b|script\\b)|${hint.source}`, 'g');
  let walked = 0;
  for (const { index } of html.matchAll(starts))
    if (index >= walked) walked = walk(html, html.lastIndexOf('<', index), choose, take);
}

/** Walks through one element from its opening tag on. Returns where it ends. */
function walk<Made>(
  html: string,
  start: number,
  choose: (tag: OpenTag) => Made | undefined,
  take: (made: Made, text: string) => void,
): number {
  const open: { readonly name: string; readonly made: Made | undefined }[] = [];
  let textStart = start;
  markup.lastIndex = start;
  do {
    const found = markup.exec(html);
    if (!found) return html.length;
    const made = open.at(-1)?.made;
    if (made !== undefined && found.index > textStart)
      take(made, decoded(html.slice(textStart, found.index)));
    textStart = markup.lastIndex;
    const [, , end, written, attributes = ''] = found;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (end) {
      const place = open.findLastIndex((element) => element.name === name);
      if (place >= 0) open.length = place;
    } else if (!empty.has(name) && !attributes.endsWith('/'))
      open.push({ name, made: choose({ name, classes: classesIn(attributes) }) ?? made });
  } while (open.length > 0);
  return textStart;
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
