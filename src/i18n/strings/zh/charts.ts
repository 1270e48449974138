import type { Strings } from '../shape.ts';

/** 图表用语（中文）。 */
export const chart = {
  number: '图 {{number}}',
  source: '来源：{{outlet}}，见',
  table: '表格',
  link: '链接',
  embed: '嵌入',
  actions: '带走这张图',
  item: '项目',
  numberColumn: '数字',
  share: '占全省',
  note: '说明',
  kind: '合作方式',
  from: '从',
  to: '到',
  topic: '节',
  stage: '已到的阶段',
  hint: '指着或轻点图形，或用Tab键和方向键逐个读。',
  join: '：|；|',
  ours: '本站推算（报告没有写）：',
  ratio: '{{to}} ÷ {{from}}，超过{{times}}倍。',
  gallery: '图表',
  galleryTitle: '全书图表',
  galleryDescription:
    '青岛市科技局{{year}}年报告的全部图表：每张都附数据（CSV、JSON）、图形文件（SVG、PNG）和嵌入代码，可以下载，也可以放进别的网页。',
  galleryLede: '按报告的次序，把每张图再排一遍，附上文件和嵌入代码。',
  snippet: '要把这张图放进别的网页，复制下面几行：',
  fieldTable: '列成表格：全部数字',
  back: '在原处读：{{site}}',
} satisfies Strings['chart'];
