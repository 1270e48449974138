/** How words stand beside each other where no sentence joins them, in English. */
export const marks = {
  counted: '{{number}} {{what}}',
  figure: '{{number}}, {{label}}',
  detail: '{{text}}, {{detail}}',
  aside: '{{text}} ({{aside}})',
  sentences: '{{first}}. {{second}}',
  list: ', ',
  joint: ' · ',
} as const;
