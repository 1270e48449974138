/** Stands where an editor has still to write something: a new edition is laid out with it. */
export const toBeFilled = '待填 / to be filled';

/** Whether a value was left open. */
export const isUnfilled = (value: unknown): boolean =>
  typeof value === 'string' && value.includes(toBeFilled);
