import type { Strings } from '../shape.ts';

/** 印刷版用语（中文）。 */
export const print = {
  room: '印本',
  both: '中英对照印本',
  takeAlong: '带走整份报告',
  pageTitle: '{{site}}：全文',
  description:
    '青岛市科技局{{year}}年报告的中英文重述，全文合为一份，便于打印：各章各节、图表、全部数字、术语和引用方法。',
  how: '整份报告合为一页。用浏览器的打印命令即可印出，也可以另存为PDF。',
  numbers:
    '像2.3.1这样的编号依次表示章、节和段，中文和英文相同。正文里下加点线的是数字，书末“数字”一表写明它有多准、出自哪里；下加细线的是术语，书末有解释。',
  terms: '文中术语',
  ours: '（本站译法）',
  citing:
    '引用段落写明编号，引用图表或数字写明名称，它们在网上各有地址。转述报告的说法时，请同时注明原始报道。',
  colophon: '版本说明',
  faces: '本报告的PDF文件用思源宋体（Noto Serif SC）排印，字体采用SIL开放字体许可。',
} satisfies Strings['print'];
