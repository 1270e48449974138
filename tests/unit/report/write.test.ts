import { describe, expect, it } from 'vitest';
import type { Figure, Qualifier, Unit } from '#report/schema.ts';
import {
  shareFraction,
  speakShare,
  writeFigure,
  writeInFigures,
  writePart,
  writeShare,
} from '#report/write.ts';

const units = {
  enterprise: { kind: 'count', zh: '家', en: { one: 'enterprise', other: 'enterprises' } },
  yuan: { kind: 'money', zh: '元', en: 'yuan' },
  percent: { kind: 'percent', zh: '%', en: 'per cent' },
  rank: { kind: 'rank', zh: '位', en: 'place' },
  tonne: { kind: 'measure', zh: '吨', en: { one: 'tonne', other: 'tonnes' } },
  year: { kind: 'code', zh: '年', en: '' },
  phase: { kind: 'phase', zh: '期', en: 'phase' },
} satisfies Record<string, Unit>;

const figure = (value: number, qualifier: Qualifier = 'exact', more: Partial<Figure> = {}): Figure => ({
  id: 'x',
  topic: 't',
  label: { zh: '标', en: 'label' },
  short: { zh: '标', en: 'label' },
  meaning: { zh: '义', en: 'meaning' },
  value,
  unit: 'enterprise',
  qualifier,
  printed: String(value),
  place: { paragraph: 1, sentence: 1 },
  ...more,
});

/** Spaces that do not break are shown as `~`. */
const both = (fact: Figure, unit: Unit): string =>
  [writeFigure(fact, unit, 'zh').text, writeFigure(fact, unit, 'en').text]
    .join(' · ')
    .replaceAll('\u00a0', '~');

describe('writeFigure', () => {
  it.each([
    ['exact', '3200家 · 3,200'],
    ['over', '超过3200家 · more~than~3,200'],
    ['nearly', '近3200家 · nearly~3,200'],
    ['about', '约3200家 · about~3,200'],
    ['at-least', '3200家以上 · at~least~3,200'],
    ['target', '目标3200家 · a~target~of~3,200'],
  ] as const)('never prints a value without its qualifier: %s', (qualifier, expected) => {
    expect(both(figure(3200, qualifier), units.enterprise)).toBe(expected);
  });

  it('writes each kind of unit in the manner of the language', () => {
    expect(both(figure(800_000_000, 'over'), units.yuan)).toBe('超过8亿元 · more~than~RMB~800~million');
    expect(both(figure(300, 'nearly'), units.yuan)).toBe('近300元 · nearly~RMB~300');
    expect(both(figure(93, 'at-least'), units.percent)).toBe('93%以上 · at~least~93%');
    expect(both(figure(20), units.rank)).toBe('第20位 · 20th');
    expect(both(figure(22), units.rank)).toBe('第22位 · 22nd');
    expect(both(figure(11), units.rank)).toBe('第11位 · 11th');
    expect(both(figure(130, 'about'), units.tonne)).toBe('约130吨 · about~130~tonnes');
    expect(both(figure(1), units.tonne)).toBe('1吨 · 1~tonne');
    expect(both(figure(2024), units.year)).toBe('2024年 · 2024');
    expect(both(figure(1), units.phase)).toBe('I期 · Phase~I');
  });

  it('parts the numeral from what stands around it', () => {
    expect(writeFigure(figure(33_900_000), units.yuan, 'en')).toEqual({
      text: 'RMB\u00a033.9\u00a0million',
      before: 'RMB\u00a0',
      number: '33.9',
      after: '\u00a0million',
    });
  });

  it('prefers the words the ledger gives, and digits where numbers are compared', () => {
    const four = figure(4, 'exact', { written: { zh: '四大', en: 'four' } });
    expect(both(four, units.enterprise)).toBe('四大 · four');
    expect(writeInFigures(four, units.enterprise, 'en').text).toBe('4');
  });

  it('refuses a phase that has no numeral', () => {
    expect(() => writeFigure(figure(7), units.phase, 'zh')).toThrow('must be 1 to 4');
  });
});

describe('shares', () => {
  it('keep the form of the source, with words at first mention in English', () => {
    expect(writeShare('1/5', 'zh', true)).toBe('1/5');
    expect(writeShare('1/5', 'en', true)).toBe('one fifth (1/5)');
    expect(writeShare('1/5', 'en', false)).toBe('1/5');
    expect(writeShare('43%', 'en', true)).toBe('43%');
  });

  it('are spoken as fractions', () => {
    expect(speakShare('1/5', 'zh')).toBe('五分之一');
    expect(speakShare('2/3', 'en')).toBe('two thirds');
    expect(speakShare('60%', 'zh')).toBe('60%');
  });

  it('become numbers only for the length of a bar', () => {
    expect(shareFraction('1/5')).toBe(0.2);
    expect(shareFraction('43%')).toBe(0.43);
    expect(shareFraction('2/3')).toBeCloseTo(0.6667, 4);
  });

  it('are not invented where the source states none', () => {
    expect(() => writePart(figure(1), units.enterprise, 'share', 'zh', false)).toThrow(
      'no share of the province',
    );
  });
});
