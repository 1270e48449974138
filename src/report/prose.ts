import type { Nodes, Paragraph as ParagraphNode, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Position } from './fault.ts';
import { blank } from './scan.ts';

/**
 * Prose as the report knows it: topics, their paragraphs, and what stands in a paragraph.
 * Read from the raw MDX, so that checks, search, and downloads see what the editor wrote.
 */

export interface ProseDocument {
  readonly topics: readonly ProseTopic[];
  /** Everything that stands where it may not: text before the first heading, lists, links. */
  readonly strays: readonly { readonly what: string; readonly position: Position }[];
  /** Every element, in order, as it was written. */
  readonly elements: readonly ProseElement[];
}

export interface ProseElement {
  readonly name: string;
  /** `undefined` where an attribute's value is not a plain string. */
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly inHeading: boolean;
  readonly position: Position;
}

export interface ProseTopic {
  readonly heading: string;
  readonly position: Position;
  readonly paragraphs: readonly ProseParagraph[];
  readonly exhibits: readonly Reference[];
}

export interface ProseParagraph {
  readonly position: Position;
  readonly inlines: readonly Inline[];
}

export interface Reference {
  readonly id: string;
  readonly position: Position;
}

/** What a sentence is made of. `part` of a figure says whether its value or its share is written. */
export type Inline =
  | { readonly type: 'text'; readonly value: string; readonly position: Position }
  | { readonly type: 'figure'; readonly id: string; readonly part: FigurePart; readonly position: Position }
  | {
      readonly type: 'term';
      readonly id: string;
      readonly form: string | undefined;
      readonly position: Position;
    }
  | {
      readonly type: 'emphasis' | 'strong' | 'sub';
      readonly children: readonly Inline[];
      readonly position: Position;
    };

export type FigurePart = 'value' | 'share';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of a string attribute of an MDX element, or `undefined`. */
export function attribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return found && typeof found.value === 'string' ? found.value : undefined;
}

function attributesOf(element: Element): ProseElement['attributes'] {
  return element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? { name: attribute.name, value: typeof attribute.value === 'string' ? attribute.value : undefined }
      : { name: '{…}', value: undefined },
  );
}

/** Parses MDX without its front matter. Throws micromark's message, with its place, where it is not MDX. */
export function parseMdx(body: string): Root {
  return fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
}

/**
 * Reads the body of a section.
 * @param lineOffset lines of front matter before the body
 */
export function readProse(body: string, lineOffset = 0): ProseDocument {
  const at = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 1) + lineOffset,
    column: node.position?.start.column ?? 1,
  });
  const topics: {
    heading: string;
    position: Position;
    paragraphs: ProseParagraph[];
    exhibits: Reference[];
  }[] = [];
  const strays: { what: string; position: Position }[] = [];
  const stray = (what: string, node: Nodes): void => void strays.push({ what, position: at(node) });
  const elements: ProseElement[] = [];
  const collect = (node: Nodes, inHeading: boolean): void => {
    if (isElement(node))
      elements.push({ name: node.name ?? '', attributes: attributesOf(node), inHeading, position: at(node) });
    if ('children' in node)
      for (const child of node.children) collect(child, inHeading || node.type === 'heading');
  };

  const inlinesOf = (nodes: readonly Nodes[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      const position = at(node);
      if (node.type === 'text') return [{ type: 'text', value: node.value, position }];
      if (node.type === 'emphasis' || node.type === 'strong')
        return [{ type: node.type, children: inlinesOf(node.children), position }];
      if (isElement(node)) {
        const id = attribute(node, 'id') ?? '';
        if (node.name === 'Fig')
          return [
            { type: 'figure', id, part: attribute(node, 'part') === 'share' ? 'share' : 'value', position },
          ];
        if (node.name === 'Term')
          return [
            { type: 'term', id, form: node.children.length > 0 ? plainText(node) : undefined, position },
          ];
        if (node.name === 'sub') return [{ type: 'sub', children: inlinesOf(node.children), position }];
        if (node.name === 'Exhibit') stray('exhibit', node);
        return [{ type: 'text', value: blank, position }];
      }
      stray(node.type, node);
      // Something stood here: the spaces at its sides are not doubled.
      return [{ type: 'text', value: blank, position }];
    });

  const tree = parseMdx(body);
  collect(tree, false);
  for (const node of tree.children) {
    const topic = topics.at(-1);
    if (node.type === 'heading' && node.depth === 2)
      topics.push({ heading: plainText(node), position: at(node), paragraphs: [], exhibits: [] });
    else if (!topic) stray(isElement(node) ? 'element' : node.type, node);
    else if (node.type === 'paragraph' || isInlineFlow(node))
      topic.paragraphs.push({
        position: at(node),
        inlines: inlinesOf(node.type === 'paragraph' ? (node as ParagraphNode).children : [node]),
      });
    else if (isElement(node) && node.name === 'Exhibit')
      topic.exhibits.push({ id: attribute(node, 'id') ?? '', position: at(node) });
    else if (!isElement(node)) stray(node.type, node);
  }
  return { topics, strays, elements };
}

/** A paragraph that is nothing but one figure or term parses as a block; it is a paragraph all the same. */
const isInlineFlow = (node: Nodes): boolean => isElement(node) && ['Fig', 'Term'].includes(node.name ?? '');

/** The words of a node, elements left out. */
export function plainText(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(plainText).join('') : '';
}

/** Every inline of a paragraph in reading order, also those inside emphasis. */
export function flatten(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...flatten(inline.children)] : [inline],
  );
}

/** Splits a file into its front matter and body. `undefined` front matter where the file has none. */
export function splitFrontMatter(source: string): {
  readonly frontMatter: string | undefined;
  readonly body: string;
  readonly bodyLine: number;
} {
  const match = /^---\r?\n(?!---)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return { frontMatter: undefined, body: source, bodyLine: 0 };
  return {
    frontMatter: match[1] ?? '',
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}
