/**
 * The few shapes every chart is made of. Lengths along the page are per cent of the drawing, so that one
 * drawing fits every width; heights, type and anything hung on a point are CSS pixels.
 */
export type Length = number | `${number}%`;

export type Shape =
  | {
      readonly tag: 'rect';
      readonly role: string;
      readonly x: Length;
      readonly y: number;
      readonly width: Length;
      readonly height: number;
    }
  | {
      readonly tag: 'line';
      readonly role: string;
      readonly x1: Length;
      readonly y1: number;
      readonly x2: Length;
      readonly y2: number;
    }
  | {
      readonly tag: 'circle';
      readonly role: string;
      readonly cx: Length;
      readonly cy: number;
      readonly r: number;
    }
  | { readonly tag: 'path'; readonly role: string; readonly d: string }
  | {
      readonly tag: 'text';
      readonly role: string;
      readonly x: Length;
      readonly y: number;
      readonly words: string;
      readonly more: TextMore;
    }
  /** Shapes hung on a point or in a column of their own. */
  | {
      readonly tag: 'frame';
      readonly x: Length;
      readonly y: number;
      readonly width?: Length;
      readonly shapes: readonly Shape[];
    }
  /** A curve drawn on a field of 100 × 60 that stretches to the width of the drawing. */
  | {
      readonly tag: 'stretch';
      readonly role: string;
      readonly y: number;
      readonly height: number;
      readonly d: string;
    }
  /** The same in a drawing of a known width: scaled across and down. */
  | {
      readonly tag: 'scaled';
      readonly y: number;
      readonly across: number;
      readonly down: number;
      readonly shapes: readonly Shape[];
    }
  /** The shapes of one table row, so that a reader can walk a chart mark by mark; moved down by `y` pixels. */
  | {
      readonly tag: 'mark';
      readonly source: MarkSource;
      readonly y: number;
      readonly shapes: readonly Shape[];
    };

export interface TextMore {
  /** Pixels from the point. */
  readonly dx?: number;
  /** Smaller words in front of and behind the words, in the same line. */
  readonly before?: string;
  readonly after?: string;
  /** Set sideways, reading downward. */
  readonly turned?: boolean;
}

/** What a mark stands for. The chart passes it on and does not look inside. */
export interface MarkSource {
  /** The row of the exhibit’s table that says in words what the mark shows; counted from 0. */
  readonly row: number;
  /** What prose calls the same fact; opaque here. */
  readonly figure?: string | undefined;
}

/** A finished drawing. Its height is in pixels; its width is whatever it is given. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The width in pixels for which words are wrapped: the narrowest the layout must bear. */
export interface Size {
  readonly name: 'narrow' | 'wide';
  readonly width: number;
}

/** A phone 320 px wide less the edges of the page. */
export const narrow: Size = { name: 'narrow', width: 280 };
/** The container width at which charts.css changes over: 40rem. */
export const wide: Size = { name: 'wide', width: 640 };

/** Rounds to two decimals, so that the same rows always write the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** 41.5 → '41.5%'; 0 stays 0, which needs no attribute. */
export function percent(value: number): Length {
  return round(value) === 0 ? 0 : `${round(value)}%`;
}

export function rect(role: string, x: Length, y: number, width: Length, height: number): Shape {
  return { tag: 'rect', role, x, y: round(y), width, height: round(height) };
}

export function line(role: string, x1: Length, y1: number, x2: Length, y2: number): Shape {
  return { tag: 'line', role, x1, y1: round(y1), x2, y2: round(y2) };
}

export function circle(role: string, cx: Length, cy: number, r: number): Shape {
  return { tag: 'circle', role, cx, cy: round(cy), r };
}

export function path(role: string, d: string): Shape {
  return { tag: 'path', role, d };
}

export function text(role: string, x: Length, y: number, words: string, more: TextMore = {}): Shape {
  return { tag: 'text', role, x, y: round(y), words, more };
}

/** One text under the other, `step` pixels apart, the first baseline at `y`. */
export function lines(role: string, x: Length, y: number, all: readonly string[], step = 18): Shape[] {
  return all.map((words, index) => text(role, x, y + index * step, words));
}

/** Words that read downward, centred on a point: Han characters one under the other, other scripts sideways. */
export function downward(role: string, x: number, y: number, words: string): Shape[] {
  // Half the height of a capital of 14 px: what lifts the middle of a letter to the middle of its line.
  const rise = 5;
  if (!/^\p{Script=Han}+$/u.test(words)) return [text(role, x - rise, y, words, { turned: true })];
  const top = y - (words.length - 1) * 8 + rise;
  return [...words].map((character, index) => text(role, x, top + index * 16, character));
}

export function frame(x: Length, y: number, shapes: readonly Shape[], width?: Length): Shape {
  return width === undefined
    ? { tag: 'frame', x, y: round(y), shapes }
    : { tag: 'frame', x, y: round(y), width, shapes };
}

export function mark(source: MarkSource, shapes: readonly Shape[], y = 0): Shape {
  return { tag: 'mark', source, y: round(y), shapes };
}

/** Closes a drawing at `bottom`. */
export function drawing(bottom: number, shapes: readonly Shape[]): Drawing {
  return { height: Math.ceil(bottom), shapes };
}
