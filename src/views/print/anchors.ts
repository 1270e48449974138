/**
 * Ids inside the one document of a print edition. Topics, paragraphs and exhibits keep their own; what else can
 * be led to gets a prefix, since a figure or a term may be called like a topic.
 */
export const sectionAnchor = (slug: string): string => `section-${slug}`;
export const figureAnchor = (figure: string): string => `figure-${figure}`;
export const termAnchor = (term: string): string => `term-${term}`;
export const ledgerAnchor = 'all-figures';
export const glossaryAnchor = 'terms-used';
export const citingAnchor = 'citing';
export const colophonAnchor = 'colophon';
