import { pathTo } from '#i18n/paths.ts';

/**
 * Which pages a browser may render before the click (html.spec.whatwg.org/multipage/speculative-loading.html): pages
 * of the site, on the first sign that a link will be followed; never where the reader saves data, which browsers
 * decide themselves. The link to the next page stands at the end of what was read: there it is sign enough that it
 * comes into view on a phone, or that the pointer touches it or is over what stands last before it
 * (`SectionNavigation.astro` has the same selector in its style). The address of a page ends with a slash, that of a
 * file does not, nor that of a figure or a term, whose card opens where the reader is.
 */
export function speculationRules(): string {
  const rule = (selector: string, eagerness: string) => ({
    where: { selector_matches: selector },
    eagerness,
  });
  return JSON.stringify({
    prerender: [
      rule(':nth-last-child(-n+3):hover~*>[rel=next]', 'immediate'),
      rule('[rel=next]', 'eager'),
      rule(`[href^='${pathTo('')}'][href$='/']`, 'moderate'),
    ],
  });
}
