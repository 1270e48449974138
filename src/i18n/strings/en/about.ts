/** Words of the page about the site, in English. The shape that the other languages follow. */
export const about = {
  title: 'About this site',
  description:
    'Where the figures and statements come from, how the restatement was made, how to cite it, what may be re-used, and how accessible the pages are.',
  source: 'Source',
  sourceArticle:
    'Everything here comes from one published article in Chinese: “{{title}}”, by {{author}} of {{outlet}}. It presents the yearly report of Qingdao’s science and technology bureau.',
  sourceGeneral:
    'Beyond that article the site draws only on general knowledge, and only to explain terms. What the article does not say is not filled in.',
  method: 'What “restatement” means',
  methodKept:
    'Facts, figures and official names are kept; every sentence is our own, in Chinese as in English. A Chinese paragraph and its English counterpart say the same thing and bear the same number.',
  methodOnce:
    'Each of the {{number}} figures of the report is recorded once, with its unit, its qualifier (more than, nearly, about, at least), its stated share of the province, the form printed in the source and its place there. Text, charts and downloads draw on that one record, so the two languages cannot disagree.',
  methodShares:
    'Shares such as one fifth (1/5) were rounded in the source. They are given as printed, are never turned into another form, and are never used to work back to a provincial total. Where we do arithmetic of our own, we say so.',
  methodPrevails:
    'A restatement is not the official text. Where the two differ, the Chinese source prevails.',
  citing: 'How to cite',
  citingAddress:
    'Every topic, paragraph and figure has an address that lasts: choose the number beside a paragraph, or a row on the page of figures, and cite what the address bar shows. The numbers are the same in both languages.',
  citingForm:
    'Please give the title, the address and the day you read it. For example: {{site}}: a restatement. ({{published}}). Address of the paragraph, read on [date].',
  citingOriginal: 'When you quote a claim of the report itself, please name the original article as well.',
  corrections: 'Corrections',
  correctionsHow: 'Every error mended after publication is listed here and announced in the <a>feed</a>.',
  correctionsNone: 'So far there have been none.',
  licence: 'Licence and re-use',
  licenceText:
    'The restated text, the translations, the explanations of terms and the data files may be copied, adapted and re-used freely, with credit and a note of any changes (Creative Commons Attribution 4.0). The code is under the MIT licence.',
  licenceSource:
    'Rights in the original article remain with its author and publisher; its text is not reproduced here.',
  accessibility: 'Accessibility',
  accessibilityAim:
    'The aim is full conformance with levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Every page is checked by software in both colour themes; keyboard use, four-fold zoom, reading without scripts, print and forced colours are tested one by one.',
  accessibilityGaps:
    'Known gaps: no complete test with readers who use screen readers has been made yet; words inside charts grow with page zoom but not with the text size of the system.',
  accessibilityContact: 'If something does not work for you, tell us: {{contact}}.',
  accessibilityNoContact: 'If something does not work for you, tell the publisher of this site.',
  accessibilityWritten: 'This statement was written on {{updated}}.',
} as const;
