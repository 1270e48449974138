import type { Strings } from '../shape.ts';

/** 不成句时词与词怎样连写（中文）。 */
export const marks = {
  counted: '{{number}}{{what}}',
  figure: '{{label}}，{{number}}',
  detail: '{{text}}，{{detail}}',
  aside: '{{text}}（{{aside}}）',
  sentences: '{{first}}。{{second}}',
  list: '、',
  joint: '｜',
} satisfies Strings['marks'];
