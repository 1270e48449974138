import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/**
 * The score that the HTTP Observatory gives a page of an HTTPS site that sets no cookies and redirects from HTTP to
 * itself. Rules, names and points: github.com/mdn/mdn-http-observatory, `src/analyzer/tests/*.js`,
 * `src/grader/charts.js`, `src/scanner/index.js`, as of 20 August 2026 (algorithm 6). Whether a host is in the
 * browsers' preload list (5 points more) is not known here and not counted.
 */
export interface Score {
  readonly score: number;
  /** Points of each rule, by the Observatory's name of the rule. */
  readonly points: Readonly<Record<string, number>>;
}

export type ResponseHeaders = Readonly<Record<string, string | undefined>>;

/** @param headers names in lower case @param html the body */
export function observatoryScore(headers: ResponseHeaders, html: string): Score {
  const elements = [...elementsOf(parse(html))];
  const policies = [headers['content-security-policy'], ...metaPolicies(elements)]
    .filter((policy) => policy !== undefined)
    .map(parsePolicy);
  const points = {
    'content-security-policy': policyPoints(policies),
    'referrer-policy': referrerPoints(headers['referrer-policy']),
    'strict-transport-security': transportPoints(headers['strict-transport-security']),
    'subresource-integrity': integrityPoints(elements),
    'x-content-type-options': headers['x-content-type-options']?.toLowerCase().trim() === 'nosniff' ? 0 : -5,
    'x-frame-options': framePoints(headers),
    'cross-origin-resource-policy':
      { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0 }[
        headers['cross-origin-resource-policy'] ?? 'cross-origin'
      ] ?? -5,
    'cross-origin-opener-policy':
      { 'same-origin': 10, 'same-origin-allow-popups': 10, 'unsafe-none': 0 }[
        headers['cross-origin-opener-policy'] ?? 'unsafe-none'
      ] ?? -5,
    'cross-origin-embedder-policy':
      { 'require-corp': 10, credentialless: 10, 'unsafe-none': 0 }[
        headers['cross-origin-embedder-policy'] ?? 'unsafe-none'
      ] ?? -5,
    'cross-origin-resource-sharing':
      headers['access-control-allow-origin'] && headers['access-control-allow-credentials'] ? -50 : 0,
  };
  const all = Object.values(points);
  // Extra credit only for a site that has already earned an A without it.
  const uncurved = 100 + sum(all.filter((value) => value < 0));
  return { score: Math.max(0, uncurved >= 90 ? 100 + sum(all) : uncurved), points };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** @throws on a directive named twice, which the Observatory counts as no policy */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, ReadonlySet<string>>();
  for (const part of text
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)) {
    const [name = '', ...sources] = part.split(/\s+/);
    if (policy.has(name.toLowerCase())) throw new Error(`The policy names ${name} twice.`);
    policy.set(name.toLowerCase(), new Set(sources));
  }
  return policy;
}

/** A source counts where every policy that has the directive names it. */
function intersect(policies: readonly Policy[]): Policy {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  return new Map(
    [...names].map((name) => {
      const lists = policies.flatMap((policy) => policy.get(name) ?? []);
      const common = lists.reduce((left, right) => left.intersection(right));
      return [name, common.size > 0 ? common : new Set(["'none'"])];
    }),
  );
}

const broad = ['ftp:', 'http:', 'https:', '*', 'http://*', 'http://*.*', 'https://*', 'https://*.*'];
const unsafeInline = ["'unsafe-inline'", 'data:'];

function policyPoints(policies: readonly Policy[]): number {
  if (policies.length === 0) return -25;
  const policy = intersect(policies);
  const of = (name: string): ReadonlySet<string> =>
    policy.get(name) ?? policy.get('default-src') ?? new Set(['*']);
  const has = (name: string, sources: readonly string[]): boolean =>
    sources.some((source) => of(name).has(source));
  if (has('script-src', [...broad, ...unsafeInline]) || has('object-src', broad)) return -20;
  const insecure = (name: string): boolean => [...of(name)].some((source) => /^(http|ftp):/.test(source));
  const passive = ['img-src', 'media-src'];
  if ([...policy.keys(), 'script-src'].filter((name) => !passive.includes(name)).some(insecure)) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (passive.some(insecure)) return -10;
  if (has('style-src', [...broad, ...unsafeInline])) return 0;
  const fallback = policy.get('default-src');
  return fallback?.size === 1 && fallback.has("'none'") ? 10 : 5;
}

function referrerPoints(value: string | undefined): number {
  const good = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  const last = value?.split(',').at(-1)?.trim().toLowerCase();
  if (last === undefined) return 0;
  return good.includes(last) ? 5 : -5;
}

/** Six months, less a week of grace. */
const sixMonths = 15_552_000;

function transportPoints(value: string | undefined): number {
  const seconds = Number(/max-age=(\d+)/i.exec(value ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds) || value?.includes(',')) return -20;
  return seconds < sixMonths ? -10 : 0;
}

function framePoints(headers: ResponseHeaders): number {
  if (headers['content-security-policy']?.includes('frame-ancestors')) return 5;
  return ['deny', 'sameorigin'].includes(headers['x-frame-options']?.trim().toLowerCase() ?? '') ? 5 : -20;
}

/** Scripts of the own origin need no digest; the first that has one earns the points. */
function integrityPoints(elements: readonly Tree.Element[]): number {
  const scripts = elements.filter(({ tagName, attrs }) => tagName === 'script' && attribute(attrs, 'src'));
  const isForeign = ({ attrs }: Tree.Element): boolean =>
    /^(https?:)?\/\//.test(attribute(attrs, 'src') ?? '');
  const hasDigest = ({ attrs }: Tree.Element): boolean => Boolean(attribute(attrs, 'integrity'));
  const foreign = scripts.filter(isForeign);
  if (foreign.some((script) => !hasDigest(script))) return -5;
  return scripts.some(hasDigest) ? 5 : 0;
}

const metaPolicies = (elements: readonly Tree.Element[]): readonly string[] =>
  elements
    .filter(
      ({ tagName, attrs }) =>
        tagName === 'meta' && attribute(attrs, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    )
    .map(({ attrs }) => attribute(attrs, 'content') ?? '');

const attribute = (attributes: Tree.Element['attrs'], name: string): string | undefined =>
  attributes.find((candidate) => candidate.name === name)?.value;

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) yield child;
    yield* elementsOf(child);
  }
}
