import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { firstsIn } from '#report/first-uses.ts';
import { attribute, flatten, isElement, parseMdx, splitFrontMatter } from '#report/prose.ts';
import { report } from '#report/report.ts';
import { structured } from '#report/structure.ts';

const cases = report().editions.flatMap((edition) =>
  edition.sections.flatMap((section) => locales.map((locale) => ({ edition, section, locale }))),
);

/** The figures and terms of compiled prose, in order, each with whether it is told that it is used first. */
function told(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => [
    ...(isElement(node) && ['Fig', 'Term'].includes(node.name ?? '')
      ? [`${attribute(node, 'id')} ${attribute(node, 'first') === 'first'}`]
      : []),
    ...('children' in node ? told(node.children as Nodes[]) : []),
  ]);
}

describe('first uses', () => {
  it.each(cases)(
    'are the same in words of the report and in compiled prose: $section.slug, $locale',
    ({ edition, section, locale }) => {
      const file = `content/${edition.id}/${locale}/${section.slug}.mdx`;
      const { body } = splitFrontMatter(readFileSync(file, 'utf8'));
      const firsts = firstsIn(edition, section, locale);
      const inlines = section.topics.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => flatten(paragraph.inlines[locale])),
      );
      const words = inlines.flatMap((inline) =>
        inline.type === 'figure' || inline.type === 'term' ? [`${inline.id} ${firsts.has(inline)}`] : [],
      );
      expect(words).toEqual(told(structured(parseMdx(body).children, file) ?? []));
      expect(words.some((word) => word.endsWith('true'))).toBe(true);
    },
  );
});
