import type { Fault } from '#report/fault.ts';
import type { ProseElement } from '#report/prose.ts';
import { sectionFiles } from './passages.ts';
import { didYouMean, faultAt, type Rule, type Said } from './rule.ts';

/** What an author may write, and the attributes that each takes. */
const components: Readonly<Record<string, readonly string[]>> = {
  Fig: ['id', 'part'],
  Term: ['id'],
  Exhibit: ['id'],
  sub: [],
};

/** Elements that are no part of prose, or are written in a way that would be lost. */
export const elements: Rule = ({ editions }) =>
  editions
    .flatMap(sectionFiles)
    .flatMap(({ file, document }) =>
      (document?.elements ?? []).flatMap((element) => elementFaults(file, element)),
    );

function elementFaults(
  file: string,
  { name, attributes, inHeading, position }: ProseElement,
): readonly Fault[] {
  const known = components[name];
  if (!known)
    return [
      faultAt(
        'unknown-component',
        file,
        position,
        [`There is no element <${name}>.`, `没有 <${name}> 这个标签。`],
        didYouMean(name, Object.keys(components), [
          'Write <Fig>, <Term> or <Exhibit>.',
          '请写 <Fig>、<Term> 或 <Exhibit>。',
        ]),
      ),
    ];
  const faults: Fault[] = [];
  if (inHeading)
    faults.push(
      faultAt(
        'element-in-heading',
        file,
        position,
        [`A heading holds words only, not <${name}>.`, `小标题里只能有文字，不能有 <${name}>。`],
        ['Move it to the paragraph below.', '请移到下面的段落里。'],
      ),
    );
  if (known.includes('id') && !attributes.find((attribute) => attribute.name === 'id')?.value)
    faults.push(
      faultAt(
        'missing-id',
        file,
        position,
        [`The element <${name}> names no id.`, `标签 <${name}> 没有写编号。`],
        [`Write <${name} id="…" /> with an id in quotes.`, `请写成 <${name} id="…" />，编号加引号。`],
      ),
    );
  for (const attribute of attributes) {
    const isPart = attribute.name === 'part' && known.includes('part');
    if (known.includes(attribute.name) && !(isPart && attribute.value !== 'share')) continue;
    faults.push(
      faultAt(
        'unknown-attribute',
        file,
        position,
        isPart
          ? [
              `The element <${name}> has no part "${attribute.value ?? ''}".`,
              `标签 <${name}> 没有“${attribute.value ?? ''}”这一部分。`,
            ]
          : [
              `The element <${name}> takes no "${attribute.name}".`,
              `标签 <${name}> 没有“${attribute.name}”这个属性。`,
            ],
        isPart
          ? ['Write part="share", or leave it out.', '请写 part="share"，或者不写。']
          : didYouMean(attribute.name, known, ['Remove it.', '请删去。']),
      ),
    );
  }
  return faults;
}

const strayWords: Readonly<Record<string, Said>> = {
  heading: ['a heading that is not ##', '别级的标题（只用 ##）'],
  list: ['a list', '列表'],
  blockquote: ['a block quotation', '引文块'],
  code: ['a block of code (or an indented line)', '代码块（或缩进的行）'],
  inlineCode: ['code', '代码'],
  thematicBreak: ['a rule', '分隔线'],
  image: ['an image', '图片'],
  break: ['a forced line break', '强制换行'],
  exhibit: ['an exhibit inside a paragraph', '写在段落里的图表'],
};

/** Markdown that has no place on these pages. */
export const strays: Rule = ({ editions }) =>
  editions.flatMap(sectionFiles).flatMap(({ file, document }) =>
    (document?.strays ?? []).map(({ what, position }) => {
      if (['link', 'linkReference', 'definition'].includes(what)) return linkFault(file, position);
      const isEarly = position.line < (document?.topics[0]?.position.line ?? Infinity);
      const [en, zh] =
        isEarly && !strayWords[what]
          ? (['text before the first heading', '第一个小标题之前的内容'] as const)
          : (strayWords[what] ?? [what, what]);
      return faultAt(
        'stray-block',
        file,
        position,
        [`Prose is headings and paragraphs; this is ${en}.`, `正文只有小标题和段落，这里是${zh}。`],
        [
          'Write it as a paragraph below a ## heading; an exhibit stands on a line of its own.',
          '请写成 ## 小标题下面的段落；图表单独占一行。',
        ],
      );
    }),
  );

const linkFault = (file: string, position: { readonly line: number; readonly column: number }): Fault =>
  faultAt(
    'link-in-prose',
    file,
    position,
    ['A link stands in the prose.', '正文里有链接。'],
    [
      'Leave the address out; figures, terms and exhibits make their own links.',
      '请去掉地址；数字、术语和图表自带链接。',
    ],
  );
