/** Words of the print edition, in English. */
export const print = {
  room: 'Print edition',
  both: 'Print edition, Chinese and English',
  takeAlong: 'Take the whole report with you',
  pageTitle: '{{site}}: the whole report',
  description:
    'The {{year}} report of Qingdao’s science and technology bureau as one document for printing: every section, exhibit, figure and term, and how to cite it.',
  how: 'The whole report as one document. Print it, or save it as a PDF, with your browser’s own command.',
  numbers:
    'Numbers such as 2.3.1 name a section, its topic and the paragraph; they are the same in Chinese and in English. Figures in the text are underlined with dots: the list of figures says how exact each is and where it stands. Underlined terms are explained at the end.',
  terms: 'Terms used',
  ours: '(our rendering)',
  citing:
    'Cite a paragraph by its number, an exhibit or a figure by its name; each has an address of its own on the web. For a claim of the report, name the original article too.',
  colophon: 'Colophon',
  faces: 'PDF files of this report are set in Noto Serif SC, under the SIL Open Font License.',
} as const;
