import { basename, dirname } from 'node:path';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { paragraphId } from './model.ts';
import { attribute, plainText } from './prose.ts';
import { findEdition, findFigure, findSection, report } from './report.ts';

/**
 * Gives the prose its structure when MDX is compiled: every heading becomes a `<Topic>`, every paragraph a
 * `<Paragraph>`, and each element learns the language and edition it stands in, so that an author writes
 * nothing but `<Fig id="…" />`. Ids follow the place of a paragraph, never its words (B2).
 */
export function remarkStructure() {
  return (tree: Root, file: { readonly path?: string }): void => {
    const path = file.path ?? '';
    const locale = basename(dirname(path));
    const edition = basename(dirname(dirname(path)));
    if (!isLocale(locale) || !/^\d{4}$/.test(edition)) return;
    // Astro compiles every file of prose; of an edition that is not part of the report nothing is kept.
    if (!report().editions.some(({ id }) => id === edition)) {
      tree.children = [];
      return;
    }
    const section = findSection(findEdition(edition), basename(path, '.mdx'));
    const context: Context = { edition, locale, firstShares: new Set(), pick: pickAttribute() };

    const topics: MdxJsxFlowElement[] = [];
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const topic = section.topics[topics.length];
        topics.push(
          element(
            'Topic',
            { id: topic?.slug ?? '', number: topic?.number ?? '', heading: plainText(node), locale, edition },
            context,
            [],
          ),
        );
        context.seenTerms = new Set();
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
        openRun(topic, context).children.push(
          element(
            'Paragraph',
            {
              id: paragraphId(slug, n),
              number: `${attribute(topic, 'number')}.${n}`,
              section: section.slug,
              edition,
              locale,
            },
            context,
            children.map((child) => annotate(child as RootContent, context)),
          ),
        );
      }
    }
    tree.children = topics;
  };
}

/** The runs of paragraphs of a topic: exhibits stand between them, and take the whole width. */
function runsOf(topic: MdxJsxFlowElement): readonly MdxJsxFlowElement[] {
  return topic.children.filter(
    (child) => child.type === 'mdxJsxFlowElement' && child.name === 'Prose',
  ) as MdxJsxFlowElement[];
}

function openRun(topic: MdxJsxFlowElement, context: Context): MdxJsxFlowElement {
  const last = topic.children.at(-1);
  if (last?.type === 'mdxJsxFlowElement' && last.name === 'Prose') return last;
  const run = element('Prose', {}, context, []);
  topic.children.push(run);
  return run;
}

interface Context {
  readonly edition: string;
  readonly locale: Locale;
  /** Shares already written on this page: the first is written in words as well. */
  readonly firstShares: Set<string>;
  /** Terms already met in this topic: the first carries its explanation. */
  seenTerms?: Set<string>;
  readonly pick: MdxJsxAttribute;
}

function annotate<Node extends Nodes>(node: Node, context: Context): Node {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const jsx = node as MdxJsxTextElement | MdxJsxFlowElement;
    if (jsx.name === 'Fig' || jsx.name === 'Term' || jsx.name === 'Exhibit') {
      jsx.attributes.push(string('edition', context.edition), string('locale', context.locale));
      if (isFirst(jsx, context)) jsx.attributes.push(string('first', 'first'));
      if (jsx.name === 'Exhibit') jsx.attributes.push(context.pick);
    }
  }
  if ('children' in node) (node.children as Nodes[]).forEach((child) => annotate(child, context));
  return node;
}

function isFirst(
  element: MdxJsxTextElement | MdxJsxFlowElement,
  { edition, firstShares, seenTerms }: Context,
): boolean {
  const id = attribute(element, 'id') ?? '';
  const isShare = element.name === 'Fig' && attribute(element, 'part') === 'share';
  const key = isShare
    ? findFigure(findEdition(edition), id).share?.printed
    : element.name === 'Term'
      ? id
      : undefined;
  const seen = isShare ? firstShares : seenTerms;
  if (key === undefined || !seen || seen.has(key)) return false;
  seen.add(key);
  return true;
}

const string = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  context: Context,
  children: readonly RootContent[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [...Object.entries(attributes).map(([key, value]) => string(key, value)), context.pick],
    children: children as MdxJsxFlowElement['children'],
  };
}

/** `pick={props.pick}`: a page that shows one paragraph at a time names it when it renders the section. */
function pickAttribute(): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: 'pick',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: 'props.pick',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            {
              type: 'ExpressionStatement',
              expression: {
                type: 'MemberExpression',
                object: { type: 'Identifier', name: 'props' },
                property: { type: 'Identifier', name: 'pick' },
                computed: false,
                optional: false,
              },
            },
          ],
        },
      },
    },
  };
}
