import { describe, expect, it } from 'vitest';
import { traditionalMap } from '#search/fold.ts';
import { answerWords } from '#search/index/answer-words.ts';
import { makeSoundTable } from '#search/index/sound-table.ts';
import { excerptOf, spansOf } from '#search/excerpt.ts';
import { openNames } from '#search/names.ts';
import { quickAnswer, type QuickTables } from '#search/quick.ts';
import type { QuickIndex } from '#search/quick-shape.ts';
import { openSounds } from '#search/sounds.ts';

const index: QuickIndex = {
  locale: 'zh',
  tag: '0',
  words: answerWords('zh', false),
  glossary: '/zh/glossary/#',
  edition: '/zh/2024/',
  names: '',
  bundles: { zh: { folder: '', tables: '' }, en: { folder: '', tables: '' } },
  editions: [['2024', '2024']],
  sections: [['industry', '强产业']],
  topics: [[0, 'enterprises', '2.3', '育企业']],
  terms: [
    ['qingke-loan', '青科贷', '面向青岛科技企业的贷款产品'],
    ['high-tech-enterprise', '高新技术企业', '技术含量较高的企业'],
  ],
  figures: [
    [0, 1, '科技型中小企业', '9777家', '1/5'],
    [0, 1, '中小企业项目的资金', '3390万元', ''],
  ],
};
const none = traditionalMap(['貸', '贷']);
const tables: QuickTables = {
  traditional: none,
  names: openNames(
    { terms: ['qingke-loan|青科贷|公司贷款', 'high-tech-enterprise|高新技术企业|高企'] },
    none,
  ),
  sounds: openSounds(makeSoundTable(new Set('青科贷高新技术企业'))),
};

describe('the small index', () => {
  it.each([
    ['青科贷', '青科贷'],
    ['青科貸怎么申请', '青科贷'],
    ['公司贷款', '青科贷'],
    ['qingkedai', '青科贷'],
    ['qkd', '青科贷'],
    ['高新', '高新技术企业'],
  ])('answers %s with the term %s', (question, name) => {
    expect(quickAnswer(question, index, tables).terms[0]?.[1]).toBe(name);
  });

  it.each(['9777', '９，７７７', '3390万', '33.9 million', '五分之一'])('knows the figure %s', (question) => {
    expect(quickAnswer(question, index, tables).figures).toHaveLength(1);
  });

  it('answers by the names of its rows while its tables are on their way', () => {
    expect(quickAnswer('青科贷', index).terms).toHaveLength(1);
    expect(quickAnswer('qkd', index).terms).toHaveLength(0);
  });

  it('says nothing to what it does not know', () => {
    expect(quickAnswer('停车位', index, tables)).toEqual({ terms: [], figures: [], topics: [] });
  });
});

describe('excerpts', () => {
  const marked = (text: string, question: string): readonly string[] =>
    spansOf(text, question).map(({ start, end }) => text.slice(start, end));

  it('marks what answers, neighbours together', () => {
    expect(marked('高新技术企业有8,650家。', '高新技术企业 8650')).toEqual(['高新技术企业', '8,650']);
    expect(marked('The metro train forecasts.', 'what is the forecasting train')).toEqual([
      'train forecasts',
    ]);
  });

  it('marks no single character of a longer word', () => {
    expect(marked('企业和事业', '产业')).toEqual([]);
  });

  it('cuts a long text around its longest mark and keeps the text as it is', () => {
    const text = `${'一二三四五，'.repeat(30)}青科贷${'六七八九十，'.repeat(30)}`;
    const parts = excerptOf(text, spansOf(text, '青科贷'), 60);
    expect(parts.filter(({ isMarked }) => isMarked)).toEqual([{ text: '青科贷', isMarked: true }]);
    expect(parts.map(({ text: part }) => part).join('').length).toBeLessThan(70);
  });

  it('hands markup on as text', () => {
    const text = 'a <img src=x onerror=alert(1)> b';
    expect(excerptOf(text, [], 200)).toEqual([{ text, isMarked: false }]);
  });
});
