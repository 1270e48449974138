import { round, type Length, type Shape } from './shapes.ts';

function pixels(length: Length, width: number): number {
  return typeof length === 'number' ? length : round((Number.parseFloat(length) * width) / 100);
}

function fixedShape(shape: Shape, width: number): Shape {
  const at = (length: Length): number => pixels(length, width);
  switch (shape.tag) {
    case 'rect':
      return { ...shape, x: at(shape.x), width: at(shape.width) };
    case 'line':
      return { ...shape, x1: at(shape.x1), x2: at(shape.x2) };
    case 'circle':
      return { ...shape, cx: at(shape.cx) };
    case 'text': {
      const { dx = 0, ...more } = shape.more;
      return { ...shape, x: round(at(shape.x) + dx), more };
    }
    case 'frame': {
      const inner = shape.width === undefined ? width : at(shape.width);
      return { tag: 'frame', x: at(shape.x), y: shape.y, shapes: fixedShapes(shape.shapes, inner) };
    }
    case 'stretch': {
      const curve: Shape = { tag: 'path', role: shape.role, d: shape.d };
      return {
        tag: 'scaled',
        y: shape.y,
        across: round(width / 100),
        down: round(shape.height / 60),
        shapes: [curve],
      };
    }
    case 'mark':
      return { ...shape, shapes: fixedShapes(shape.shapes, width) };
    case 'path':
    case 'scaled':
      return shape;
  }
}

/**
 * The same shapes for one width in pixels: no per cent and no picture in a picture, which word processors and
 * drawing programs read in ways of their own.
 */
export function fixedShapes(shapes: readonly Shape[], width: number): readonly Shape[] {
  return shapes.map((shape) => fixedShape(shape, width));
}
