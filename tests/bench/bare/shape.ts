import { serializeOuter } from 'parse5';
import { attributeOf, classesOf, type Element, isElement, type Node } from '../../html.ts';

/**
 * The shape of markup: what a template would write, with holes where data go. Read from finished pages, so that
 * a site of plain templates can be made that renders the same pages.
 */
export type Shape = TextShape | MarkupShape | ProseShape | ElementShape;

interface TextShape {
  readonly kind: 'text';
  readonly key: string;
}

/** Markup that any site has as a finished string: a drawing, a style sheet, a script. */
interface MarkupShape {
  readonly kind: 'markup';
  readonly key: string;
}

/** Where a page shows the prose of an MDX file. */
interface ProseShape {
  readonly kind: 'prose';
  readonly key: string;
}

export interface ElementShape {
  readonly kind: 'element';
  readonly key: string;
  readonly tag: string;
  /** Attributes that a template states. */
  readonly fixed: readonly (readonly [name: string, value: string])[];
  /** Attributes that data give. */
  readonly open: readonly string[];
  /** One after the other; or, in a list, the kinds of items that it has. */
  readonly children: readonly Shape[];
  readonly isList: boolean;
}

/** What fills the holes of a shape: a string; the values of attributes, then children; items with their kinds. */
export type Data = string | readonly Data[] | number;

export interface Read {
  readonly shape: Shape;
  readonly data: Data;
}

/** Is given the topics of a section, which stand in MDX, and returns the data of the elements that stand in them. */
export type TakeProse = (topics: readonly Element[]) => Data;

/** What a template writes out, since it says what the markup means or how it looks, not what it tells. */
const fixedNames = new Set(
  'aria-hidden as charset class crossorigin data-paper focusable http-equiv name property rel role scope tabindex type'.split(' '),
); // prettier-ignore

const isFixed = ({ name, value }: { readonly name: string; readonly value: string }): boolean =>
  value === '' || fixedNames.has(name);

const text: Shape = { kind: 'text', key: '#' };
const markup: Shape = { kind: 'markup', key: '%' };
const prose: Shape = { kind: 'prose', key: '&' };
const asMarkup = new Set(['svg', 'style', 'script']);

/** Reads a node of a finished page. */
export function readShape(node: Node, takeProse: TakeProse): Read {
  if (!isElement(node)) return { shape: text, data: 'value' in node ? node.value : '' };
  if (asMarkup.has(node.tagName)) return { shape: markup, data: serializeOuter(node) };
  const fixed = node.attrs.filter(isFixed).map(({ name, value }) => [name, value] as const);
  const open = node.attrs.filter((attribute) => !isFixed(attribute));
  const children = readChildren(node, takeProse);
  const kinds = [...new Map(children.map(({ shape }) => [shape.key, shape])).values()];
  const isList = kinds.length < children.length;
  const own = { tag: node.tagName, fixed, open: open.map(({ name }) => name), isList };
  const shapes = isList
    ? kinds.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    : children.map(({ shape }) => shape);
  const places = new Map(shapes.map(({ key }, place) => [key, place]));
  const told: readonly Data[] = isList
    ? [children.map(({ shape, data }) => [places.get(shape.key) ?? 0, data])]
    : children.map(({ data }) => data);
  return {
    shape: { kind: 'element', key: keyOf(own, shapes), ...own, children: shapes },
    data: [...open.map(({ value }) => value), ...told],
  };
}

function readChildren(element: Element, takeProse: TakeProse): readonly Read[] {
  const isTopic = (node: Node): node is Element =>
    isElement(node) && classesOf(node).includes('topic') && attributeOf(node, 'data-paragraph') !== undefined;
  const nodes = element.childNodes.filter(isShown);
  const topics = nodes.filter(isTopic);
  return nodes.flatMap((node): readonly Read[] => {
    if (!isTopic(node)) return [readShape(node, takeProse)];
    return node === topics[0] ? [{ shape: prose, data: takeProse(topics) }] : [];
  });
}

/** All but what a bare site would not have: comments, and the policy of the page. */
const isShown = (node: Node): boolean =>
  isElement(node) ? attributeOf(node, 'http-equiv') !== 'Content-Security-Policy' : node.nodeName === '#text';

const keys = new Map<string, string>();

/** A short name for a shape, the same for equal ones. */
function keyOf(own: Omit<ElementShape, 'kind' | 'key' | 'children'>, children: readonly Shape[]): string {
  const long = JSON.stringify([own, children.map(({ key }) => key)]);
  const key = keys.get(long) ?? String(keys.size);
  keys.set(long, key);
  return key;
}
