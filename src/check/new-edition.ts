import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editionFolders, readFiles } from '#report/files.ts';
import { layOutEdition } from './edition-layout.ts';

/** `npm run new-edition 2025`: lays out the folder of a new edition from the last one. */
const year = process.argv[2] ?? '';
const files = readFiles(process.cwd());
const last = editionFolders(files).at(-1);

const objection = !/^\d{4}$/.test(year)
  ? 'Name the year: npm run new-edition 2025\n请写年份：npm run new-edition 2025'
  : existsSync(`content/${year}`)
    ? `content/${year} is already there. Remove it first, or choose another year.\ncontent/${year}已经有了。请先删去，或换一年。`
    : last === undefined
      ? 'There is no edition to start from.\n还没有可以参照的一年。'
      : undefined;

if (objection !== undefined || last === undefined) {
  console.error(objection);
  process.exitCode = 1;
} else {
  const layout = layOutEdition(files, last, year);
  for (const [file, text] of layout) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(
    [
      `Laid out content/${year} from content/${last}: ${layout.size} files, marked draft: true.`,
      'Now run "npm run check": it lists everything that is still to be filled. When it lists nothing, set draft: false.',
      `已从content/${last}搭好content/${year}：共${layout.size}个文件，标为 draft: true。`,
      '接着运行 npm run check：它会列出还没有填的每一处；全部填好之后，把 draft 改成 false。',
    ].join('\n'),
  );
}
