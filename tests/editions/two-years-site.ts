import { inject } from 'vitest';
import { attributeOf, type Element, elementsBelow, parsePage, textOf } from '../html.ts';

/** The folder of the site with two editions. */
export const folderOfTwoYears = (): string => inject('twoYears');

/** The elements of a page that fit, in its order. */
export const find = (path: string, fits: (element: Element) => boolean): readonly Element[] =>
  [...elementsBelow(parsePage(folderOfTwoYears(), `${path}index.html`))].filter(fits);

export const findById = (path: string, id: string): readonly Element[] =>
  find(path, (element) => attributeOf(element, 'id') === id);

/** The words of an element, parted by single spaces. */
export const wordsOf = (element: Element): string =>
  textOf(element)
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
