import { createHash } from 'node:crypto';
import type { Edition } from '#report/model.ts';
import { bitextJson, bitextTmx } from './bitext.ts';
import { type Column, writeCsv, writeExcelCsv } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import type { Address, DataFile, FileKey } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { exhibitsJson } from './exhibits.ts';
import { figureColumns, termColumns } from './figure-columns.ts';
import { figuresJson } from './figures.ts';
import { glossaryJson } from './glossary.ts';
import type { SchemaName } from './schemas.ts';

const known = new Map<string, readonly DataFile[]>();

/**
 * All files of an edition's open data, in the order they are listed.
 * @param address makes an absolute address of a path
 */
export function dataFiles(edition: Edition, address: Address): readonly DataFile[] {
  const key = `${address('')}${edition.id}`;
  // In development the content may have changed since.
  const found = import.meta.env?.DEV ? undefined : known.get(key);
  if (found) return found;
  const made = makeFiles(edition, address);
  known.set(key, made);
  return made;
}

function makeFiles(edition: Edition, address: Address): readonly DataFile[] {
  const figures = figuresJson(edition);
  const glossary = glossaryJson(edition);
  const figuresCsv = writeCsv(figureColumns, figures);
  const contents = [
    table('figures.csv', 'fileFiguresCsv', figuresCsv, figureColumns),
    // No table to machines: validators take the mark for a part of the first column's name.
    file('figures-excel.csv', 'fileFiguresExcel', 'CSV', 'text/csv', writeExcelCsv(figureColumns, figures)),
    json('figures.json', 'fileFigures', figures, 'figures'),
    json('exhibits.json', 'fileExhibits', exhibitsJson(edition), 'exhibits'),
    table('glossary.csv', 'fileGlossaryCsv', writeCsv(termColumns, glossary), termColumns),
    json('glossary.json', 'fileGlossary', glossary, 'glossary'),
    json('bitext.json', 'fileBitext', bitextJson(edition), 'bitext'),
    file('bitext.tmx', 'fileTmx', 'TMX', 'application/x-tmx+xml', bitextTmx(edition)),
  ];
  return [
    ...contents,
    json('datapackage.json', 'filePackage', dataPackage(edition, contents, address)),
    json(
      'figures.csv-metadata.json',
      'fileCsvw',
      csvwMetadata(edition, 'figures.csv', figureColumns, address),
    ),
    json(
      'glossary.csv-metadata.json',
      'fileCsvw',
      csvwMetadata(edition, 'glossary.csv', termColumns, address),
    ),
  ];
}

function json(name: string, holds: FileKey, value: unknown, schema?: SchemaName): DataFile {
  const made = file(name, holds, 'JSON', 'application/json', `${JSON.stringify(value, null, 1)}\n`);
  return schema ? { ...made, schema } : made;
}

function table<Row>(
  name: string,
  holds: FileKey,
  content: string,
  columns: readonly Column<Row>[],
): DataFile {
  return { ...file(name, holds, 'CSV', 'text/csv', content), columns };
}

function file(
  name: string,
  holds: FileKey,
  format: DataFile['format'],
  mediaType: string,
  content: string,
): DataFile {
  const bytes = Buffer.from(content, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, holds, format, mediaType, content, bytes: bytes.length, sha256 };
}
