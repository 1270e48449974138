import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from '#charts/words.ts';

describe('wrapping', () => {
  it('keeps every line within the width', () => {
    const lines = wrap('Provincial major innovation projects newly approved', 150);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(150);
  });

  it('loses no words', () => {
    expect(wrap('Provincial major innovation projects', 120).join(' ')).toBe(
      'Provincial major innovation projects',
    );
    expect(wrap('国家高速列车技术创新中心', 100).join('')).toBe('国家高速列车技术创新中心');
  });

  it('breaks a long word after its hyphen, and never before it or at the sign of a number', () => {
    expect(wrap('immuno-oncology', 72, 12)).toEqual(['immuno-', 'oncology']);
    expect(wrap('immuno-oncology', 200, 12)).toEqual(['immuno-oncology']);
    expect(wrap('high-end talent', 60)).toEqual(['high-end', 'talent']);
    expect(wrap('at -7 degrees', 30).some((line) => line.startsWith('-7'))).toBe(true);
  });

  it('makes lines about equal instead of leaving a character or two behind', () => {
    expect(wrap('国家高速列车技术创新中心', 145)).toEqual(['国家高速列车', '技术创新中心']);
  });

  it('never begins a line with a closing mark', () => {
    for (let width = 30; width < 200; width += 7)
      for (const line of wrap('揭牌，写入公报（中白）；已启用、“扩大”。', width))
        expect(line).not.toMatch(/^[，。、；：！？）》”]/);
  });

  it('keeps a number with its measure word and with what a no-break space ties to it', () => {
    for (let width = 40; width < 200; width += 7) {
      expect(wrap('突破10项关键技术', width).some((line) => line.includes('10项'))).toBe(true);
      expect(wrap('drew RMB\u00a0210\u00a0million in all', width).join('|')).toContain(
        'RMB\u00a0210\u00a0million',
      );
    }
  });
});

describe('words between quotation marks', () => {
  it('keep both marks, whatever script they hold, and begin no line with the closing one', () => {
    for (const words of [
      'An open end means “more than”, a square end exact.',
      '“145”写明目标，“事业+企业”',
    ]) {
      for (const width of [60, 80, 120, 400]) {
        const broken = wrap(words, width);
        expect(broken.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        expect(broken.filter((line) => /^[”，。]/u.test(line))).toEqual([]);
      }
    }
  });
});
