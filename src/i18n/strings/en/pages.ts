/** Words of pages that have few of their own, in English. */
export const home = {
  wholeProvince: 'Shandong Province = 1',
  half: '1/2',
  fieldTitle_one: 'All {{count, number}} figure',
  fieldTitle_other: 'All {{count, number}} figures, none left out',
  fieldHow:
    'One cell for each number of the report. The cells are equal; size says nothing. The line on top tells how exact the number is. Choose a cell to read the passage it comes from.',
  keyExact: 'exact',
  keyOpen: 'more than, at least',
  keyHatched: 'nearly, about',
  keyDashed: 'a target',
} as const;

export const parallel = {
  room: 'Both',
  description: 'Paragraph beside paragraph, Chinese and English: {{title}}. {{site}}.',
  order: 'First',
} as const;

export const notFound = {
  title: 'Page not found',
  text: 'There is no page at this address. It may have been mistyped, or the page may have moved.',
  home: 'To the front page',
  search: 'To the search page',
} as const;

export const chooser = {
  description:
    'The {{year}} report of Qingdao’s science and technology bureau, restated in Chinese and English with every figure. Choose a language.',
  enter: 'Read in English',
  summary:
    'What the science and technology bureau of Qingdao, a port city in eastern China’s Shandong Province, reported for {{year}}: programmes, institutions, products and every figure, in plain English.',
} as const;
