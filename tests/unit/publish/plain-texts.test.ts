import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { examples } from '#publish/examples.ts';
import { fullText, llmsIndex, sourceNotice } from '#publish/plain-texts.ts';
import { bitextJson } from '#publish/bitext.ts';
import { latestEdition, paragraphsOf, report } from '#report/report.ts';
import { address } from './support.ts';

const edition = latestEdition();

describe('llms.txt', () => {
  const index = llmsIndex(address);

  it('is a title, a summary in quotation, and lists of links under headings', () => {
    const [title = '', blank, summary = ''] = index.split('\n');
    expect([title.startsWith('# '), blank, summary.startsWith('> ')]).toEqual([true, '', true]);
    for (const line of index.split('\n').filter((each) => each.startsWith('- ')))
      expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/qingdao-science\.example\/[^)]*\): ./);
  });
});

describe('llms-full.txt', () => {
  it.each(locales)('holds every paragraph with its address, and only in one language (%s)', (locale) => {
    const text = fullText(locale, address);
    const { editions } = report();
    for (const { text: words } of editions.flatMap(bitextJson)) expect(text).toContain(words[locale]);
    expect(text.match(/^<https:.*>$/gm)).toHaveLength(editions.flatMap(paragraphsOf).length);
    expect(text).not.toMatch(/<Fig|\u00a0|undefined|\{\{/);
  });
});

describe('source.txt', () => {
  it('says in both languages where the report comes from and what may be done with it', () => {
    const notice = sourceNotice(address);
    for (const locale of locales) expect(notice).toContain(edition.source.title[locale]);
    expect(notice.match(/creativecommons\.org/g)).toHaveLength(locales.length);
  });
});

describe('the examples on the data page', () => {
  it.each(locales)('read the file by its full address (%s)', (locale) => {
    for (const program of Object.values(examples(edition, locale, address))) {
      expect(program).toContain(`https://qingdao-science.example/data/${edition.id}/figures.csv`);
      expect(program).toContain(`"label_${locale}"`);
    }
  });
});
