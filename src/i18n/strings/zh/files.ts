import type { Strings } from '../shape.ts';

/** 开放数据的列名，本站里别人的作品（中文）。 */
export const column = {
  id: '编号',
  section: '章',
  unit: '单位',
  paragraph: '段落编号',
  printed: '原文写法',
  topic: '节',
  kind: '类别',
  paragraphs: '出现的段落',
  qualifier: '限定词',
  english: '英文名的来历',
  share_stated: '占全省份额（原文写法）',
  source_paragraph: '原文段次',
  source_sentence: '原文句次',
  label: '名称',
  text: '页面写法',
  meaning: '所指',
  share_of: '份额所占的整体',
  name: '名称',
  explanation: '解释',
  aliases: '别名',
  forms: '正文中的其他写法',
  value: '数值（基本单位）',
  exhibit: '图的编号',
  row: '行次',
  figure: '数字编号',
} satisfies Strings['column'];

export const shipped = {
  face: '标题与数字的字体，只留本站用到的字形',
  search: '全文检索的程序与索引格式',
  readings: '检索所用汉字的读音',
  traditional: '检索所用的繁简对照',
} satisfies Strings['shipped'];
