/** Text of an element or attribute, with the characters escaped that XML 1.0 does not allow there. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** Written XML; made only by `xml`, so that text cannot pass for it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | Markup | readonly Markup[] | undefined;

/**
 * One element. Strings among the children are escaped.
 * @param attributes those that are undefined are left out
 */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly Part[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = children.map(partOf).join('');
  return { markup: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** A document; each element of `lines` begins a line of its own, so that changes can be compared. */
export function xmlDocument(root: Markup, lines: RegExp, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root.markup.replaceAll(lines, '\n$&')}\n`;
}

function partOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeXml(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
