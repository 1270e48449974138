import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What tells two pictures of the same thing apart. */
export interface Difference {
  /** The part of the pixels that differ, from 0 to 1; 1 where the pictures are not of one size. */
  readonly part: number;
  /** A picture of the difference, as PNG; none where the pictures are not of one size. */
  readonly picture?: Buffer;
}

/**
 * Compares two PNGs pixel by pixel. The soft edges of shapes and letters, which differ from one version of a
 * browser to the next, do not count.
 * @param threshold how far a colour may be from its counterpart, from 0 to 1
 */
export function differenceOf(first: Buffer, second: Buffer, threshold = 0.1): Difference {
  if (first.equals(second)) return { part: 0 };
  const [a, b] = [PNG.sync.read(first), PNG.sync.read(second)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return { part: 1 };
  const picture = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, picture.data, width, height, { threshold });
  return { part: count / (width * height), picture: PNG.sync.write(picture) };
}
