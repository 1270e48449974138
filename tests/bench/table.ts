/**
 * A table in Markdown. Cells hold no vertical bar.
 * @param first how the first column stands: words at the left, numbers at the right as all others
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  first: 'words' | 'numbers' = 'words',
): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const sides = head.map((_, index) => (index === 0 && first === 'words' ? '---' : '--:'));
  return [line(head), line(sides), ...rows.map(line)].join('\n');
}
