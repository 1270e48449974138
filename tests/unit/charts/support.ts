import type { Drawing, Shape } from '#charts/shapes.ts';

type Tag = Shape['tag'];
type ShapeOf<Name extends Tag> = Extract<Shape, { tag: Name }>;

/** Every shape of a drawing, however deep in marks and frames. */
export function allShapes(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => [shape, ...('shapes' in shape ? allShapes(shape.shapes) : [])]);
}

/** All shapes of one tag, and of one role where it is given. */
export function shapesOf<Name extends Tag>(
  drawing: Drawing,
  tag: Name,
  role?: string,
): readonly ShapeOf<Name>[] {
  return allShapes(drawing.shapes).filter(
    (shape): shape is ShapeOf<Name> =>
      shape.tag === tag && (role === undefined || ('role' in shape && shape.role.split(' ').includes(role))),
  );
}

/** '41.5%' → 41.5. */
export const percentOf = (length: number | string): number => Number.parseFloat(String(length));

/** How many units a path of squares or discs holds. */
export const unitsIn = (d: string): number => d.match(/z|(?:a[^a]+){2}/g)?.length ?? 0;

export const mark = (row: number) => ({ row, figure: `figure-${row}` });
