import { describe, expect, it } from 'vitest';
import { writeCount, writeDate, writeList, writeScaled } from '#i18n/numbers.ts';

describe('numbers', () => {
  it('are written with the ICU data the site relies on', () => {
    expect(process.versions.icu).toBeDefined();
    expect(writeDate('2026-11-23', 'zh')).toBe('2026年11月23日');
    expect(writeDate('2026-11-23', 'en')).toBe('23 November 2026');
    expect(writeList(['海洋', '信息', '材料'], 'zh')).toBe('海洋、信息和材料');
    expect(writeList(['sea', 'information', 'materials'], 'en')).toBe('sea, information and materials');
  });

  it('are never compact when they count things', () => {
    expect(writeCount(9777, 'zh')).toBe('9777');
    expect(writeCount(9777, 'en')).toBe('9,777');
    expect(writeCount(8650, 'en')).toBe('8,650');
  });

  it.each([
    [33_900_000, '3390万', '33.9 million'],
    [210_000_000, '2.1亿', '210 million'],
    [170_000_000, '1.7亿', '170 million'],
    [70_000_000, '7000万', '70 million'],
    [38_000_000, '3800万', '38 million'],
    [800_000_000, '8亿', '800 million'],
    [80_000_000_000, '800亿', '80 billion'],
    [300, '300', '300'],
  ])('scale %i yuan from one integer', (value, chinese, english) => {
    const join = ({ digits, scale }: { digits: string; scale: string }): string => digits + scale;
    expect(join(writeScaled(value, 'zh'))).toBe(chinese);
    expect(join(writeScaled(value, 'en'))).toBe(english);
  });
});
