import { Resvg } from '@resvg/resvg-js';
import { kept } from './kept.ts';
import { encodePng } from './png.ts';
import encoder from './png.ts?raw';
import { pictureFamily } from './picture-faces.ts';
import cutting from './picture-faces.ts?raw';

/**
 * Draws an SVG, in pixels of its own size, as a PNG with a palette; or takes the one of an earlier build.
 * @param facesOf files of the only faces used, which must have every character of the SVG: a font of the machine
 * must not change the bytes. Asked for only where a picture is drawn.
 */
export function rasterise(svg: string, facesOf: () => Promise<readonly string[]>): Promise<Uint8Array> {
  // The code that cuts and encodes counts too: who changes it wants other pictures.
  return kept('pictures', [svg, drawing, cutting, encoder], async () => {
    const fontFiles = [...(await facesOf())];
    const image = new Resvg(svg, { ...drawing, font: { ...drawing.font, fontFiles } }).render();
    return encodePng(image.pixels, image.width, image.height);
  });
}

const drawing = { font: { loadSystemFonts: false, defaultFontFamily: pictureFamily }, background: '#fff' };
