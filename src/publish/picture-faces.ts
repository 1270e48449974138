import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The family that pictures are set in, weights 400 and 700. */
export const pictureFamily = 'Noto Serif SC';

const weights = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'];

/**
 * Files of the pictures' faces, cut to the characters of a text. Whole, each face has 10 MB, which the renderer
 * would read again for every picture. They are removed when the process ends.
 */
export async function pictureFaces(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-faces-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const characters = [...new Set(text)].sort().join('');
  // Loaded only where a face is cut: it comes with a megabyte of WebAssembly.
  const { default: subsetFont } = await import('subset-font');
  return Promise.all(
    weights.map(async (weight, index) => {
      const font = readFileSync(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}`));
      const file = join(folder, `${index}.ttf`);
      writeFileSync(file, await subsetFont(font, characters, { targetFormat: 'sfnt', noHinting: true }));
      return file;
    }),
  );
}
