import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { type FirstUses, firstUses } from './first-uses.ts';
import { paragraphId } from './model.ts';
import { attribute, type Element as JsxElement, isElement, plainText } from './prose.ts';
import { findEdition, findFigure, findSection, report } from './report.ts';

/**
 * Gives the prose its structure when MDX is compiled: every heading becomes a `<Topic>`, every paragraph a
 * `<Paragraph>`, and each element learns the language and edition it stands in, so that an author writes
 * nothing but `<Fig id="…" />`. Ids follow the place of a paragraph, never its words (B2).
 */
export const proseStructure = {
  name: 'prose-structure',
  before: (root, context) => {
    const children = structured(root.children, fileURLToPath(context.fileURL ?? ''));
    if (children) context.replaceNode(root, { type: 'root', children: [...children] });
  },
} satisfies NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/**
 * The blocks of a section with their structure.
 * @param path of the file; `undefined` is returned where it is no section of an edition
 */
export function structured(blocks: readonly RootContent[], path: string): readonly RootContent[] | undefined {
  const locale = basename(dirname(path));
  const edition = basename(dirname(dirname(path)));
  if (!isLocale(locale) || !/^\d{4}$/.test(edition)) return undefined;
  // Astro compiles every file of prose; of an edition that is not part of the report nothing is kept.
  if (!report().editions.some(({ id }) => id === edition)) return [];
  const section = findSection(findEdition(edition), basename(path, '.mdx'));
  const context: Context = { edition, locale, uses: firstUses() };

  const topics: MdxJsxFlowElement[] = [];
  for (const node of blocks) {
    if (node.type === 'heading') {
      const topic = section.topics[topics.length];
      topics.push(
        element(
          'Topic',
          { id: topic?.slug ?? '', number: topic?.number ?? '', heading: plainText(node), locale, edition },
          [],
        ),
      );
      context.uses.beginTopic();
      continue;
    }
    const topic = topics.at(-1);
    if (!topic) continue;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Exhibit')
      topic.children.push(annotate(node, context));
    else {
      const slug = attribute(topic, 'id') ?? '';
      const n = runsOf(topic).flatMap((run) => run.children).length + 1;
      const children = node.type === 'paragraph' ? node.children : [node as never];
      openRun(topic).children.push(
        element(
          'Paragraph',
          {
            id: paragraphId(slug, n),
            number: `${attribute(topic, 'number')}.${n}`,
            section: section.slug,
            edition,
            locale,
          },
          children.map((child) => annotate(child as RootContent, context)),
        ),
      );
    }
  }
  return topics;
}

/** The runs of paragraphs of a topic: exhibits stand between them, and take the whole width. */
function runsOf(topic: MdxJsxFlowElement): readonly MdxJsxFlowElement[] {
  return topic.children.filter(
    (child) => child.type === 'mdxJsxFlowElement' && child.name === 'Prose',
  ) as MdxJsxFlowElement[];
}

function openRun(topic: MdxJsxFlowElement): MdxJsxFlowElement {
  const last = topic.children.at(-1);
  if (last?.type === 'mdxJsxFlowElement' && last.name === 'Prose') return last;
  const run = element('Prose', {}, []);
  topic.children.push(run);
  return run;
}

interface Context {
  readonly edition: string;
  readonly locale: Locale;
  readonly uses: FirstUses;
}

/** A node as it was, with all that an element is told about where it stands. */
function annotate<Node extends Nodes>(node: Node, context: Context): Node {
  if (!('children' in node)) return node;
  const own = isElement(node)
    ? { name: node.name, attributes: [...node.attributes, ...toldTo(node, context)] }
    : {};
  const children = (node.children as Nodes[]).map((child) => annotate(child, context));
  return { type: node.type, ...own, children } as unknown as Node;
}

function toldTo(element: JsxElement, context: Context): readonly MdxJsxAttribute[] {
  if (!['Fig', 'Term', 'Exhibit'].includes(element.name ?? '')) return [];
  return [
    string('edition', context.edition),
    string('locale', context.locale),
    ...(isFirst(element, context) ? [string('first', 'first')] : []),
  ];
}

function isFirst(element: JsxElement, { edition, uses }: Context): boolean {
  const id = attribute(element, 'id') ?? '';
  if (element.name === 'Term') return uses.isFirstTerm(id);
  if (element.name !== 'Fig' || attribute(element, 'part') !== 'share') return false;
  const { share } = findFigure(findEdition(edition), id);
  return share !== undefined && uses.isFirstShare(share.printed);
}

const string = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => string(key, value)),
    children: children as MdxJsxFlowElement['children'],
  };
}
