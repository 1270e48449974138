import type { Drawing, Length, MarkSource, Shape } from './shapes.ts';

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

type Value = Length | string | undefined;

/** Attributes in the order given; those that are 0 or empty are the browser's own default and are left out. */
function attributes(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== 0 && value !== '')
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

function textMarkup(shape: Extract<Shape, { tag: 'text' }>): string {
  const { before, after, dx } = shape.more;
  const affix = (words: string): string => `<tspan class="small">${escape(words)}</tspan>`;
  const inside =
    (before === undefined ? '' : affix(before)) +
    escape(shape.words) +
    (after === undefined ? '' : affix(after));
  return `<text${attributes({ class: shape.role, x: shape.x, y: shape.y, dx })}>${inside}</text>`;
}

function markAttributes(source: MarkSource): string {
  return ` class="mark" data-row="${source.row}"${attributes({ 'data-figure': source.figure })}`;
}

function shapeMarkup(shape: Shape): string {
  switch (shape.tag) {
    case 'rect':
      return `<rect${attributes({ class: shape.role, x: shape.x, y: shape.y, width: shape.width, height: shape.height })}/>`;
    case 'line':
      return `<line${attributes({ class: shape.role, x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}/>`;
    case 'circle':
      return `<circle${attributes({ class: shape.role, cx: shape.cx, cy: shape.cy, r: shape.r })}/>`;
    case 'path':
      return `<path${attributes({ class: shape.role, d: shape.d })}/>`;
    case 'text':
      return textMarkup(shape);
    case 'frame':
      return `<svg${attributes({ x: shape.x, y: shape.y, width: shape.width })}>${markupOf(shape.shapes)}</svg>`;
    case 'stretch':
      return `<svg${attributes({ y: shape.y, width: '100%', height: shape.height, viewBox: '0 0 100 60' })} preserveAspectRatio="none">${shapeMarkup({ tag: 'path', role: shape.role, d: shape.d })}</svg>`;
    case 'mark':
      return `<g${markAttributes(shape.source)}>${markupOf(shape.shapes)}</g>`;
  }
}

/** Writes shapes as SVG elements, words escaped: the inside of an `<svg>`. */
export function markupOf(shapes: readonly Shape[]): string {
  return shapes.map(shapeMarkup).join('');
}

/**
 * A drawing as a file of its own, `width` px wide, with a name, a description and the given CSS inside.
 * The drawing must have been laid out for a size no wider than `width`.
 */
export function svgFileOf(
  drawing: Drawing,
  file: {
    readonly width: number;
    readonly title: string;
    readonly description: string;
    readonly language: string;
    readonly style: string;
  },
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${file.width}" height="${drawing.height}"` +
    ` role="img" aria-labelledby="title" aria-describedby="description" xml:lang="${file.language}">` +
    `<title id="title">${escape(file.title)}</title><desc id="description">${escape(file.description)}</desc>` +
    `<style>${escape(file.style)}</style>${markupOf(drawing.shapes)}</svg>\n`
  );
}
