/**
 * The one statement of what the site lets a browser do. Every form of it (headers of five kinds of host, the
 * meta tag of each page) is generated from here.
 *
 * Sources: CSP Level 3 (w3.org/TR/CSP3), Trusted Types (w3.org/TR/trusted-types), HTML (COOP, COEP),
 * Fetch (CORP), hstspreload.org (two years, subdomains), the mdn-http-observatory's scoring.
 */

/** What a file is to the outside: a page of ours, a page that others may frame, a part of pages, or open data. */
export type Kind = 'page' | 'embed' | 'part' | 'open';

/** Hashes of the inline blocks of a page or of many, as CSP source expressions such as `'sha256-…'`, sorted. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

export const noHashes: InlineHashes = { styles: [], scripts: [] };

type Directives = Readonly<Record<string, readonly string[]>>;

const nothing: readonly string[] = ["'none'"];
const own: readonly string[] = ["'self'"];

/** The policy of a page: its own origin only, no inline code but the hashed, no string ever becomes code. */
const page = {
  'default-src': nothing,
  // WebAssembly is the search index's reader; `unsafe-eval` stays forbidden.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'script-src-attr': nothing,
  'style-src': own,
  'style-src-attr': nothing,
  'img-src': own,
  'font-src': own,
  'connect-src': own,
  'worker-src': nothing,
  'base-uri': nothing,
  'form-action': own,
  'frame-ancestors': nothing,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': nothing,
} as const satisfies Directives;

const policies: Readonly<Record<Kind, Directives>> = {
  page,
  // `*`: any site may frame it.
  embed: { ...page, 'form-action': nothing, 'frame-ancestors': ['*'] },
  part: { 'default-src': nothing, 'base-uri': nothing, 'form-action': nothing, 'frame-ancestors': nothing },
  // A picture opened by itself may style itself by a hash; it runs nothing.
  open: { 'default-src': nothing, 'base-uri': nothing, 'form-action': nothing },
};

/** Directives that a meta tag may not carry (CSP3, 3.3), or that would break a plain-HTTP preview there. */
const headerOnly = new Set(['frame-ancestors', 'upgrade-insecure-requests']);

/**
 * The value of `Content-Security-Policy`.
 * @param httpsOnly whether the whole domain is served over HTTPS only
 */
export function contentPolicy(kind: Kind, hashes: InlineHashes, httpsOnly: boolean): string {
  return write(directivesOf(kind, hashes, httpsOnly));
}

/** The same policy as `<meta http-equiv>` for hosts that send no headers, with the hashes of one page. */
export function metaPolicy(kind: Kind, hashes: InlineHashes): string {
  const directives = Object.entries(directivesOf(kind, hashes, false));
  return write(Object.fromEntries(directives.filter(([name]) => !headerOnly.has(name))));
}

function directivesOf(kind: Kind, hashes: InlineHashes, httpsOnly: boolean): Directives {
  const policy = policies[kind];
  const withHashes = (name: string, more: readonly string[]): Directives =>
    more.length > 0 ? { [name]: [...(policy[name] ?? []), ...more] } : {};
  return {
    ...policy,
    ...withHashes('script-src', hashes.scripts),
    ...withHashes('style-src', hashes.styles),
    ...(httpsOnly ? { 'upgrade-insecure-requests': [] } : {}),
  };
}

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** Headers that every answer carries. `includeSubDomains` and `preload` bind the owner's whole domain. */
export function headersOfAll(httpsOnly: boolean): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': `max-age=63072000${httpsOnly ? '; includeSubDomains; preload' : ''}`,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
}

/** Headers that depend on what a file is, beside its policy. Open data may be read by any page. */
export const headersOfKind: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  page: { 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' },
  embed: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  part: { 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' },
  open: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
};
