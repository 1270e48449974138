/** Words of the glossary, in English. */
export const glossary = {
  title: 'Glossary',
  description:
    'Institutions, programmes, products and policy instruments of Qingdao’s science report, explained in plain words, with their names in Chinese and English.',
  lede: 'The names and policy terms of the report, each explained in plain words in both languages.',
  official: 'official English name',
  attested: 'English name in public use',
  ours: 'our rendering',
  aliases: 'Also found under {{list}}',
  usedIn: 'Used in',
  permalink: 'link to this term',
  kindInstitution: 'Institutions',
  kindProgramme: 'Programmes and plans',
  kindProject: 'Projects and facilities',
  kindProduct: 'Products and techniques',
  kindAward: 'Awards and rankings',
  kindPlace: 'Places',
  kindInstrument: 'Policy instruments',
  kindConcept: 'Terms',
} as const;
