import { fixedShapes } from './fixed.ts';
import { type Dress, escapeMarkup, markupOf } from './markup.ts';
import { type Drawing, frame, line, lines, type Shape } from './shapes.ts';
import { wrap } from './words.ts';

/** What stands around a drawing that has left its page. */
export interface Sheet {
  /** What is to be seen: the heading, and the name of the file. */
  readonly title: string;
  /** How to read the drawing, in small type below the heading. */
  readonly note: string;
  /** The drawing for those who cannot see it. */
  readonly description: string;
  /** Source and address, one under the other at the foot. */
  readonly foot: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly dress: Dress;
}

/** The width of a drawing in a file, in pixels: that of a page of a book, and no less than the wide layout needs. */
export const fileWidth = 672;
const margin = 24;
/** Of running text: whoever opens the file may have a face that is wider than ours by an eighth. */
const textWidth = fileWidth * 0.88;

/** Heading, note, drawing and foot, one under the other, in pixels. */
function composed(
  drawing: Drawing,
  sheet: Sheet,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const titles = wrap(sheet.title, fileWidth, 22, true);
  const notes = wrap(sheet.note, textWidth, 13);
  const feet = sheet.foot.flatMap((words) => wrap(words, textWidth, 12));
  const titleTop = margin + 20;
  const noteTop = titleTop + titles.length * 29;
  const drawingTop = noteTop + notes.length * 20 + 6;
  const rule = drawingTop + drawing.height + 22;
  const height = rule + 24 + feet.length * 18;
  const inside = [
    ...lines('file-title', 0, titleTop, titles, 29),
    ...lines('file-note', 0, noteTop, notes, 20),
    frame(0, drawingTop, fixedShapes(drawing.shapes, fileWidth)),
    line('hair', 0, rule, fileWidth, rule),
    ...lines('small', 0, rule + 20, feet, 18),
  ];
  return { shapes: [frame(margin, 0, inside)], height };
}

/**
 * A drawing as a file of its own: named, described, with its heading, source and address inside, in plain
 * attributes that every program understands. The drawing must be the wide one.
 * @param scale how many pixels of the file stand for one of the drawing
 */
export function svgFileOf(drawing: Drawing, sheet: Sheet, scale = 1): string {
  const { shapes, height } = composed(drawing, sheet);
  const width = fileWidth + margin * 2;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title" aria-describedby="description" lang="${sheet.language}" xml:lang="${sheet.language}">\n` +
    `<title id="title">${escapeMarkup(sheet.title)}</title>\n` +
    `<desc id="description">${escapeMarkup(sheet.description)}</desc>\n` +
    markupOf([{ tag: 'rect', role: 'file-paper', x: 0, y: 0, width, height }, ...shapes], sheet.dress) +
    `\n</svg>\n`
  );
}
