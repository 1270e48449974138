import type { Column } from './csv.ts';
import type { SchemaName } from './schemas.ts';

/** What a file of the open data holds: its key in the words of the data page. */
export type FileKey =
  | 'fileFigures'
  | 'fileFiguresCsv'
  | 'fileFiguresExcel'
  | 'fileExhibits'
  | 'fileGlossary'
  | 'fileGlossaryCsv'
  | 'fileBitext'
  | 'fileTmx'
  | 'filePackage'
  | 'fileCsvw';

/** One file of the open data. Everything said about a file anywhere is taken from this. */
export interface DataFile {
  /** File name below `/data/<edition>/`. */
  readonly name: string;
  readonly holds: FileKey;
  readonly format: 'CSV' | 'JSON' | 'TMX';
  readonly mediaType: string;
  readonly content: string;
  /** Length in bytes of the content as UTF-8. */
  readonly bytes: number;
  /** Hexadecimal digest of those bytes. */
  readonly sha256: string;
  readonly schema?: SchemaName;
  /** The columns of a table. */
  readonly columns?: readonly Column<never>[];
}

/** Makes an absolute address of a path below the site's root. */
export type Address = (path: string) => string;
