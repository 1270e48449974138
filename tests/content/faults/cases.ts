import type { FaultKind } from '#report/fault-kinds.ts';

/** One slip of an editor: what is done to the sound content beside this file, and the kind of fault that follows. */
export interface FaultCase {
  readonly kind: FaultKind;
  readonly file: string;
  /** `[find, replace]` in the file; a string, its new text; bytes, as they are; `delete`. */
  readonly edit: readonly [find: string, replace: string] | string | Uint8Array | 'delete';
  /** Faults that follow of necessity from the same slip. */
  readonly also?: readonly FaultKind[];
}

const zh = '2024/zh/industry.mdx';
const en = '2024/en/industry.mdx';
const figures = '2024/figures.yaml';
const exhibits = '2024/exhibits.yaml';
const edition = '2024/edition.yaml';
const glossary = 'glossary.yaml';
const units = 'units.yaml';

/** The paragraphs of the last topic in English. */
const companies =
  'The town has <Fig id="technology-smes" /> <Term id="technology-sme" />, or <Fig id="technology-smes" part="share" /> of the province; of its companies, <Fig id="coverage" /> have a research unit.';
const drug =
  'The drug <Term id="bg136" /> has completed its <Fig id="trial-phase" /> trial, and saves CO<sub>2</sub> every year.';

const files: readonly FaultCase[] = [
  { kind: 'missing-file', file: units, edit: 'delete' },
  { kind: 'missing-translation', file: '2024/en/overview.mdx', edit: 'delete' },
  { kind: 'orphan-file', file: '2024/en/overveiw.mdx', edit: 'Nothing reads this.\n' },
  { kind: 'orphan-file', file: 'notes.txt', edit: 'Nothing reads this.\n' },
  { kind: 'wrong-extension', file: '2024/zh/summary.md', edit: '# 总述\n' },
  { kind: 'wrong-extension', file: '2024/figures.yml', edit: '[]\n' },
  // 总述 in GBK.
  { kind: 'not-utf8', file: '2024/zh/overview.mdx', edit: Uint8Array.of(0xd7, 0xdc, 0xca, 0xf6, 0x0a) },
  { kind: 'nul-byte', file: en, edit: ['all under way', 'all\0 under way'] },
  { kind: 'invisible-character', file: en, edit: ['all under way', 'all un\u200bder way'] },
  { kind: 'invisible-character', file: zh, edit: ['---\ntitle', '\ufeff---\ntitle'] },
  { kind: 'invisible-character', file: glossary, edit: ['从海洋里来', '从海洋\u00ad里来'] },
  { kind: 'invisible-character', file: en, edit: ['research unit', 'research\u202e unit'] },
];

const form: readonly FaultCase[] = [
  { kind: 'no-front-matter', file: en, edit: ['---\ntitle', 'title'] },
  { kind: 'no-front-matter', file: en, edit: ['---\ntitle', '---\n---\ntitle'] },
  { kind: 'full-width-colon', file: zh, edit: ['title: ', 'title：'] },
  { kind: 'yaml-syntax', file: edition, edit: ["id: '2024'", "id: '2024"] },
  { kind: 'yaml-syntax', file: figures, edit: ['  unit: project\n', ' unit: project\n'] },
  { kind: 'yaml-duplicate-key', file: en, edit: ['lede:', 'title: Again\nlede:'] },
  { kind: 'yaml-duplicate-key', file: glossary, edit: ['- id: bg136', '  id: bg136'] },
  { kind: 'yaml-syntax', file: glossary, edit: ['  kind: product', '\tkind: product'] },
  { kind: 'yaml-syntax', file: glossary, edit: ['{ zh: [海洋药], en:', '{ zh: [海洋药，en:'] },
  { kind: 'yaml-syntax', file: glossary, edit: ['english: official', 'english: "official'] },
  { kind: 'yaml-syntax', file: edition, edit: ['corrections:\n', 'corrections: []\n'] },
  { kind: 'yaml-comment', file: figures, edit: ['printed: 21项', 'printed: 21项 #1'] },
  { kind: 'unknown-key', file: figures, edit: ['  qualifier: over', '  qualifier: over\n  qualifer: over'] },
  { kind: 'unknown-key', file: zh, edit: ['lede:', 'autor: 佚名\nlede:'] },
  { kind: 'missing-value', file: figures, edit: ['  printed: 21项\n', ''] },
  { kind: 'missing-value', file: figures, edit: ['{ zh: 新项目, en: new projects }', '{ zh: 新项目 }'] },
  {
    kind: 'missing-value',
    file: en,
    edit: ['lede: Projects won from the province, companies helped with research.', 'lede:'],
  },
  { kind: 'invalid-value', file: figures, edit: ['qualifier: over', 'qualifier: ovr'] },
  { kind: 'invalid-value', file: figures, edit: ['value: 9777', "value: '9777'"] },
  { kind: 'invalid-value', file: exhibits, edit: ['{ zh: 圆点是走到的一步。', '{ zh: 圆点是走到的第2步。'] },
  { kind: 'invalid-value', file: exhibits, edit: ['kind: stages', 'kind: stage'] },
  { kind: 'invalid-value', file: exhibits, edit: ['{figure:projects}，', '{figure:projects，'] },
  { kind: 'invalid-date', file: edition, edit: ["'2026-11-23'", "'2026-02-30'"] },
  {
    kind: 'too-long',
    file: figures,
    edit: ['en: new projects }', 'en: projects that were newly approved }'],
  },
  { kind: 'unfilled', file: figures, edit: ['value: 9777', 'value: 待填 / to be filled'] },
  {
    kind: 'unfilled',
    file: en,
    edit: ['The report says that these projects are “all under way”.', '待填 / to be filled'],
  },
];

const prose: readonly FaultCase[] = [
  { kind: 'mdx-syntax', file: en, edit: ['<Term id="bg136" />', '<Term id="bg136">'] },
  {
    kind: 'less-than',
    file: zh,
    edit: ['都有了着落', '增长率 <5%'],
    also: ['digit-in-prose', 'space-in-chinese'],
  },
  { kind: 'brace-in-prose', file: en, edit: ['all under way', 'all {under} way'] },
  {
    kind: 'html-in-prose',
    file: en,
    edit: ['The report says', '<script>steal()</script>The report says'],
    also: ['html-in-prose'],
  },
  {
    kind: 'html-in-prose',
    file: en,
    edit: ['The report says', '<img src="x" onerror="steal()">The report says'],
  },
  { kind: 'html-in-prose', file: en, edit: ['The report says', '<!-- later -->The report says'] },
  { kind: 'full-width-tag', file: zh, edit: ['<Fig id="projects" />', '＜Fig id="projects" /＞'] },
  { kind: 'full-width-tag', file: en, edit: ['<Fig id="projects" />', '<Fig id="projects" /＞'] },
  { kind: 'tight-heading', file: en, edit: ['## Projects won', '##Projects won'] },
  {
    kind: 'tag-in-words',
    file: en,
    edit: ['lede: Projects won from', 'lede: Projects won <b>from</b>'],
    also: ['tag-in-words'],
  },
  { kind: 'tag-in-words', file: exhibits, edit: ['横条从零量起', '横条<br>从零量起'] },
  {
    kind: 'import-in-prose',
    file: en,
    edit: ['## Projects won', "import { steal } from 'elsewhere'\n\n## Projects won"],
  },
  { kind: 'link-in-prose', file: en, edit: ['The report says', '[The report](#main) says'] },
  { kind: 'link-in-prose', file: zh, edit: ['报告说，', '报告说（见https://example.org），'] },
  {
    kind: 'stray-block',
    file: en,
    edit: ['The report says', '- The report says'],
    also: ['missing-paragraph'],
  },
  { kind: 'stray-block', file: en, edit: ['## Projects won', 'Before.\n\n## Projects won'] },
  { kind: 'stray-block', file: en, edit: ['The report says', '### More\n\nThe report says'] },
  { kind: 'leftover-mark', file: zh, edit: ['都有了着落', '~~都有了着落'] },
  { kind: 'unknown-component', file: en, edit: ['<Fig id="funding" />', '<Figg id="funding" />'] },
  {
    kind: 'unknown-attribute',
    file: en,
    edit: ['<Fig id="projects" part="share" />', '<Fig id="projects" pat="share" />'],
  },
  {
    kind: 'unknown-attribute',
    file: en,
    edit: ['<Fig id="funding" />', '<Fig id="funding" part="whole" />'],
  },
  { kind: 'missing-id', file: en, edit: ['<Fig id="funding" />', '<Fig />'] },
  {
    kind: 'element-in-heading',
    file: en,
    edit: ['## Projects won', '## Projects won <Fig id="projects" />'],
  },
  { kind: 'topic-count', file: en, edit: ['## Companies that grew\n\n', ''] },
  {
    kind: 'missing-paragraph',
    file: en,
    edit: ['The report says that these projects are “all under way”.\n\n', ''],
  },
  { kind: 'missing-paragraph', file: en, edit: [`${companies}\n\n`, ''] },
  { kind: 'empty-paragraph', file: zh, edit: ['报告说，这些项目“都有了着落”。', 'x'] },
  { kind: 'empty-heading', file: zh, edit: ['## 育|企业', '##'] },
  { kind: 'leftover-mark', file: zh, edit: ['## 育|企业', '## 育｜企业'] },
  { kind: 'leftover-mark', file: zh, edit: ['## 育|企业', '## 育||企业'] },
  { kind: 'empty-paragraph', file: zh, edit: ['报告说，这些项目“都有了着落”。', '。'] },
  {
    kind: 'empty-topic',
    file: '2024/zh/overview.mdx',
    edit: [
      '<Term id="science-bureau" />的报告说，小城排在全国<Fig id="city-rank" />，名次还在往前走。\n',
      '',
    ],
    also: ['missing-paragraph'],
  },
];

const editions: readonly FaultCase[] = [
  { kind: 'edition-id', file: edition, edit: ["id: '2024'", "id: '2025'"] },
  { kind: 'edition-id', file: edition, edit: ['year: 2024', 'year: 2042'] },
  {
    kind: 'edition-dates',
    file: edition,
    edit: ["updated: '2026-11-24'", "updated: '2026-11-22'"],
    also: ['correction-date'],
  },
  { kind: 'unknown-correction', file: edition, edit: ['of: research', 'of: reserch'] },
  { kind: 'correction-date', file: edition, edit: ["- date: '2026-11-24'", "- date: '2026-11-22'"] },
  { kind: 'correction-date', file: edition, edit: ["updated: '2026-11-24'", "updated: '2026-11-23'"] },
  { kind: 'no-edition', file: edition, edit: ['draft: false', 'draft: true'] },
  {
    kind: 'duplicate-slug',
    file: edition,
    edit: ['topics: [research, enterprises]', 'topics: [research, overview]'],
    also: [
      'exhibit-elsewhere',
      'exhibit-elsewhere',
      'unknown-topic',
      'unknown-topic',
      'unknown-topic',
      'unknown-topic',
    ],
  },
  {
    kind: 'taken-slug',
    file: edition,
    edit: ['{ slug: overview,', '{ slug: figures,'],
    also: ['missing-file', 'missing-file', 'orphan-file', 'orphan-file'],
  },
];

const references: readonly FaultCase[] = [
  { kind: 'unknown-figure', file: exhibits, edit: ['{ figure: plans }', '{ figure: plan }'] },
  { kind: 'unknown-figure', file: exhibits, edit: ['计划{figure:plans}', '计划{figure:palns}'] },
  { kind: 'unknown-figure', file: zh, edit: ['<Fig id="funding" />', '<Fig id="fundings" />'] },
  {
    kind: 'unknown-term',
    file: exhibits,
    edit: ["'How far {term:bg136} has come'", "'How far {term:bg163} has come'"],
  },
  { kind: 'unknown-exhibit', file: en, edit: ['<Exhibit id="counts" />', '<Exhibit id="count" />'] },
  { kind: 'unknown-topic', file: figures, edit: ['topic: summary', 'topic: sumary'] },
  {
    kind: 'unknown-unit',
    file: figures,
    edit: ['unit: project\n', 'unit: projects\n'],
    also: ['unused-unit'],
  },
  { kind: 'unknown-step', file: exhibits, edit: ['reached: phase-one', 'reached: phase-two'] },
  {
    kind: 'duplicate-id',
    file: figures,
    edit: ['id: coverage', 'id: technology-smes'],
    also: ['unknown-figure', 'unknown-figure'],
  },
  { kind: 'duplicate-id', file: exhibits, edit: ['id: cleared', 'id: phase-one'] },
  { kind: 'id-clash', file: exhibits, edit: ['id: all-shares', 'id: research'] },
  { kind: 'id-clash', file: exhibits, edit: ['id: all-shares', 'id: enterprises-2'] },
  { kind: 'id-clash', file: exhibits, edit: ['id: all-shares', 'id: city-rank'] },
  {
    kind: 'unused-figure',
    file: figures,
    edit: ['- id: trial-phase', '- id: clinical-step'],
    also: ['unknown-figure', 'unknown-figure', 'unknown-figure'],
  },
  {
    kind: 'unused-term',
    file: glossary,
    edit: ['- id: bg136', '- id: new-medicine'],
    also: ['unknown-term', 'unknown-term', 'unknown-term', 'unknown-term', 'unknown-term', 'unknown-term'],
  },
  // Where the list alone is wrong, the places that are right are not told.
  { kind: 'unused-figure', file: figures, edit: ['- id: trial-phase', '- id: trial-phases'] },
  { kind: 'unused-term', file: glossary, edit: ['- id: bg136', '- id: bg137'] },
  { kind: 'unused-exhibit', file: exhibits, edit: ['- id: counts', '- id: count'] },
  {
    kind: 'unused-exhibit',
    file: exhibits,
    edit: ['- id: counts', '- id: numbers'],
    also: ['unknown-exhibit', 'unknown-exhibit'],
  },
  {
    kind: 'unused-unit',
    file: units,
    edit: ['plan: {', 'tonne: { kind: measure, zh: 吨, en: { one: tonne, other: tonnes } }\nplan: {'],
  },
  { kind: 'share-missing', file: exhibits, edit: ['占全省{share:projects}', '占全省{share:plans}'] },
  {
    kind: 'share-missing',
    file: exhibits,
    edit: ['    - { figure: projects }\n', '    - { figure: plans }\n'],
  },
];

const languages: readonly FaultCase[] = [
  { kind: 'figure-parity', file: en, edit: [', with <Fig id="funding" /> in funding', ', with funding'] },
  {
    kind: 'figure-parity',
    file: en,
    edit: ['<Fig id="projects" part="share" />', '<Fig id="projects" />'],
    also: ['figure-parity'],
  },
  { kind: 'term-parity', file: en, edit: ['The drug <Term id="bg136" />', 'The drug'] },
  { kind: 'exhibit-parity', file: en, edit: ['<Exhibit id="drug-stages" />\n', ''] },
  { kind: 'paragraph-order', file: en, edit: [`${companies}\n\n${drug}`, `${drug}\n\n${companies}`] },
  { kind: 'bare-term', file: zh, edit: ['报告说，', '市科技局说，'] },
  { kind: 'digit-in-prose', file: zh, edit: ['都有了着落', '9778家都有了着落'] },
  {
    kind: 'unknown-component',
    file: zh,
    edit: ['<Fig id="funding" />', '<fig id="funding" />'],
  },
  {
    kind: 'figure-words-twice',
    file: zh,
    edit: ['<Fig id="projects" />，占', '<Fig id="projects" />项，占'],
  },
  {
    kind: 'figure-words-twice',
    file: zh,
    edit: ['有<Fig id="technology-smes" />', '有超过<Fig id="technology-smes" />'],
  },
  { kind: 'figure-words-twice', file: zh, edit: ['<Fig id="coverage" />。', '<Fig id="coverage" />以上。'] },
  {
    kind: 'figure-words-twice',
    file: en,
    edit: ['has <Fig id="technology-smes" />', 'has more than <Fig id="technology-smes" />'],
  },
  {
    kind: 'figure-words-twice',
    file: en,
    edit: ['with <Fig id="funding" />', 'with RMB <Fig id="funding" />'],
  },
  { kind: 'space-in-english', file: en, edit: ['with <Fig id="funding" />', 'with<Fig id="funding" />'] },
  {
    kind: 'space-in-english',
    file: en,
    edit: ['Projects won from the province, companies', 'Projects won from the province,companies'],
  },
  { kind: 'half-width-punctuation', file: zh, edit: ['<Fig id="coverage" />。', '<Fig id="coverage" />.'] },
  { kind: 'digit-in-prose', file: en, edit: ['Projects won from', '21 projects won from'] },
  { kind: 'chinese-numeral', file: zh, edit: ['这些项目', '这百项项目'] },
  {
    kind: 'english-number-word',
    file: en,
    edit: ['these projects', 'these two dozen projects'],
    also: ['english-number-word'],
  },
];

const ledger: readonly FaultCase[] = [
  { kind: 'printed-mismatch', file: figures, edit: ['value: 210000000', 'value: 21000000'] },
  { kind: 'printed-mismatch', file: figures, edit: ['printed: 21项', 'printed: 若干项'] },
  { kind: 'printed-unit', file: figures, edit: ['printed: 2.1亿元', 'printed: 2.1亿项'] },
  { kind: 'printed-unit', file: figures, edit: ['printed: 21项', 'printed: 21家'] },
  { kind: 'qualifier-mismatch', file: figures, edit: ['printed: 超过9777家', 'printed: 近9777家'] },
  { kind: 'qualifier-mismatch', file: figures, edit: ['printed: 21项', 'printed: 21余项'] },
  { kind: 'written-mismatch', file: figures, edit: ['en: four }', 'en: five }'] },
  {
    kind: 'written-qualifier',
    file: figures,
    edit: ['{ zh: 四大, en: four }', '{ zh: 四大, en: more than four }'],
  },
  { kind: 'share-range', file: figures, edit: ["printed: '1/5'", "printed: '6/5'"] },
  { kind: 'share-words', file: figures, edit: ["printed: '1/5'", "printed: '3/7'"] },
  {
    kind: 'money-not-whole',
    file: figures,
    edit: ['value: 210000000', 'value: 2.1'],
    also: ['printed-mismatch'],
  },
  { kind: 'negative-value', file: figures, edit: ['value: 20', 'value: -20'], also: ['printed-mismatch'] },
  { kind: 'value-range', file: figures, edit: ['value: 1\n', 'value: 5\n'], also: ['printed-mismatch'] },
  { kind: 'value-range', file: figures, edit: ['value: 1\n', 'value: 1.5\n'], also: ['printed-mismatch'] },
  { kind: 'place-range', file: figures, edit: ['paragraph: 3, sentence: 3', 'paragraph: 4, sentence: 3'] },
  { kind: 'ledger-order', file: figures, edit: ['paragraph: 3, sentence: 3', 'paragraph: 3, sentence: 1'] },
  {
    kind: 'figure-elsewhere',
    file: figures,
    edit: ['- id: city-rank\n  topic: summary', '- id: city-rank\n  topic: research'],
  },
];

const countsWords = `  topic: research
  finding: { zh: '项目{figure:projects}，|计划{figure:plans}', en: 'Projects, {figure:projects}; plans, {figure:plans}' }
  howToRead: { zh: 横条从零量起。, en: Bars start at zero. }
  purpose: { zh: 比较项目和计划的横条。, en: Bars that compare projects and plans. }
`;
const countsAsBars = `  kind: bars
${countsWords}  rows:
    - { figure: projects, note: { zh: '占全省{share:projects}', en: '{share:projects} of the province' } }
    - { figure: plans }
`;

const exhibit: readonly FaultCase[] = [
  { kind: 'exhibit-one-row', file: exhibits, edit: ['    - { figure: plans }\n', ''] },
  {
    kind: 'exhibit-twice',
    file: zh,
    edit: ['<Exhibit id="drug-stages" />', '<Exhibit id="drug-stages" />\n\n<Exhibit id="drug-stages" />'],
    also: ['exhibit-parity'],
  },
  {
    kind: 'exhibit-elsewhere',
    file: exhibits,
    edit: ['kind: bars\n  topic: research', 'kind: bars\n  topic: enterprises'],
    also: ['exhibit-elsewhere'],
  },
  { kind: 'exhibit-mixed-units', file: exhibits, edit: ['{ figure: plans }', '{ figure: coverage }'] },
  { kind: 'exhibit-repeated-figure', file: exhibits, edit: ['{ figure: plans }', '{ figure: projects }'] },
  {
    kind: 'exhibit-part-larger',
    file: exhibits,
    edit: [
      countsAsBars,
      `  kind: ladder
${countsWords}  rows:
    - { figure: projects }
    - { figure: plans, part: projects }
`,
    ],
  },
  {
    kind: 'exhibit-part-larger',
    file: exhibits,
    edit: [
      countsAsBars,
      `  kind: units
${countsWords}  all: { figure: plans, words: { zh: 计划, en: plans } }
  part: { figure: projects, words: { zh: 项目, en: projects } }
`,
    ],
  },
  {
    kind: 'exhibit-list-length',
    file: exhibits,
    edit: [
      countsAsBars,
      `  kind: tree
${countsWords}  goal: { figure: projects, head: { zh: 目标, en: goal }, words: { zh: 项目, en: projects } }
  branches:
    figure: plans
    head: { zh: 计划, en: plans }
    items: [{ role: { zh: 引领, en: Lead }, words: { zh: 创新, en: Innovation } }]
  unnamed: { figure: funding, head: { zh: 资金, en: funding }, note: { zh: 未列, en: not listed } }
`,
    ],
  },
];

const terms: readonly FaultCase[] = [
  {
    kind: 'number-typed-again',
    file: glossary,
    edit: ['Smaller companies that are', 'The 9777 smaller companies that are'],
  },
  {
    kind: 'joined-list',
    file: glossary,
    edit: ['zh: [海洋药]', 'zh: [海洋药，海药]'],
  },
  {
    kind: 'term-form',
    file: en,
    edit: ['<Term id="technology-sme" />', '<Term id="technology-sme">tech SNEs</Term>'],
  },
  { kind: 'duplicate-alias', file: glossary, edit: ['[marine drug]', '[tech firms]'] },
  { kind: 'duplicate-name', file: glossary, edit: ['en: [tech SME]', 'en: [Tech SMEs]'] },
  {
    kind: 'name-language',
    file: glossary,
    edit: ['en: BG136', 'en: BG136新药'],
    also: ['chinese-in-english'],
  },
];

const lengths: readonly FaultCase[] = [
  {
    kind: 'title-length',
    file: en,
    edit: ['title: Stronger industry', 'title: Stronger industry for faster and better development'],
  },
  { kind: 'title-length', file: zh, edit: ['title: 强产业、|助发展', 'title: 业'] },
  { kind: 'description-length', file: zh, edit: ['，新药走到了哪一步，企业怎样做研发', ''] },
  {
    kind: 'description-length',
    file: en,
    edit: ['how its firms do research.', 'how its many large and small firms do their research.'],
  },
  { kind: 'description-length', file: edition, edit: ['在全省占多大分量，这份试用的年报都', ''] },
  { kind: 'lede-length', file: zh, edit: ['lede: 去省里争项目，帮企业做研发。', 'lede: 争项目。'] },
  {
    kind: 'heading-length',
    file: zh,
    edit: ['## 争|项目', '## 去省里争来许多科技项目，|也争来做项目的资金'],
  },
];

const typography: readonly FaultCase[] = [
  { kind: 'half-width-punctuation', file: zh, edit: ['报告说，', '报告说,'] },
  {
    kind: 'full-width-punctuation',
    file: en,
    edit: ['Projects won from the province, ', 'Projects won from the province，'],
  },
  { kind: 'full-width-letter', file: zh, edit: ['CO<sub>', 'ＣＯ<sub>'] },
  {
    kind: 'straight-quote',
    file: en,
    edit: ['“all under way”', '"all under way"'],
    also: ['straight-quote'],
  },
  { kind: 'straight-quote', file: glossary, edit: ['A new drug from the sea.', "The sea's new drug."] },
  { kind: 'corner-quote', file: zh, edit: ['“都有了着落”', '「都有了着落」'], also: ['corner-quote'] },
  { kind: 'unpaired-mark', file: zh, edit: ['“都有了着落”', '“都有了着落'] },
  { kind: 'doubled-mark', file: zh, edit: ['报告说，', '报告说，，'] },
  { kind: 'doubled-mark', file: en, edit: ['The report says', 'The report,, it says'] },
  { kind: 'dots-or-dash', file: zh, edit: ['报告说，', '报告说—'] },
  { kind: 'dots-or-dash', file: en, edit: ['The report says', 'The report - says'] },
  { kind: 'space-in-chinese', file: zh, edit: ['报告说，这些', '报告说， 这些'] },
  { kind: 'space-in-chinese', file: zh, edit: ['排CO<sub>', '排 CO<sub>'] },
  { kind: 'space-in-english', file: en, edit: ['The report says', 'The  report says'] },
  { kind: 'doubled-word', file: en, edit: ['The report says', 'The the report says'] },
  { kind: 'traditional-character', file: zh, edit: ['报告说，', '報告说，'] },
  { kind: 'chinese-in-english', file: en, edit: ['these projects are', 'these 项目 are'] },
  { kind: 'english-in-chinese', file: zh, edit: ['这些项目', '这些research projects'] },
];

export const cases: readonly FaultCase[] = [
  ...files,
  ...form,
  ...prose,
  ...editions,
  ...references,
  ...languages,
  ...ledger,
  ...exhibit,
  ...terms,
  ...lengths,
  ...typography,
];
