/** What a mark says: the row of its chart's table. */

const tableOf = (mark: Element): HTMLTableElement | null | undefined =>
  mark.closest('figure')?.querySelector('table');

/** The table row that says in words what a mark shows. */
export function rowOf(mark: Element): HTMLTableRowElement | undefined {
  return tableOf(mark)?.tBodies[0]?.rows[Number(mark.getAttribute('data-row'))];
}

/** The id of the figure that a link to the ledger leads to. */
export function figureOf(link: HTMLAnchorElement): string {
  return link.hash.slice(1);
}

/**
 * The row as a sentence: to be shown, with the links of its cells, and as a name. What stands between head and
 * cells, between cells, and between a cell and its name comes from the readout.
 */
export function sentenceOf(
  mark: Element,
  readout: HTMLElement | null | undefined,
): { readonly nodes: readonly (Node | string)[]; readonly name: string } {
  const [colon = '', comma = '', gap = ''] = readout?.dataset['join']?.split('|') ?? [];
  const heads = tableOf(mark)?.tHead?.rows[0]?.cells;
  const nodes: (Node | string)[] = [];
  let name = '';
  const say = (words: string): void => {
    nodes.push(words);
    name += words;
  };
  [...(rowOf(mark)?.cells ?? [])].forEach((cell, index) => {
    const words = cell.textContent.trim();
    if (!words) return;
    if (index > 0) say(index === 1 ? colon : comma);
    const head = heads?.[index];
    if (head?.hasAttribute('data-said')) say(head.textContent.trim() + gap);
    for (const node of cell.childNodes) if (node.textContent?.trim()) nodes.push(node.cloneNode(true));
    name += cell.ariaLabel ?? words;
  });
  return { nodes, name };
}

/** The marks that lead to this one or on from it: rows that name each other, however far along the chain. */
export function kinOf(mark: Element): readonly Element[] {
  const marks = [...(mark.closest('svg.chart')?.querySelectorAll('.mark') ?? [])];
  const words = new Map(
    marks.map((each) => [each, [...(rowOf(each)?.cells ?? [])].map((cell) => cell.textContent.trim())]),
  );
  const names = (a: Element, b: Element): boolean =>
    words
      .get(a)!
      .slice(1)
      .includes(words.get(b)![0] ?? '');
  const found = new Set([mark]);
  for (const each of found)
    for (const other of marks) if (names(each, other) || names(other, each)) found.add(other);
  return [...found];
}
