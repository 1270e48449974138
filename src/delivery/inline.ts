import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { InlineHashes } from './policy.ts';

/** A CSP source expression, or the value of an `integrity` attribute, for some bytes. */
export const sourceHash = (bytes: string | Uint8Array): string => `'${integrity(bytes)}'`;

export const integrity = (bytes: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** Script types that a browser acts on, and so asks the policy about. Data blocks such as JSON-LD are not among them. */
const acting = new Set(['', 'text/javascript', 'module', 'importmap', 'speculationrules']);

/** The hashes of the inline style sheets and scripts of an HTML page or an SVG picture. */
export function inlineHashes(source: string): InlineHashes {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const element of elementsOf(parse(source))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    if (element.tagName === 'style') styles.add(sourceHash(text));
    const type = (attributes.get('type') ?? '').trim().toLowerCase();
    if (element.tagName === 'script' && !attributes.has('src') && acting.has(type))
      scripts.add(sourceHash(text));
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort() };
}

/** All hashes of many files at once. */
export function unite(all: readonly InlineHashes[]): InlineHashes {
  const union = (part: keyof InlineHashes): readonly string[] =>
    [...new Set(all.flatMap((hashes) => hashes[part]))].sort();
  return { styles: union('styles'), scripts: union('scripts') };
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) yield child;
    yield* elementsOf(child);
  }
}

/**
 * A page with its policy as the first thing after its character set, so that it holds for all that follows.
 * @throws where the page does not begin as our pages do
 */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('The page names no character set to put the policy after.');
  return html.replace(
    charset,
    (found) =>
      `${found}<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', '&quot;')}">`,
  );
}

/**
 * A page whose scripts and style sheets of our own carry the digest of their file.
 * @param digestOf the value of `integrity` for an address, or undefined where the file is not ours
 */
export function withIntegrity(html: string, digestOf: (address: string) => string | undefined): string {
  return html.replaceAll(/<(script|link)\b[^>]*>/g, (tag: string, name: string) => {
    const isLoaded = name === 'script' || /\brel="?(stylesheet|modulepreload)\b/.test(tag);
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const digest = isLoaded && address && !/\bintegrity=/.test(tag) ? digestOf(address) : undefined;
    return digest ? tag.replace(/\s*\/?>$/, ` integrity="${digest}">`) : tag;
  });
}
