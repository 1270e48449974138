import type { Strings } from '../shape.ts';

/** 数字台账和卡片的用语（中文）。 */
export const card = {
  other: '{{language}}写作',
  meaning: '所指',
  precision: '准确程度',
  share: '份额',
  shareOf: '{{whole}}的{{share}}',
  printed: '原文写作',
  place: '第{{paragraph}}段第{{sentence}}句',
  inText: '在正文里',
  inLedger: '在数字表里',
  data: '数据',
  cite: '引用',
  close: '关闭',
  name: '英文名',
  inGlossary: '在术语表里',
} satisfies Strings['card'];

export const ledger = {
  title: '数字',
  description:
    '青岛市科技局{{year}}年报告里的每一个数字：数值、准确程度、占山东全省的份额、原文写法和出处，可排序、筛选、下载。',
  lede: '报告里的每个数字在这里各记一次，正文、图表和下载文件都取自这张表。',
  place: '位置',
  number: '数字',
  what: '所指',
  share: '占全省',
  printed: '原文写作',
  printedPlace: '第{{paragraph}}段第{{sentence}}句',
  filter: '筛选',
  filterPlaceholder: '输入词或数字',
  sort: '排列',
  sortReport: '按报告顺序',
  sortLabel: '按名称',
  sortValue: '按数值',
  only: '只看',
  all: '全部',
  onlyShares: '有全省份额的',
  onlyMoney: '金额',
  onlyInexact: '不是确数的',
  shown_other: '显示{{count, number}}个数字',
  none: '没有合适的数字。清除筛选可看全部。',
  clear: '清除',
  download: '下载',
  inText: '在正文里',
} satisfies Strings['ledger'];
