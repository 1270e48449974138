/** What each key means, shown by an editor beside the key. English, then Chinese. */
export const keyWords = {
  edition: {
    id: 'The year, in quotes; the folder has the same name. 年份，加引号，与文件夹同名。',
    draft: 'true while it is being written: a draft is never published. 还在写时为 true，草稿不会发布。',
    question: 'The question that the cover asks. 封面上的问题。',
    byline: 'One line below the title. 标题下面的一行话。',
    description: 'What a search result shows of the front page. 搜索结果里显示的首页描述。',
    'year-note': 'How the year of the report is known. 报告的年份从何而知。',
    paragraphs: 'How many body paragraphs the source has. 原文正文共几段。',
    published: "The day of first publication, such as '2026-11-23'. 首次发布的日期。",
    updated: "The day of the last change, such as '2026-11-23'. 最近更新的日期。",
    corrections:
      'What was mended after publication; shown on the About page and in the feeds. 发布以后更正过什么，登在“关于本站”和订阅源里。',
    date: 'The day of the correction; "updated" is no earlier. 更正的日期，不晚于updated。',
    of: 'The id of the section, paragraph, figure or exhibit, as its address has it after #. 更正的章、段、数字或图的编号，就是网址里#后面的那一段。',
    words: 'What was wrong, and what it now says. 原来错在哪里，现在怎么写。',
    sections:
      'The sections and their topics, in order; slugs are addresses. 各章各节的次序和代号，代号就是网址。',
  },
  exhibits: {
    id: 'Unique; the prose calls it with <Exhibit id="…" />. 唯一的编号，正文用 <Exhibit id="…" /> 引用。',
    kind: 'The form of the drawing. 图的样式。',
    topic: 'The topic that it stands in. 放在哪一节。',
    finding:
      'What is to be seen, as a sentence; | where a Chinese line may break. 一句话说明看点；| 处可以断行。',
    howToRead: 'One or two sentences beside the drawing. 图旁边的一两句说明。',
    purpose: 'The drawing in words, for readers who cannot see it. 写给看不见图的读者。',
    figure: 'An id of figures.yaml. figures.yaml里的编号。',
    term: 'An id of glossary.yaml. glossary.yaml里的编号。',
  },
  figures: {
    id: 'Unique; the prose calls it with <Fig id="…" />. 唯一的编号，正文用 <Fig id="…" /> 引用。',
    topic: 'The topic that writes it. 写到这个数字的那一节。',
    label: 'Its name in tables. 表格里的名称。',
    short: 'Its name where there is little room. 位置窄时的名称。',
    meaning: 'What is counted, in a sentence. 一句话说明数的是什么。',
    value: 'In base units: yuan, not 万元. 以基本单位写：写元，不写万元。',
    unit: 'An id of units.yaml. units.yaml里的编号。',
    qualifier: 'How exact the source is. 原文说得有多确切。',
    share: 'Its share of the province, as the source states it. 原文所写的占全省份额。',
    printed: 'The form in the source, such as 3390万元. 原文的写法，例如3390万元。',
    place: 'Body paragraph and sentence of the source, from 1. 在原文第几段、第几句，从1数起。',
    written: 'Only where the site would not write it well by itself. 网站自动写出的不合适时才填。',
  },
  glossary: {
    id: 'Unique; the prose calls it with <Term id="…" />. 唯一的编号，正文用 <Term id="…" /> 引用。',
    name: 'The official form. 正式名称。',
    forms: 'Other forms that <Term> may show. 正文里还可以用的写法。',
    explanation: 'What it is, in plain words. 用平常话解释。',
    aliases: 'What readers type into the search. 读者可能搜索的叫法。',
    english:
      'Whose English it is: official, attested in use, or ours. 英文名的来历：官方、见于使用、本站自译。',
  },
  site: {
    origin: 'The address under which the folder is served. 网站发布的地址。',
    base: '/ or a sub-path such as /report/. 根目录 / 或子路径，例如 /report/。',
    'https-only': 'Whether the whole domain is served over HTTPS only. 整个域名是否只用HTTPS。',
  },
  units: {
    kind: 'How it is written: count, measure, money, percent, rank, code, phase. 写法的类别。',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
