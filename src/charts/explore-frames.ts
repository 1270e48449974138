/** Frames around the marks of a chart: the place where a pointer meets a mark, and the ring that shows it. */

const svg = 'http://www.w3.org/2000/svg';
const room = 4;

/** CSS pixels that a pointer needs: WCAG 2.5.8, and 2.5.5 where the pointer is a finger. */
const least = (): number => (matchMedia('(pointer: coarse)').matches ? 44 : 24);

function frame(mark: SVGGElement): void {
  const origin = mark.getScreenCTM();
  // A tie runs past other marks to a place they share: it is no part of where the mark stands.
  const own = mark.querySelectorAll(':is(rect, line, circle, path, text):not(.tie, .hit)');
  const boxes = [...own].map((shape) => shape.getBoundingClientRect());
  if (!origin || boxes.length === 0) return;
  const ends = (low: (box: DOMRect) => number, high: (box: DOMRect) => number, start: number) => {
    const from = Math.min(...boxes.map(low)) - start - room;
    const to = Math.max(...boxes.map(high)) - start + room;
    const short = Math.max(0, least() - (to - from));
    return { from: from - short / 2, length: to - from + short };
  };
  const across = ends(
    ({ left }) => left,
    ({ right }) => right,
    origin.e,
  );
  const down = ends(
    ({ top }) => top,
    ({ bottom }) => bottom,
    origin.f,
  );
  let hit = mark.querySelector(':scope > .hit');
  if (!hit) {
    hit = document.createElementNS(svg, 'rect');
    hit.classList.add('hit');
    mark.prepend(hit);
  }
  const values = { x: across.from, y: down.from, width: across.length, height: down.length };
  for (const [name, value] of Object.entries(values)) hit.setAttribute(name, value.toFixed(1));
}

/** Frames every mark that can be seen; those of the layout not in use have no place. */
export function frameAll(): void {
  for (const mark of document.querySelectorAll<SVGGElement>('.mark'))
    if (mark.getClientRects().length > 0) frame(mark);
}

/** The mark under a point: the one whose own shape is there, else the one whose frame has the nearest middle. */
export function markAt(
  target: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): SVGGElement | undefined {
  const touched = target.closest<SVGGElement>('.mark');
  // A click by keyboard or screen reader has no place.
  if (touched && clientX === 0 && clientY === 0) return touched;
  const under = document.elementsFromPoint(clientX, clientY).filter((element) => element.closest('.mark'));
  const distance = (element: Element): number => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
  };
  const nearest = under.toSorted((a, b) => distance(a) - distance(b))[0];
  const found = under.find((element) => !element.matches('.hit')) ?? nearest;
  return found?.closest<SVGGElement>('.mark') ?? undefined;
}
