/**
 * Which pages a browser may load before the click, as the JSON of the `Speculation-Rules` header
 * (html.spec.whatwg.org/multipage/speculative-loading.html). Pages of the site and no downloads, on the first sign
 * that a link will be followed; never where the reader saves data, which browsers decide themselves.
 */
export function speculationRules(base: string): string {
  const pages = {
    and: [
      { href_matches: `${base}*` },
      // A file has an ending, a page has none.
      { not: { href_matches: `${base}*.*` } },
      { not: { selector_matches: '[download], [target]' } },
    ],
  };
  return `${JSON.stringify({ prerender: [{ where: pages, eagerness: 'moderate' }] })}\n`;
}
