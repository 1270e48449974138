import { attributeOf, classesOf, type Element, isElement, type Node, textOf } from '../../html.ts';

/** Is given an element that MDX leaves to a component, and returns its place among the parts of the page. */
export type TakePart = (element: Element) => number;

/**
 * The topics of a finished section as MDX that renders them again: words, and elements for all that the site has
 * components for.
 */
export function mdxOf(topics: readonly Element[], takePart: TakePart): string {
  const part = (element: Element): string => `<Part of={props.parts[${takePart(element)}]} />`;
  const paragraph = (element: Element): string =>
    `<Paragraph${idOf(element)}>${element.childNodes.map(inline).join('')}</Paragraph>`;
  const inline = (node: Node): string => {
    if (!isElement(node)) return escaped(textOf(node));
    const inside = node.childNodes.map(inline).join('');
    if (node.tagName === 'a')
      return `<Reference class="${classesOf(node).join(' ')}" href="${attributeOf(node, 'href') ?? ''}">${inside}</Reference>`;
    if (['em', 'strong', 'sub'].includes(node.tagName)) return `<${node.tagName}>${inside}</${node.tagName}>`;
    return part(node);
  };
  const block = (element: Element): string =>
    classesOf(element).includes('prose')
      ? ['<Prose>', ...elementsIn(element).map(paragraph), '</Prose>'].join('\n\n')
      : part(element);
  return topics
    .map((topic) => [`<Topic${idOf(topic)}>`, ...elementsIn(topic).map(block), '</Topic>'].join('\n\n'))
    .join('\n\n');
}

const elementsIn = (element: Element): readonly Element[] => element.childNodes.filter(isElement);

const idOf = (element: Element): string => {
  const id = attributeOf(element, 'id');
  return id ? ` id="${id}"` : '';
};

/** Words that Markdown must not take for marks. */
const escaped = (words: string): string => words.replaceAll(/[\\`*_{}[\]<>~|#&!]/g, '\\$&');

/** The components that the MDX names, beside `Part`. */
export const proseComponents: Readonly<Record<string, string>> = {
  Topic:
    '<section class="topic grid rule" id={Astro.props.id} data-paragraph={Astro.props.id}><slot /></section>\n',
  Prose: '<div class="prose"><slot /></div>\n',
  Paragraph: '<p id={Astro.props.id} data-paragraph={Astro.props.id}><slot /></p>\n',
  Reference: '<a class={Astro.props.class} href={Astro.props.href}><slot /></a>\n',
};
