import { describe, expect, it } from 'vitest';
import { locales, sourceLocale } from '#i18n/locales.ts';
import { en } from '#i18n/strings/en/index.ts';
import { zh } from '#i18n/strings/zh/index.ts';
import { translate } from '#i18n/translate.ts';

type Catalogue = Record<string, Record<string, string>>;
const ending = /_(zero|one|two|few|many|other)$/;

/** Every key without its plural ending, with the placeholders of its text. */
function placeholders(catalogue: Catalogue): Record<string, readonly string[]> {
  const found: Record<string, string[]> = {};
  for (const [namespace, words] of Object.entries(catalogue))
    for (const [key, text] of Object.entries(words)) {
      const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();
      found[`${namespace}:${key.replace(ending, '')}`] = [...new Set(names)];
    }
  return found;
}

describe('the catalogue', () => {
  it('has the same keys in every language', () => {
    expect(Object.keys(placeholders(zh as Catalogue)).sort()).toEqual(Object.keys(placeholders(en)).sort());
  });

  it('asks for the same values in every language, the words of units and shares aside', () => {
    const [chinese, english] = [placeholders(zh as Catalogue), placeholders(en)];
    const differing = Object.keys(english).filter(
      (key) => !key.startsWith('figure:') && String(chinese[key]) !== String(english[key]),
    );
    expect(differing).toEqual([]);
  });

  it('leaves no text empty', () => {
    const texts = [zh, en].flatMap((catalogue) =>
      Object.values(catalogue).flatMap((words) => Object.values(words)),
    );
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('translate', () => {
  it('throws for a key that does not exist', () => {
    expect(() => translate('en')('ui:nowhere' as 'ui:search')).toThrow('there is no "ui:nowhere" in en');
  });

  it('throws for a value that is missing', () => {
    expect(() => translate('en')('ui:updated', {} as { date: string })).toThrow('needs a value for {{date}}');
  });

  it('does not escape, since Astro does', () => {
    expect(translate('en')('figure:sharePlain', { printed: '1/5' })).toBe('1/5');
  });

  it('chooses the plural of each language', () => {
    expect(translate('en')('ledger:shown', { count: 1 })).toBe('1 figure shown');
    expect(translate('en')('ledger:shown', { count: 9777 })).toBe('9,777 figures shown');
    expect(translate('zh')('ledger:shown', { count: 1 })).toBe('显示1个数字');
    expect(translate('zh')('ledger:shown', { count: 9777 })).toBe('显示9777个数字');
  });

  it('knows every locale, and the source language is one of them', () => {
    expect(locales.map((locale) => translate(locale)('ui:search'))).toEqual(['搜索', 'Search']);
    expect(locales).toContain(sourceLocale);
  });
});
