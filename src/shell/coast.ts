import { shareFraction } from '#report/write.ts';

/**
 * Path data of the strokes of the mark: 4 units apart, 24 units for the whole province
 * two thirds of which fill the height, rising from the foot.
 * @param shares as printed, largest first
 */
export function coastPath(shares: readonly string[], isDrawn: (index: number) => boolean): string {
  const tallest = Math.max(...shares.map(shareFraction), 0.01);
  return shares
    .map((share, index) =>
      isDrawn(index)
        ? `M${index * 4 + 1} 24v${-Math.round((224 * shareFraction(share)) / tallest) / 10}`
        : '',
    )
    .join('');
}
