import { describe, expect, it } from 'vitest';
import { nearest } from '#report/editions.ts';

const editions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(2024 + index) }));
const idsOf = (count: number, id: string): readonly string[] =>
  nearest(editions(count), id).map((edition) => edition.id);

describe('the editions that a page offers', () => {
  it('are all of them while they are few, newest first', () => {
    expect(idsOf(5, '2024')).toEqual(['2028', '2027', '2026', '2025', '2024']);
  });

  it('are the newest and the neighbours in an archive, so that no page grows with it', () => {
    expect(idsOf(100, '2060')).toEqual(['2123', '2061', '2060', '2059']);
    expect(idsOf(100, '2123')).toEqual(['2123', '2122']);
    expect(idsOf(100, '2024')).toEqual(['2123', '2025', '2024']);
  });
});
