import { localeFacts } from '#i18n/locales.ts';
import type { Fault } from '#report/fault.ts';
import { toBeFilled } from '#report/fill.ts';
import { blank } from '#report/scan.ts';
import type { SectionFile } from '#report/section.ts';
import { type Finder, findIn } from './find.ts';
import { flatten, passagesOf, prosePassages, sectionFiles } from './passages.ts';
import { faultAt, type Rule } from './rule.ts';

const bareAddress: Finder = {
  kind: 'link-in-prose',
  pattern: /(?:https?:\/\/|www\.)[!-~]+/g,
  problem: (found) => [`A web address stands in the prose: ${found}.`, `正文里有网址：${found}。`],
  remedy: [
    'Leave the address out; sources are named in edition.yaml.',
    '请去掉网址；来源写在edition.yaml里。',
  ],
};

const tag: Finder = {
  kind: 'tag-in-words',
  pattern: /[<＜]\/?[A-Za-z][^<>＜＞]*[>＞]/g,
  problem: (found) => [
    `The tag ${found} would be printed as it stands here.`,
    `标签 ${found} 在这里不起作用，会照样印出来。`,
  ],
  remedy: [
    'Remove it; an exhibit writes a number as {figure:…}, and other fields hold words only.',
    '请删去；图表里的数字写作 {figure:…}，其他各项只写文字。',
  ],
};

const leftoverMark: Finder = {
  kind: 'leftover-mark',
  pattern: /[*_`~#\\^｜]+|\|+/g,
  problem: (found) => [
    `The mark ${found} has no meaning here and would be printed.`,
    `符号 ${found} 在这里不起作用，会照样印出来。`,
  ],
  remedy: ['Remove it.', '请删去。'],
};

/** Tags and marks of Markdown that were meant to do something; `|` breaks the lines of titles and headings. */
export const marks: Rule = (content) => {
  const passages = prosePassages(content);
  return [
    ...findIn(passagesOf(content), tag),
    ...findIn(passages, bareAddress),
    ...findIn(
      passages,
      leftoverMark,
      ({ role, locale }, _, found) =>
        found === '|' && !localeFacts[locale].spaced && (role === 'title' || role === 'heading'),
    ),
  ];
};

/** Topics without a paragraph, and paragraphs that say nothing. */
export const emptiness: Rule = ({ editions }) => editions.flatMap(sectionFiles).flatMap(emptyFaults);

function emptyFaults({ file, locale, document }: SectionFile): readonly Fault[] {
  const words = localeFacts[locale].spaced ? /\p{L}/u : /\p{Script=Han}/u;
  // What a new edition left open is told by itself.
  const open = blank.repeat(toBeFilled.length);
  return (document?.topics ?? []).flatMap(({ heading, position, paragraphs }) => {
    if (heading.trim() === '')
      return [
        faultAt(
          'empty-heading',
          file,
          position,
          ['This heading has no words.', '这个小标题没有文字。'],
          ['Write what the topic is about.', '请写出这一节讲什么。'],
        ),
      ];
    if (paragraphs.length === 0)
      return [
        faultAt(
          'empty-topic',
          file,
          position,
          [`No paragraph stands below the heading “${heading}”.`, `小标题“${heading}”下面没有段落。`],
          ['Write at least one.', '请至少写一段。'],
        ),
      ];
    return paragraphs
      .filter((paragraph) => {
        const { text } = flatten(paragraph);
        return !words.test(text) && !text.includes(open);
      })
      .map((paragraph) =>
        faultAt(
          'empty-paragraph',
          file,
          paragraph.position,
          ['This paragraph has no words.', '这一段没有文字。'],
          [
            'Write a sentence, or remove the paragraph in both languages.',
            '请写一句话，或把两种语言里的这一段都删去。',
          ],
        ),
      );
  });
}
