import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './png.ts';
import { pictureFamily } from './picture-faces.ts';

/**
 * Draws an SVG, in pixels of its own size, as a PNG with a palette.
 * @param fontFiles the only faces used: a font of the machine must not change the bytes
 */
export function rasterise(svg: string, fontFiles: readonly string[]): Buffer {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: pictureFamily },
    background: '#fff',
  }).render();
  return encodePng(image.pixels, image.width, image.height);
}
