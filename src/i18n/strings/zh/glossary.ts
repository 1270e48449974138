import type { Strings } from '../shape.ts';

/** 术语表用语（中文）。 */
export const glossary = {
  title: '术语',
  description:
    '报告里的机构、计划、产品和政策工具，用大白话逐条解释，并给出中英文名称、常见叫法和出现的段落。',
  lede: '报告里的名称和政策用语，每条用两种语言说清楚。',
  official: '官方英文名',
  attested: '英文名有公开用例',
  ours: '英文为本站译法',
  aliases: '也可这样查：{{list}}',
  usedIn: '见于',
  permalink: '本条链接',
  kindInstitution: '机构',
  kindProgramme: '计划与专项',
  kindProject: '项目与设施',
  kindProduct: '产品与技术',
  kindAward: '奖项与榜单',
  kindPlace: '地方',
  kindInstrument: '政策工具',
  kindConcept: '用语',
} satisfies Strings['glossary'];
