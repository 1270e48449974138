import { createHash } from 'node:crypto';
import type { InlineHashes } from './policy.ts';

/** A CSP source expression, or the value of an `integrity` attribute, for some bytes. */
export const sourceHash = (bytes: string | Uint8Array): string => `'${integrity(bytes)}'`;

export const integrity = (bytes: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** Script types that a browser acts on, and so asks the policy about. Data blocks such as JSON-LD are not among them. */
const acting = new Set(['', 'text/javascript', 'module', 'importmap', 'speculationrules']);

/** A style sheet or script: its name, its attributes, its text. Both end at the first end tag (HTML, 13.2.5.15). */
const block = /<(style|script)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>/gi;
const typeAttribute = /(?:^|\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const sourceAttribute = /(?:^|\s)src\s*=/i;

/** Pages share their style sheets: each is hashed once. */
const known = new Map<string, string>();
function hashOf(text: string): string {
  const hash = known.get(text) ?? sourceHash(text);
  known.set(text, hash);
  return hash;
}

/**
 * The hashes of the inline style sheets and scripts of an HTML page or an SVG picture as our build writes them.
 * A scan, since a parser would take most of the time of a large build; a test compares it with a parser.
 */
export function inlineHashes(source: string): InlineHashes {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const [, name = '', attributes = '', text = ''] of source.matchAll(block)) {
    if (name.toLowerCase() === 'style') styles.add(hashOf(text));
    else if (!sourceAttribute.test(attributes)) {
      const [, double, single, bare] = typeAttribute.exec(attributes) ?? [];
      if (acting.has((double ?? single ?? bare ?? '').trim().toLowerCase())) scripts.add(hashOf(text));
    }
  }
  return { styles: [...styles].sort(), scripts: [...scripts].sort() };
}

/** All hashes of many files at once. */
export function unite(all: readonly InlineHashes[]): InlineHashes {
  const union = (part: keyof InlineHashes): readonly string[] =>
    [...new Set(all.flatMap((hashes) => hashes[part]))].sort();
  return { styles: union('styles'), scripts: union('scripts') };
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
