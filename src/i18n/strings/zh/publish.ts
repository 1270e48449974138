import type { Strings } from '../shape.ts';

/** 开放数据和引用用语（中文）。 */
export const data = {
  title: '开放数据',
  description:
    '{{year}}年报告的全部数字、图表、术语和中英对照段落，有CSV、JSON、TMX等格式，写明大小和许可，附表格软件、Python和R的用例。',
  lede: '本站的全部内容都可以作为文件下载：与页面同出一源，中英文都有。',
  files: '文件',
  file: '文件',
  holds: '内容',
  format: '格式',
  size: '大小',
  schema: '结构',
  licence: '许可',
  licenceData:
    '数据、重述文字和术语解释采用<a>知识共享署名 4.0 国际</a>许可：可以复制、改编、再利用，商用也可以，只要注明出处并说明改动。',
  licenceCode: '本站代码采用MIT许可。',
  licenceSource: '原始报道的权利归原作者和媒体所有；文件里没有它的句子，只有每个数字简短的原文写法。',
  reading: '数字怎么读',
  readingValue:
    '<c>value</c>用基本单位：元、个、吨、百分点。<c>qualifier</c>说明原文有多准：exact确数、over超过、nearly近、about约、at-least以上、target目标。引用数值时不能丢掉它。',
  readingShare:
    '<c>share_stated</c>是占山东全省的份额，照原文写，原文已经取整。请不要换算成别的形式，也不要据此倒推全省总数。',
  readingPlace:
    '<c>paragraph</c>是本站段落的编号，各种语言相同；<c>source_paragraph</c>和<c>source_sentence</c>是这个数在原文的段次和句次，<c>printed</c>是原文写法。',
  use: '用例',
  useSpreadsheet: '在表格软件里',
  useSpreadsheetText:
    '在Excel里双击打开<c>figures-excel.csv</c>：它让Excel认得出中文，也不把<c>1/5</c>当成日期。用WPS、LibreOffice、Numbers打开<c>figures.csv</c>，编码选UTF-8，分隔符选逗号，<c>share_stated</c>一列设为文本。只看占全省份额的数字，就把<c>share_stated</c>一列筛成非空。',
  usePython: '在Python里',
  usePlainPython: '没有装pandas，就用Python自带的库：',
  useR: '在R里',
  fileFigures: '同样的数字，语言和出处分层，供程序读取',
  fileFiguresCsv: '全部数字的表格：数值、单位、限定词、份额、原文写法和出处，中英文',
  fileFiguresExcel: '同一张表，供Excel直接打开：中文不乱码，分数不变成日期',
  fileExhibits: '全部图表和画图所用的行',
  fileGlossary: '同样的术语，供程序读取',
  fileGlossaryCsv: '全部术语的表格：名称、解释、别名和出现的段落',
  fileBitext: '全部段落，中英文一一对照',
  fileTmx: '同样的对照，供翻译软件使用（TMX 1.4b）',
  eachExhibit: '每张图也可以单独下载，有CSV、JSON、SVG、PNG四种，链接在各章的图下面。',
  filePackage: '全部文件的说明：大小、校验值和字段（Frictionless数据包）',
  fileCsvw: '各列的中英文说明（CSV on the Web）',
  place: '山东省青岛市',
  edition: '{{year}}年报告',
} satisfies Strings['data'];

export const cite = {
  title: '怎样引用',
  titleSection: '引用：{{section}}',
  description:
    '{{year}}年报告和各页的现成引文：GB/T 7714、APA、BibTeX、RIS，可以复制，也可以导入文献管理软件。',
  descriptionSection: '“{{section}}”每一段、每张图、每个数字的现成引文：GB/T 7714、APA、BibTeX、RIS。',
  lede: '先找到要引用的内容，再选格式。引用重述的文字用这里的引文；引用报告本身的说法，请同时注明原始报道。',
  day: '引用日期',
  dayFilled: '引用日期是今天，按北京时间。',
  dayOpen: '写着“引用日期”的地方，请换成您查阅的那一天，如2026-11-23。',
  whole: '整份报告',
  sections: '各章',
  otherPages: '其他页面',
  inside: '本章的段落、图表和数字',
  page: '本章页面',
  paragraphs: '段落',
  exhibits: '图表',
  figures: '数字',
  allOfReport: '引用整份报告',
  source: '原始报道',
  forReferenceManager: '供文献管理软件导入',
  gbt: 'GB/T 7714',
  apa: 'APA 7',
  link: '标题和链接',
  copy: '复制',
  copied: '已复制',
  paragraph: '第{{number}}段',
  exhibit: '图{{number}}：{{finding}}',
  exhibitUnnumbered: '图：{{finding}}',
  figure: '{{label}}：{{value}}',
  restatement: '重述，并非官方文本；依据《{{source}}》（{{outlet}}）',
} satisfies Strings['cite'];

export const share = {
  picture: '{{title}}。{{site}}',
} satisfies Strings['share'];

export const feed = {
  subtitle: '新一年的报告和更正',
  edition: '{{year}}年报告',
  entry: '{{name}}：{{news}}',
  correction: '更正：{{what}}',
  revised: '{{year}}年报告有改动',
  revisedSummary: '{{year}}年报告的文字于{{date}}有改动。',
} satisfies Strings['feed'];
