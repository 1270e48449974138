import { type Locale, type Localized } from '#i18n/locales.ts';
import { writeDate } from '#i18n/numbers.ts';
import type { Edition } from '#report/model.ts';
import { report } from '#report/report.ts';

/** A part of the about page. Its id is the same in every language. */
export interface AboutPart {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the about page says in a language. Numbers in it are counted from the content, never typed. */
export function aboutText(locale: Locale, edition: Edition): readonly AboutPart[] {
  return texts[locale](edition);
}

const texts: Localized<(edition: Edition) => readonly AboutPart[]> = { zh: chinese, en: english };

function chinese({ source, figures, published, updated, year }: Edition): readonly AboutPart[] {
  const { contact } = report().settings;
  return [
    {
      id: 'source',
      heading: '来源',
      paragraphs: [
        `本站的全部内容来自一篇公开报道：《${source.title.zh}》，${source.outlet.zh}记者${source.author.zh}。它转述了青岛市科技局的年度工作报告。`,
        source['year-note'].zh,
        '除这篇报道外，本站只在术语解释里用到一般常识；报道没有说的，本站不补。',
      ],
    },
    {
      id: 'method',
      heading: '什么叫“重述”',
      paragraphs: [
        '事实、数字和正式名称照原文保留，句子全部由我们重写，中文和英文都是如此。一段中文和一段英文说的是同一件事，段落编号也相同。',
        `报告里的${figures.length}个数字各只记一次，连同单位、限定词（超过、近、约、以上）、占全省的份额、原文写法和出处。正文、图表、数据文件都从这一处取数，所以中英文不会对不上。`,
        '“占全省1/5”这类份额，原文已经取整，本站照写，不换算成别的形式，也不据此倒推全省总数。需要推算的地方，一律注明“本站推算”。',
        '重述不是官方文本。两者有出入时，以中文原文为准。',
      ],
    },
    {
      id: 'citing',
      heading: '怎样引用',
      paragraphs: [
        '每一节、每一段、每个数字都有自己的固定地址：点段落编号，或在“数字”页点开一行，地址栏里就是可以引用的链接。中英文页面用同样的编号。',
        `引用时请写明：青岛科技${year}（重述），段落或数字的地址，以及查阅日期。例如：青岛科技${year}[EB/OL].（${published}）[查阅日期]. 段落地址。`,
        '引用报告本身的说法时，请同时注明原始报道。',
      ],
    },
    {
      id: 'licence',
      heading: '许可与再利用',
      paragraphs: [
        '重述的文字、译文、术语解释和数据文件可以自由转载、改编和再利用，请注明出处并说明是否改动（知识共享 署名 4.0）。程序代码采用 MIT 许可。',
        '原始报道的权利归原作者和媒体所有，本站不转载其原文。标题字体取自思源宋体（SIL 开放字体许可）。',
      ],
    },
    {
      id: 'accessibility',
      heading: '无障碍',
      paragraphs: [
        '目标是符合《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级。每个页面在深浅两种配色下都由程序自动检查；键盘操作、放大到四倍、没有脚本、打印和强制配色也逐项测试。',
        '已知的不足：还没有请使用读屏软件的读者做过完整测试；图中的文字只随页面缩放变大，不随系统的文字大小变化。',
        contact ? `发现问题请告诉我们：${contact}。` : '发现问题，请告诉发布本站的单位。',
        `本声明写于${writeDate(updated, 'zh')}。`,
      ],
    },
  ];
}

function english({ source, figures, published, updated, year, title }: Edition): readonly AboutPart[] {
  const { contact } = report().settings;
  return [
    {
      id: 'source',
      heading: 'Source',
      paragraphs: [
        `Everything here comes from one published article in Chinese: “${source.title.en}”, by ${source.author.en} of ${source.outlet.en}. It relays the yearly report of Qingdao’s science and technology bureau.`,
        source['year-note'].en,
        'Beyond that article the site draws only on general knowledge, and only to explain terms. What the article does not say is not filled in.',
      ],
    },
    {
      id: 'method',
      heading: 'What “restatement” means',
      paragraphs: [
        'Facts, figures and official names are kept; every sentence is our own, in Chinese as in English. A Chinese paragraph and its English counterpart say the same thing and bear the same number.',
        `Each of the ${figures.length} figures of the report is recorded once, with its unit, its qualifier (more than, nearly, about, at least), its stated share of the province, the form printed in the source and its place there. Text, charts and downloads read that one record, so the two languages cannot disagree.`,
        'Shares such as one fifth (1/5) were rounded in the source. They are given as printed, are never turned into another form, and are never used to work back to a provincial total. Where we do arithmetic of our own, we say so.',
        'A restatement is not the official text. Where the two differ, the Chinese source prevails.',
      ],
    },
    {
      id: 'citing',
      heading: 'How to cite',
      paragraphs: [
        'Every topic, paragraph and figure has an address that lasts: choose the number beside a paragraph, or a row on the page of figures, and cite what the address bar shows. The numbers are the same in both languages.',
        `Please give the title, the address and the day you read it. For example: ${title.en} ${year}: a restatement. (${published}). Address of the paragraph, read on [date].`,
        'When you quote a claim of the report itself, please name the original article as well.',
      ],
    },
    {
      id: 'licence',
      heading: 'Licence and re-use',
      paragraphs: [
        'The restated text, the translations, the explanations of terms and the data files may be copied, adapted and re-used freely, with credit and a note of any changes (Creative Commons Attribution 4.0). The code is under the MIT licence.',
        'Rights in the original article remain with its author and publisher; its text is not reproduced here. The headings are set in Noto Serif SC (SIL Open Font License).',
      ],
    },
    {
      id: 'accessibility',
      heading: 'Accessibility',
      paragraphs: [
        'The aim is full conformance with levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Every page is checked by software in both colour themes; keyboard use, four-fold zoom, reading without scripts, print and forced colours are tested one by one.',
        'Known gaps: no complete test with readers who use screen readers has been made yet; words inside charts grow with page zoom but not with the text size of the system.',
        contact
          ? `If something does not work for you, tell us: ${contact}.`
          : 'If something does not work for you, tell the publisher of this site.',
        `This statement was written on ${writeDate(updated, 'en')}.`,
      ],
    },
  ];
}
