/**
 * Which pages a browser may load before the click, as the JSON of the `Speculation-Rules` header
 * (html.spec.whatwg.org/multipage/speculative-loading.html). Pages of the site and no downloads, on the first sign
 * that a link will be followed; never where the reader saves data, which browsers decide themselves.
 */
export function speculationRules(base: string): string {
  const pages = {
    and: [
      { href_matches: `${base}*` },
      // Only pages end with a slash; `\\?*` and `#*` come after it.
      { href_matches: `${base}*/\\?*#*` },
      { not: { href_matches: `${base}embed/*` } },
      { not: { selector_matches: '[rel~=external], [download]' } },
    ],
  };
  return `${JSON.stringify({ prerender: [{ where: pages, eagerness: 'moderate' }] })}\n`;
}
