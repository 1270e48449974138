import type { Length, MarkSource, Shape } from './shapes.ts';

type Value = Length | string | undefined;
type Values = Readonly<Record<string, Value>>;

/**
 * What gives a shape its look: attributes for an element by its tag and role. `around` is the role of the text
 * that a smaller run of words stands in.
 */
export type Dress = (tag: string, role: string, around?: string) => Values;

/** In a page the style sheet does it: the role is a class. */
const byClass: Dress = (_tag, role) => ({ class: role });

export function escapeMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Attributes in the order given; those that are 0 or empty are the browser's own default and are left out. */
function attributes(values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== 0 && value !== '')
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}

function textMarkup(shape: Extract<Shape, { tag: 'text' }>, dress: Dress): string {
  const { before, after, dx, turned } = shape.more;
  const affix = (words = ''): string =>
    words && `<tspan${attributes(dress('tspan', 'small', shape.role))}>${escapeMarkup(words)}</tspan>`;
  const transform = turned ? `rotate(90 ${shape.x} ${shape.y})` : undefined;
  const own = attributes({ ...dress('text', shape.role), x: shape.x, y: shape.y, dx, transform });
  return `<text${own}>${affix(before)}${escapeMarkup(shape.words)}${affix(after)}</text>`;
}

function translation(x: number, y: number): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`;
}

function markAttributes(source: MarkSource, y: number): string {
  const transform = translation(0, y);
  return ` class="mark" data-row="${source.row}"${attributes({ 'data-figure': source.figure, transform })}`;
}

function shapeMarkup(shape: Shape, dress: Dress): string {
  const inside = (shapes: readonly Shape[]): string => markupOf(shapes, dress);
  switch (shape.tag) {
    case 'rect':
      return `<rect${attributes({ ...dress('rect', shape.role), x: shape.x, y: shape.y, width: shape.width, height: shape.height })}/>`;
    case 'line':
      return `<line${attributes({ ...dress('line', shape.role), x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}/>`;
    case 'circle':
      return `<circle${attributes({ ...dress('circle', shape.role), cx: shape.cx, cy: shape.cy, r: shape.r })}/>`;
    case 'path':
      return `<path${attributes({ ...dress('path', shape.role), d: shape.d })}/>`;
    case 'text':
      return textMarkup(shape, dress);
    case 'frame':
      // A translation is the same to every program; a nested picture is needed only where the point is per cent.
      return typeof shape.x === 'number' && shape.width === undefined
        ? `<g${attributes({ transform: translation(shape.x, shape.y) })}>${inside(shape.shapes)}</g>`
        : `<svg${attributes({ x: shape.x, y: shape.y, width: shape.width })}>${inside(shape.shapes)}</svg>`;
    case 'stretch':
      return `<svg${attributes({ y: shape.y, width: '100%', height: shape.height, viewBox: '0 0 100 60' })} preserveAspectRatio="none">${inside([{ tag: 'path', role: shape.role, d: shape.d }])}</svg>`;
    case 'scaled':
      return `<g transform="translate(0 ${shape.y}) scale(${shape.across} ${shape.down})">${inside(shape.shapes)}</g>`;
    case 'mark':
      return `<g${markAttributes(shape.source, shape.y)}>${inside(shape.shapes)}</g>`;
  }
}

/** Writes shapes as SVG elements, words escaped: the inside of an `<svg>`. */
export function markupOf(shapes: readonly Shape[], dress: Dress = byClass): string {
  return shapes.map((shape) => shapeMarkup(shape, dress)).join('');
}
