/** Words for more than one edition, in English. The shape that the other languages follow. */
export const years = {
  switch: 'Year of the report',
  all: 'All years',
  every: 'all years',
  title: 'Over the years',
  description:
    'The reports from {{from}} to {{to}}, and every figure that more than one of them gives: its values year by year, the change, and a chart drawn from the same data.',
  lede: 'Every report on this site, and how the figures changed that more than one of them gives.',
  editions: 'Reports',
  edition: 'The {{year}} report',
  howToRead:
    'Heights are measured from zero; ranks from the first place down. A disc is an exact number; a ring is one that the report qualifies, and the dashed line beside it means that the path there is not known exactly.',
  year: 'Year',
  value: 'Value',
  change: 'Change (our arithmetic)',
  before: '{{year}}: {{value}}',
  changed: '{{change}} (our arithmetic)',
  points_one: '{{change}} percentage point',
  points_other: '{{change}} percentage points',
  noSeries: 'No figure stands in more than one report yet.',
  download: 'All series',
} as const;
