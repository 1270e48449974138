import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** Parses one page of the built site. */
export function parsePage(folder: string, file: string): Tree.Document {
  return parse(readFileSync(join(folder, file), 'utf8'));
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function classesOf(element: Element): readonly string[] {
  return attributeOf(element, 'class')?.split(/\s+/) ?? [];
}

/** Every element below a node, in document order. */
export function* elementsBelow(node: Node): Generator<Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (isElement(child)) yield child;
    yield* elementsBelow(child);
  }
}

/** All text below a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
