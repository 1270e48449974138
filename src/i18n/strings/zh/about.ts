import type { Strings } from '../shape.ts';

/** “关于本站”页的文字（中文）。 */
export const about = {
  title: '关于本站',
  description: '数字和说法从哪里来，重述是怎样做的，怎样引用，哪些内容可以再利用，页面的无障碍做到什么程度。',
  source: '来源',
  sourceArticle:
    '本站的全部内容来自一篇公开报道：《{{title}}》，{{outlet}}记者{{author}}。它转述了青岛市科技局的年度工作报告。',
  sourceGeneral: '除这篇报道外，本站只在术语解释里用到一般常识；报道没有说的，本站不补。',
  method: '什么叫“重述”',
  methodKept:
    '事实、数字和正式名称照原文保留，句子全部由我们重写，中文和英文都是如此。一段中文和一段英文说的是同一件事，段落编号也相同。',
  methodOnce:
    '报告里的{{number}}个数字各只记一次，连同单位、限定词（超过、近、约、以上）、占全省的份额、原文写法和出处。正文、图表、数据文件都从这一处取数，所以中英文不会对不上。',
  methodShares:
    '“占全省1/5”这类份额，原文已经取整，本站照写，不换算成别的形式，也不据此倒推全省总数。需要推算的地方，一律注明“本站推算”。',
  methodPrevails: '重述不是官方文本。两者有出入时，以中文原文为准。',
  citing: '怎样引用',
  citingAddress:
    '每一节、每一段、每个数字都有自己的固定地址：点段落编号，或在“数字”页点开一行，地址栏里就是可以引用的链接。中英文页面用同样的编号。',
  citingForm:
    '引用时请写明：{{site}}（重述），段落或数字的地址，以及查阅日期。例如：{{site}}[EB/OL].（{{published}}）[查阅日期]. 段落地址。',
  citingOriginal: '引用报告本身的说法时，请同时注明原始报道。',
  corrections: '更正',
  correctionsHow: '发布以后改正的每一处错误都列在这里，同时登在<a>订阅源</a>里。',
  correctionsNone: '到现在为止还没有更正。',
  licence: '许可与再利用',
  licenceText:
    '重述的文字、译文、术语解释和数据文件可以自由转载、改编和再利用，请注明出处并说明是否改动（知识共享署名 4.0）。程序代码采用 MIT 许可。',
  licenceSource: '原始报道的权利归原作者和媒体所有，本站不转载其原文。',
  accessibility: '无障碍',
  accessibilityAim:
    '目标是符合《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级。每个页面在深浅两种配色下都由程序自动检查；键盘操作、放大到四倍、没有脚本、打印和强制配色也逐项测试。',
  accessibilityGaps:
    '已知的不足：还没有请使用读屏软件的读者做过完整测试；图中的文字只随页面缩放变大，不随系统的文字大小变化。',
  accessibilityContact: '发现问题请告诉我们：{{contact}}。',
  accessibilityNoContact: '发现问题，请告诉发布本站的单位。',
  accessibilityWritten: '本声明写于{{updated}}。',
} satisfies Strings['about'];
