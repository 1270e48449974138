import type { Strings } from '../shape.ts';

/** 用语不多的几个页面（中文）。 */
export const home = {
  wholeProvince: '山东全省 = 1',
  half: '1/2',
  fieldTitle_other: '全书{{count, number}}个数字，一个不少',
  fieldHow:
    '每格是报告里的一个数字，格子一样大，大小不表示多少。上缘的线说明它有多准。点开一格，就到讲这个数字的那一段。',
  keyExact: '确数',
  keyOpen: '超过、以上',
  keyHatched: '近、约',
  keyDashed: '目标',
} satisfies Strings['home'];

export const parallel = {
  room: '对照',
  description: '中英文逐段对照：{{title}}。{{site}}。',
  order: '先读',
} satisfies Strings['parallel'];

export const notFound = {
  title: '没有这个页面',
  text: '这个地址没有页面：可能是输错了，也可能页面已经换了地方。',
  home: '去首页',
  search: '去搜索页',
} satisfies Strings['notFound'];

export const chooser = {
  description: '青岛市科技局{{year}}年工作报告的中英文重述，数字一个不少。请选择语言。',
  enter: '阅读中文',
  summary:
    '青岛市科技局{{year}}年做了什么：计划、机构、产品和每一个数字，用平实的话重述，逐段可引用、可核对。',
} satisfies Strings['chooser'];
