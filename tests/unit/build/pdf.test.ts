import { describe, expect, it } from 'vitest';
import { nameBookmarks } from '../../../src/build/pdf/bookmarks.ts';
import { findBrowser } from '../../../src/build/pdf/browser.ts';
import { numberNodes, stampDates } from '../../../src/build/pdf/stamp.ts';
import { hasPdfs, pdfFile, reportTongues } from '../../../src/publish/report-pdfs.ts';

/** A PDF of objects only, with its table of cross-references. */
function makePdf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${text}${table}trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}

const outline = makePdf([
  '<</Type /Catalog /Outlines 2 0 R>>',
  '<</First 3 0 R /Last 5 0 R>>',
  '<</Title (One\\)two) /Parent 2 0 R /Next 5 0 R /First 4 0 R /Last 4 0 R>>',
  '<</Title <FEFF4E2D0061> /Parent 3 0 R>>',
  '<</Title (Last) /Parent 2 0 R>>',
]);

describe('the bookmarks of a PDF', () => {
  it('are given the spaces of their headings by an update that leaves all bytes before it as they are', () => {
    const named = nameBookmarks(outline, ['One) two', '中 a', 'Last']);
    expect(named.startsWith(outline)).toBe(true);
    const added = named.slice(outline.length);
    expect(added).toContain('/Title <FEFF004F006E00650029002000740077006F>');
    expect(added).toContain('/Title <FEFF4E2D00200061>');
    expect(added).toContain(`/Prev ${outline.indexOf('xref')}`);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(named)?.[1]);
    expect(named.slice(start, start + 5)).toBe('xref\n');
    for (const [, number, offset] of named.slice(start).matchAll(/^(\d+) 1\n(\d{10}) 00000 n $/gm))
      expect(named.slice(Number(offset))).toMatch(new RegExp(`^${number} 0 obj\n`));
  });

  it('are refused where they are not those of the headings', () => {
    expect(() => nameBookmarks(outline, ['One) two', '中 b', 'Last'])).toThrow('is not the heading "中 b"');
    expect(() => nameBookmarks(outline, ['One) two'])).toThrow('3 bookmarks for 1 headings');
  });
});

describe('what a browser writes anew each time', () => {
  it('becomes the day of the content, byte for byte as long', () => {
    const info = "/CreationDate (D:20311224131415+08'00')\n/ModDate (D:20311224131415Z)";
    const stamped = stampDates(info, '2026-11-23');
    expect(stamped).toContain("/CreationDate (D:20261123000000+00'00')");
    expect(stamped.length).toBe(info.length);
    expect(() => stampDates('/Title (none)', '2026-11-23')).toThrow('names no date');
  });

  it('becomes numbers from 1 that keep the order of the tree', () => {
    expect(numberNodes('(node00001041) (node00001037) (node00001041)')).toBe(
      '(node00000002) (node00000001) (node00000002)',
    );
  });
});

describe('the PDFs of the report', () => {
  it('are one for each language and one for all', () => {
    expect(reportTongues.map(pdfFile)).toEqual(['report.zh.pdf', 'report.en.pdf', 'report.zh-en.pdf']);
  });

  it('are linked only by a build that is about to print them', () => {
    expect(hasPdfs({})).toBe(false);
    expect(hasPdfs({ REPORT_PDF: 'yes' })).toBe(true);
  });

  it('are printed by the browser that is named, or by none', () => {
    const exists = (path: string): boolean => path === '/usr/bin/google-chrome';
    expect(findBrowser({}, exists)).toBe('/usr/bin/google-chrome');
    expect(findBrowser({ CHROMIUM: '/nowhere' }, exists)).toBeUndefined();
  });
});
