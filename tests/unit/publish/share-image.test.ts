import { describe, expect, it } from 'vitest';
import { encodePng } from '#publish/png.ts';
import { shareImage } from '#publish/share-image.ts';
import { latestEdition } from '#report/report.ts';
import { sharesOf } from '#report/shares.ts';
import { allOf, readPng, rootOf } from './support.ts';

const edition = latestEdition();

describe('a PNG with a palette', () => {
  it('keeps the colours of the picture', () => {
    const pixels = Uint8Array.from([
      255, 255, 255, 255, 8, 69, 126, 255, 194, 87, 12, 255, 255, 255, 255, 255,
    ]);
    const { width, height, at } = readPng(encodePng(pixels, 2, 2));
    expect([width, height]).toEqual([2, 2]);
    expect([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]).toEqual(['ffffff', '08457e', 'c2570c', 'ffffff']);
  });

  it('refuses a picture with more colours than a palette has', () => {
    const pixels = Uint8Array.from(
      { length: 4 * 1024 },
      (_, at) => [((at >> 2) % 32) * 8, (at >> 7) * 8, 0, 255][at % 4]!,
    );
    expect(() => encodePng(pixels, 32, 32)).toThrow(/colours/);
  });
});

describe('the picture of a page', () => {
  it('draws one bar for each share, as high as the share, and lights those of its section', () => {
    for (const picture of ['front', ...edition.sections.map(({ slug }) => slug)]) {
      const bars = allOf(rootOf(shareImage(edition, 'zh', picture))).filter(
        (element) => element.tagName === 'rect' && Number(element.getAttribute('width')) < 100,
      );
      const heights = bars.map((bar) => Number(bar.getAttribute('height')));
      expect(heights).toHaveLength(sharesOf(edition).length);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    }
  });

  it('writes only shares that the report states', () => {
    const printed = new Set(sharesOf(edition).map(({ share }) => share.printed));
    const texts = allOf(rootOf(shareImage(edition, 'en', 'front'))).filter(
      ({ tagName }) => tagName === 'text',
    );
    const shares = texts
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => /^\d+(\/\d+|%)$/.test(text));
    expect(shares.filter((share) => !printed.has(share) && share !== '1/2')).toEqual([]);
  });
});
