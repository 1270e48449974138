import { describe, expect, test } from 'vitest';
import { readChinese, readEnglish } from '#check/numerals.ts';

describe('a number as the source prints it', () => {
  test.each([
    ['3390万元', 33_900_000],
    ['2.1亿元', 210_000_000],
    ['超过800亿元', 80_000_000_000],
    ['百项', 100],
    ['近900项', 900],
    ['3200余项', 3200],
    ['9,777家', 9777],
    ['第20位', 20],
    ['第13次', 13],
    ['93%以上', 93],
    ['一期临床', 1],
    ['首次', 1],
    ['双证', 2],
    ['三位一体', 3],
    ['十二个', 12],
    ['二十项', 20],
    ['一百二十家', 120],
    ['三千万元', 30_000_000],
    ['一亿二千万元', 120_000_000],
    ['二〇二四年', 2024],
  ])('reads %s', (text, value) => {
    expect(readChinese(text)).toBe(value);
  });

  test('is not found where there is none', () => {
    expect(readChinese('若干项')).toBeUndefined();
  });
});

describe('a number as English writes it', () => {
  test.each([
    ['five years', 5],
    ['first', 1],
    ['RMB 33.9 million', 33_900_000],
    ['more than 1,200', 1200],
    ['the 13th', 13],
  ])('reads %s', (text, value) => {
    expect(readEnglish(text)).toBe(value);
  });

  test('is not found where there is none', () => {
    expect(readEnglish('many')).toBeUndefined();
  });
});
