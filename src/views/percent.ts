/** A fraction as a percentage with one decimal, for lengths in SVG: 2/3 → 66.7. */
export const percent = (fraction: number): number => Math.round(fraction * 1000) / 10;
