import type { Strings } from '../shape.ts';

/** 多年报告用语（中文）。 */
export const years = {
  switch: '报告年份',
  all: '历年',
  every: '全部年份',
  title: '历年',
  description:
    '{{from}}年到{{to}}年的各份报告，以及不止一份报告给出的每个数字：逐年的数值、变化和用同一份数据画的走势图。',
  lede: '本站的各份报告，以及不止一份报告给出的数字怎样变化。',
  editions: '各年报告',
  edition: '{{year}}年报告',
  howToRead:
    '高度从零量起，位次从第一位往下量。实点是确数；圆圈是报告加了限定词的数，旁边的虚线表示中间的走法并不确知。',
  year: '年份',
  value: '数值',
  change: '变化（本站推算）',
  before: '{{year}}年：{{value}}',
  changed: '{{change}}（本站推算）',
  points_other: '{{change}}个百分点',
  noSeries: '还没有数字在两份以上的报告里出现。',
  download: '全部系列',
} satisfies Strings['years'];
