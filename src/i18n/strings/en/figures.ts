/** How a figure is written. `{{n}}` is the numeral, `{{unit}}` its unit word. */
export const figure = {
  exact: '{{value}}',
  over: 'more than {{value}}',
  nearly: 'nearly {{value}}',
  about: 'about {{value}}',
  'at-least': 'at least {{value}}',
  target: 'a target of {{value}}',
  count: '{{n}}',
  measure: '{{n}} {{unit}}',
  money: 'RMB {{n}}{{scale}}',
  percent: '{{n}}%',
  rank_one: '{{n}}st',
  rank_two: '{{n}}nd',
  rank_few: '{{n}}rd',
  rank_other: '{{n}}th',
  code: '{{n}}',
  phase: 'Phase {{n}}',
  shareFirst: '{{words}} ({{printed}})',
  sharePlain: '{{printed}}',
} as const;

/** Fractions in words, for the first mention in prose and for screen readers. */
export const fraction = {
  '1/2': 'one half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
  '2/5': 'two fifths',
  '3/5': 'three fifths',
  '4/5': 'four fifths',
  '1/6': 'one sixth',
  '1/7': 'one seventh',
  '1/8': 'one eighth',
  '1/9': 'one ninth',
  '1/10': 'one tenth',
} as const;

export const qualifier = {
  exact: 'exact',
  over: 'more than',
  nearly: 'nearly',
  about: 'about',
  'at-least': 'at least',
  target: 'a target',
  exactSentence: 'The report gives this number without qualification.',
  overSentence: 'The report says “more than”: the true number is higher.',
  nearlySentence: 'The report says “nearly”: the true number is a little lower.',
  aboutSentence: 'The report gives a round or approximate number.',
  'at-leastSentence': 'The report says “or above”: this is the lower limit.',
  targetSentence: 'The report names this as a target, not as a result.',
} as const;
