import { describe, expect, it } from 'vitest';
import { endOf, reach } from '#charts/ends.ts';
import { markupOf } from '#charts/markup.ts';

describe('the end of a bar', () => {
  it('is the bar’s own square end when the number is exact', () => {
    expect(endOf('exact', '50%', 0, 14, 'mass')).toEqual([]);
  });

  it('runs on as two open lines for “over”, without a cap', () => {
    expect(markupOf(endOf('over', '50%', 0, 14, 'mass'))).toContain('M0 1h16M0 13h16');
  });

  it('stands behind a cap for “at least”', () => {
    expect(markupOf(endOf('at-least', '50%', 0, 14, 'mass'))).toContain('M5-2v18');
  });

  it('is hatched up to the value for “nearly” and across it for “about”', () => {
    expect(markupOf(endOf('nearly', '50%', 0, 14, 'mass'))).toContain('d="M-15 14');
    expect(markupOf(endOf('about', '50%', 0, 14, 'mass'))).toContain('d="M-7 14');
    expect(reach.nearly).toBe(0);
    expect(reach.about).toBe(8);
  });
});
