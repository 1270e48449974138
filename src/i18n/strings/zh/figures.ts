import type { Strings } from '../shape.ts';

/** 数字的写法和说法（中文）。 */
export const figure = {
  exact: '{{value}}',
  over: '超过{{value}}',
  nearly: '近{{value}}',
  about: '约{{value}}',
  'at-least': '{{value}}以上',
  target: '目标{{value}}',
  count: '{{n}}{{unit}}',
  measure: '{{n}}{{unit}}',
  money: '{{n}}{{scale}}{{unit}}',
  percent: '{{n}}%',
  rank_other: '第{{n}}{{unit}}',
  code: '{{n}}{{unit}}',
  phase: '{{n}}{{unit}}',
  shareFirst: '{{printed}}',
  sharePlain: '{{printed}}',
} satisfies Strings['figure'];

export const fraction = {
  '1/2': '二分之一',
  '1/3': '三分之一',
  '2/3': '三分之二',
  '1/4': '四分之一',
  '3/4': '四分之三',
  '1/5': '五分之一',
  '2/5': '五分之二',
  '3/5': '五分之三',
  '4/5': '五分之四',
  '1/6': '六分之一',
  '1/7': '七分之一',
  '1/8': '八分之一',
  '1/9': '九分之一',
  '1/10': '十分之一',
} satisfies Strings['fraction'];

export const qualifier = {
  exact: '确数',
  over: '超过',
  nearly: '接近',
  about: '大约',
  'at-least': '不少于',
  target: '目标',
  exactSentence: '报告直接给出这个数，没有加限定词。',
  overSentence: '报告说“超过”：实际数更大。',
  nearlySentence: '报告说“近”：实际数略小。',
  aboutSentence: '报告给的是约数或整数。',
  'at-leastSentence': '报告说“以上”：这是下限。',
  targetSentence: '报告把它列为目标，不是已有的结果。',
} satisfies Strings['qualifier'];
