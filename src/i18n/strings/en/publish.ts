/** Words of the open data and of citing, in English. The shape that the other languages follow. */
export const data = {
  title: 'Open data',
  description:
    'Every figure, exhibit, term and paragraph pair of the {{year}} report as CSV, JSON and TMX, with sizes, licence and examples for spreadsheets, Python and R.',
  lede: 'Everything this site says, as files: made from the same records as the pages, in both languages.',
  files: 'Files',
  file: 'File',
  holds: 'What it holds',
  format: 'Format',
  size: 'Size',
  schema: 'schema',
  licence: 'Licence',
  licenceData:
    'The data, the restated text and the explanations of terms are under <a>Creative Commons Attribution 4.0 International</a>: copy, adapt and re-use them, for profit too, with credit and a note of any changes.',
  licenceCode: 'The code of the site is under the MIT licence.',
  licenceSource:
    'Rights in the original article remain with its author and publisher; the files hold no sentence of it, only the short printed form of each number.',
  reading: 'How to read the figures',
  readingValue:
    '<c>value</c> is in base units: yuan, single items, tonnes, percentage points. <c>qualifier</c> says how exact the source is: exact, over, nearly, about, at-least or target. A value must not be quoted without it.',
  readingShare:
    '<c>share_stated</c> is the share of Shandong Province as printed and already rounded by the source. Do not turn it into another form, and do not work back from it to a provincial total.',
  readingPlace:
    '<c>paragraph</c> is the id of the paragraph on this site, the same in every language; <c>source_paragraph</c> and <c>source_sentence</c> say where the source prints the number in the form that <c>printed</c> shows.',
  use: 'Examples of use',
  useSpreadsheet: 'In a spreadsheet',
  useSpreadsheetText:
    'Excel opens <c>figures-excel.csv</c> by double click: it tells Excel that the Chinese is UTF-8, and keeps <c>1/5</c> from becoming a date. In LibreOffice, Numbers or WPS open <c>figures.csv</c>, choose UTF-8 and comma, and set the column <c>share_stated</c> to text. To show only figures with a share of the province, filter <c>share_stated</c> for cells that are not empty.',
  usePython: 'In Python',
  usePlainPython: 'Without pandas, with what comes with Python:',
  useR: 'In R',
  fileFigures: 'The same figures for programs, languages and places nested',
  fileFiguresCsv:
    'All figures as a table: value, unit, qualifier, share, printed form and place in the source, in both languages',
  fileFiguresExcel: 'The same table for Excel, which then reads Chinese and leaves fractions alone',
  fileExhibits: 'All charts with the rows they are drawn from',
  fileGlossary: 'The same terms for programs',
  fileGlossaryCsv: 'All terms as a table: names, explanations, other names, and the paragraphs that use them',
  fileBitext: 'All paragraphs, Chinese and English side by side',
  fileTmx: 'The same pairs for translation tools (TMX 1.4b)',
  eachExhibit:
    'Each chart is also available on its own, as CSV, JSON, SVG and PNG: the links are under the chart in its section.',
  filePackage: 'Description of all files with sizes, checksums and fields (Frictionless Data Package)',
  fileCsvw: 'Description of the columns in both languages (CSV on the Web)',
  place: 'Qingdao, Shandong, China',
  edition: 'The {{year}} report',
} as const;

export const cite = {
  title: 'How to cite',
  titleSection: 'Citing: {{section}}',
  description:
    'Ready-made citations of the {{year}} report and its pages in GB/T 7714, APA, BibTeX and RIS, for copying or for a reference manager.',
  descriptionSection:
    'Ready-made citations of every paragraph, exhibit and figure of “{{section}}” in GB/T 7714, APA, BibTeX and RIS.',
  lede: 'Choose what to cite, then the style. Cite the restatement for its wording; for a claim of the report, name the original article too.',
  day: 'date of access',
  dayFilled: 'The date of access is today’s in China (Asia/Shanghai).',
  dayOpen: 'Where [date of access] stands, write the day on which you read the page, such as 2026-11-23.',
  whole: 'The report as a whole',
  sections: 'Sections',
  otherPages: 'Other pages',
  inside: 'Paragraphs, exhibits and figures of this section',
  page: 'The page',
  paragraphs: 'Paragraphs',
  exhibits: 'Exhibits',
  figures: 'Figures',
  allOfReport: 'Citing the whole report',
  source: 'The original article',
  forReferenceManager: 'For a reference manager',
  gbt: 'GB/T 7714',
  apa: 'APA 7',
  link: 'Title and link',
  copy: 'Copy',
  copied: 'Copied',
  paragraph: 'para. {{number}}',
  exhibit: 'Fig. {{number}}: {{finding}}',
  exhibitUnnumbered: 'Fig.: {{finding}}',
  figure: '{{label}}, {{value}}',
  restatement: 'A restatement, not the official text; based on {{source}} ({{outlet}}, in Chinese)',
} as const;

export const share = {
  picture: '{{title}}. {{site}}',
} as const;

export const feed = {
  subtitle: 'New editions and corrections',
  edition: 'The {{year}} report',
  entry: '{{name}}: {{news}}',
  correction: 'Correction: {{what}}',
  revised: 'The {{year}} report, revised',
  revisedSummary: 'The text of the {{year}} report was revised on {{date}}.',
} as const;
