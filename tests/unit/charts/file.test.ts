import { DOMParser } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { svgFileOf } from '#charts/file.ts';
import { fixedShapes } from '#charts/fixed.ts';
import { drawing, frame, line, mark, rect, text, type Shape } from '#charts/shapes.ts';
import { chartDress } from '#publish/chart-dress.ts';
import { pictureWords } from '#publish/picture-words.ts';

const read = (file: string): string => readFileSync(`src/${file}`, 'utf8');
const dress = chartDress(read('charts/charts.css'), read('styles/tokens.css'));

const shapes: readonly Shape[] = [
  mark({ row: 0, figure: 'a' }, [
    rect('mass', 0, 4, '50%', 10),
    frame('50%', 4, [line('rule', 0, 0, '100%', 0)], '25%'),
    text('numeral end', '100%', 12, '3', { dx: -4, after: 'tonnes' }),
  ]),
  { tag: 'stretch', role: 'wash', y: 20, height: 60, d: 'M0 0L100 60' },
];

describe('shapes for one width', () => {
  it('stand in pixels, those in a frame within the frame’s own width', () => {
    const [own, curve] = fixedShapes(shapes, 600);
    expect(own).toMatchObject({
      shapes: [
        { x: 0, width: 300 },
        { x: 300, shapes: [{ x1: 0, x2: 150 }] },
        { x: 596, more: { after: 'tonnes' } },
      ],
    });
    expect(curve).toMatchObject({ tag: 'scaled', across: 6, down: 1 });
    expect(JSON.stringify([own, curve])).not.toContain('%');
  });
});

describe('a drawing as a file', () => {
  const file = svgFileOf(drawing(90, shapes), {
    title: 'A & B',
    note: 'Read it.',
    description: 'Two bars.',
    foot: ['Source', 'https://example.org/#a'],
    language: 'en',
    dress,
  });

  it('is well-formed, named, described, and in its language', () => {
    const document = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(file, 'image/svg+xml');
    expect(document.documentElement?.getAttribute('lang')).toBe('en');
    expect(document.getElementsByTagName('title')[0]?.textContent).toBe('A & B');
    expect(document.getElementsByTagName('desc')[0]?.textContent).toBe('Two bars.');
  });

  it('holds heading, note, source and address as text', () => {
    for (const words of ['A &amp; B', 'Read it.', 'Source', 'https://example.org/#a'])
      expect(file).toContain(`>${words}</text>`);
  });

  it('needs no style sheet, no font file and no per cent', () => {
    expect(file).not.toMatch(/<style|var\(|class="(?!mark")|%|href=|@font-face/);
    expect(file).toContain('fill="#08457e"');
    expect(file).toMatch(/<text [^>]*text-anchor="end"[^>]*>3<tspan [^>]*font-size="16"/);
  });
});

describe('the dress of a file', () => {
  it('refuses a colour that is no token', () => {
    const strange = chartDress('.chart { .mass { fill: var(--nowhere); } }', '');
    expect(() => strange('rect', 'mass')).toThrow('--nowhere');
  });
});

describe('the words of a picture', () => {
  it('draw the curly quotes of a spaced language together and leave Chinese alone', () => {
    const svg = '<svg><desc>“a”</desc><text x="1">means “more than”, no’s</text></svg>';
    expect(pictureWords(svg, true)).toBe(
      '<svg><desc>“a”</desc><text x="1">means <tspan dx="-0.56em">“</tspan>more than”<tspan dx="-0.56em">,</tspan> no’<tspan dx="-0.74em">s</tspan></text></svg>',
    );
    expect(pictureWords(svg, false)).toBe(svg);
  });

  it('keep the space after a closing quote, which the renderer would drop with the shift', () => {
    expect(pictureWords('<text>the “145” names</text>', true)).toContain(
      '”<tspan dx="-0.56em">\u00a0</tspan>names',
    );
  });

  it('set a lowered two as a small one', () => {
    expect(pictureWords('<text>CO₂ kept</text>', false)).toContain(
      'CO<tspan font-size=".7em" dy=".2em">2</tspan>',
    );
  });
});
