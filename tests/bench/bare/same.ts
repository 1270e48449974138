import { parse } from 'parse5';
import { attributeOf, elementsBelow, textOf } from '../../html.ts';

/** What a page is made of: its elements in order, each with its attributes, and its words. */
function madeOf(html: string): readonly string[] {
  const document = parse(html, { scriptingEnabled: false });
  const elements = [...elementsBelow(document)].filter(
    (element) => attributeOf(element, 'http-equiv') !== 'Content-Security-Policy',
  );
  return [
    ...elements.map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`).sort()].join(' '),
    ),
    ...textOf(document).split(/\s+/),
  ];
}

/**
 * Throws where two pages differ in an element, an attribute or a word; white space and a page’s policy do not count.
 * @param name of the page, for the message
 */
export function expectSame(name: string, one: string, other: string): void {
  const [left, right] = [madeOf(one), madeOf(other)];
  const place = left.findIndex((piece, index) => piece !== right[index]);
  if (place >= 0 || left.length !== right.length)
    throw new Error(
      `The bare page ${name} is not the same at ${place}: “${left[place]}”, “${right[place]}”.`,
    );
}
