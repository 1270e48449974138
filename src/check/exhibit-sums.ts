import type { Exhibit } from '#report/exhibit-schema.ts';
import type { Fault, Position } from '#report/fault.ts';
import type { Figure } from '#report/schema.ts';
import { faultAt, type Rule } from './rule.ts';

/** Whether numbers that a drawing sets into each other fit: no part is more than its whole, a list is as long as it says. */
export const exhibitSums: Rule = ({ editions }) =>
  editions.flatMap(({ figures, exhibits }) => {
    if (!exhibits) return [];
    const ledger = new Map((figures?.entries ?? []).map(({ value }) => [value.id, value]));
    return exhibits.entries.flatMap(({ value: exhibit, index }) => {
      const place = (path: Path) => exhibits.positionOf([index, ...path]);
      const list = exhibit.kind === 'tree' ? exhibit.branches : undefined;
      const said = list && ledger.get(list.figure);
      return [
        ...partsOf(exhibit).flatMap(({ part, whole, path }) => {
          const [less, more] = [ledger.get(part), ledger.get(whole)];
          return less && more && less.value > more.value
            ? [partLarger(exhibits.file, place(path), less, more)]
            : [];
        }),
        ...(said && said.value !== list.items.length
          ? [listLength(exhibits.file, place(['branches', 'items']), said, list.items.length)]
          : []),
      ];
    });
  });

const partLarger = (file: string, position: Position, part: Figure, whole: Figure): Fault =>
  faultAt(
    'exhibit-part-larger',
    file,
    position,
    [
      `Figure "${part.id}" is ${part.value}, but the whole it is drawn in, "${whole.id}", is ${whole.value}.`,
      `数字“${part.id}”是${part.value}，画在其中的总数“${whole.id}”却只有${whole.value}。`,
    ],
    ['Correct the ledger, or name other figures here.', '请改正数字表，或在这里换成别的数字。'],
  );

const listLength = (file: string, position: Position, said: Figure, length: number): Fault =>
  faultAt(
    'exhibit-list-length',
    file,
    position,
    [
      `Figure "${said.id}" is ${said.value}, but the number of items listed is ${length}.`,
      `数字“${said.id}”是${said.value}，这里却列了${length}项。`,
    ],
    ['List as many as the report names.', '报告说有几项，就请列几项。'],
  );

type Path = readonly (string | number)[];

interface Part {
  readonly part: string;
  readonly whole: string;
  readonly path: Path;
}

/** What each kind of chart draws as a part of something. */
function partsOf(exhibit: Exhibit): readonly Part[] {
  switch (exhibit.kind) {
    case 'units':
    case 'crowd':
      return [{ part: exhibit.part.figure, whole: exhibit.all.figure, path: ['part', 'figure'] }];
    case 'ladder':
      return exhibit.rows.flatMap(({ figure, part }, row) =>
        part === undefined ? [] : [{ part, whole: figure, path: ['rows', row, 'part'] }],
      );
    default:
      return [];
  }
}
