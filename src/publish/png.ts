import { crc32, deflateSync } from 'node:zlib';

/**
 * A small PNG of a drawing with few inks: one byte a pixel, colours from a palette (PNG, third edition, colour
 * type 3). Shades that differ by less than a thirty-second are one, in the shade that occurs most.
 * @param pixels RGBA, four bytes each, opaque, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { palette, indexes } = quantise(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    // Each row begins with the number of its filter: 0, none, which suits flat colours best.
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: compression })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The highest level makes our drawings a twenty-fifth smaller and takes more than twice the time. */
const compression = 8;

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function quantise(pixels: Uint8Array): { readonly palette: Buffer; readonly indexes: Uint8Array } {
  const colourAt = (pixel: number): number =>
    (pixels[pixel * 4]! << 16) | (pixels[pixel * 4 + 1]! << 8) | pixels[pixel * 4 + 2]!;
  const runs: { readonly colour: number; readonly start: number; readonly end: number }[] = [];
  const counts = new Map<number, number>();
  const all = pixels.length / 4;
  for (let start = 0; start < all;) {
    const colour = colourAt(start);
    let end = start + 1;
    while (end < all && colourAt(end) === colour) end += 1;
    runs.push({ colour, start, end });
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  const bucketOf = (colour: number): number => colour & 0xf8f8f8;
  const buckets = new Map<number, { colour: number; count: number }>();
  for (const [colour, count] of [...counts].sort(([a], [b]) => a - b)) {
    const bucket = buckets.get(bucketOf(colour));
    if (!bucket || count > bucket.count) buckets.set(bucketOf(colour), { colour, count });
  }
  if (buckets.size > 256)
    throw new Error(
      `The picture has ${buckets.size} colours, more than the 256 of a palette. Use fewer inks.`,
    );
  const palette = Buffer.alloc(buckets.size * 3);
  const places = new Map<number, number>();
  [...buckets].forEach(([bucket, { colour }], index) => {
    palette.writeUIntBE(colour, index * 3, 3);
    places.set(bucket, index);
  });
  const indexes = new Uint8Array(all);
  for (const { colour, start, end } of runs) indexes.fill(places.get(bucketOf(colour)) ?? 0, start, end);
  return { palette, indexes };
}
