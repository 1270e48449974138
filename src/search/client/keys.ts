/** Arrow keys lead from the field into the results and back; the first result is one step below the field. */
export function moveAmong(event: KeyboardEvent, field: HTMLElement, links: readonly HTMLElement[]): void {
  // While an input method is composing, the arrows choose among its candidates (A7).
  if (isComposing(event) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const stops = [field, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Whether a key belongs to an input method. Safari reports the last one only by its code, 229. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
