import { writeExcelCsv } from '#publish/csv.ts';
import { exhibitRoute } from '#publish/exhibit-route.ts';
import { exhibitCsv } from '#publish/exhibit-table.ts';

export const { getStaticPaths, GET } = exhibitRoute(
  ['', '-excel'],
  'text/csv; charset=utf-8',
  ({ edition, exhibit, variant }) =>
    variant === '-excel' ? exhibitCsv(edition, exhibit, writeExcelCsv) : exhibitCsv(edition, exhibit),
);
