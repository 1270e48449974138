import { locales } from '#i18n/locales.ts';
import type { Content } from '#report/content.ts';

/** One line on content without faults: how many files, figures, terms, exhibits and paragraphs were checked. */
export function summaryOf({ files, editions, glossary }: Content): string {
  const count = (list: (edition: Content['editions'][number]) => number): number =>
    editions.reduce((total, edition) => total + list(edition), 0);
  const figures = count((edition) => edition.figures?.ids.length ?? 0);
  const exhibits = count((edition) => edition.exhibits?.ids.length ?? 0);
  const paragraphs = count((edition) =>
    edition.sections.reduce(
      (total, { files }) =>
        total +
        (files[locales[0]]?.document?.topics ?? []).reduce((sum, topic) => sum + topic.paragraphs.length, 0),
      0,
    ),
  );
  const terms = glossary?.ids.length ?? 0;
  const words = `${files.size} files, ${figures} figures, ${terms} terms, ${exhibits} exhibits, ${paragraphs} paragraphs in ${locales.length} languages`;
  return `The content is sound: ${words}. 内容没有错误：${files.size}个文件，${figures}个数字，${terms}个术语，${exhibits}张图表，${paragraphs}段。`;
}
