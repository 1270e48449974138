import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * C7: two data colours and a neutral, told apart by contrast on paper and by distance in OKLab, also for readers
 * who lack one kind of cone.
 */

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
type Colour = readonly [red: number, green: number, blue: number];

function colour(name: string, theme: 'light' | 'dark'): Colour {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  const hex = (theme === 'light' ? light : dark).slice(1);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const part = (at: number): number => parseInt(full.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)].map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
}

const times = (matrix: readonly Colour[], [a, b, c]: Colour): Colour =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Colour;

const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2: from 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, linear RGB. */
const cones = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Colour[]>;

/** Björn Ottosson 2020. */
function oklab(linear: Colour): Colour {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear.map((value) => Math.max(0, value)) as unknown as Colour,
  ).map(Math.cbrt) as unknown as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}

const distance = (a: Colour, b: Colour, matrix: readonly Colour[]): number => {
  const [first, second] = [a, b].map((each) => oklab(times(matrix, each))) as [Colour, Colour];
  return Math.hypot(...first.map((value, index) => value - second[index]!));
};

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const paper = colour('paper', theme);
  const of = (name: string): Colour => colour(name, theme);

  it.each(['mass', 'sun', 'grey', 'sea'])('set %s apart from paper by 3 : 1 or more', (name) => {
    expect(contrast(of(name), paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(['paper', 'wash'])('let text be read on %s: 7 : 1 or more', (ground) => {
    for (const name of ['ink', 'quiet']) expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(7);
  });

  it('make the ring around a mark plain on paper and on the track of a bar', () => {
    for (const ground of ['paper', 'wash']) expect(contrast(of('sun'), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(cones))('keep the two data colours far apart with these cones: %s', (_, matrix) => {
    expect(distance(of('mass'), of('sun'), matrix)).toBeGreaterThanOrEqual(0.2);
  });

  // Grey is only ever a dashed outline, so a smaller distance will do.
  it.each(Object.entries(cones))('keep grey apart from both with these cones: %s', (_, matrix) => {
    for (const name of ['mass', 'sun'])
      expect(distance(of(name), of('grey'), matrix)).toBeGreaterThanOrEqual(0.09);
  });
});

describe('where hue cannot be seen at all', () => {
  it('nothing relies on it: the odd bar is named in words, and every end has a form of its own', () => {
    const exhibits = readFileSync('content/2024/exhibits.yaml', 'utf8');
    const odd = exhibits.split('\n- ').filter((exhibit) => exhibit.includes('odd: true'));
    for (const exhibit of odd) expect(exhibit).toMatch(/note: \{ zh: .*投资.*investment/);
  });

  it('forced colours have a value for every token', () => {
    const forced = tokens.slice(tokens.indexOf('forced-colors'));
    for (const name of ['paper', 'wash', 'ink', 'quiet', 'hair', 'sea', 'mass', 'sun', 'grey'])
      expect(forced).toMatch(new RegExp(`--${name}: (Canvas|CanvasText|LinkText|Highlight);`));
  });
});
