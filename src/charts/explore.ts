/**
 * Lets a reader walk a chart mark by mark: by mouse, finger or keyboard. Fetched when a chart is first pointed
 * at, tapped, or about to be reached by the Tab key; until then, and without it, the chart is a finished picture.
 * Everything said here is read from the chart's own table: the script brings no words.
 */
import { defineCalculator } from './calculator.ts';
import { frameAll, markAt } from './explore-frames.ts';
import { figureOf, kinOf, rowOf, sentenceOf } from './explore-rows.ts';

type Mark = SVGGElement;

let current: Mark | undefined;
/** The mark that was current when the pointer went down: a click on it is a second one, not the tap that chose it. */
let pressed: Mark | undefined;
/** Whether the reader chose the mark, so that the pointer may travel to its links. */
let isHeld = false;

const readoutOf = (mark: Element): HTMLElement | null | undefined =>
  mark.closest('.plate')?.querySelector<HTMLElement>('.readout');

function prepare(drawing: Element): void {
  // Without a table there is nothing to read: the picture stays a picture.
  const first = drawing.querySelector('.mark');
  if (!first || !rowOf(first)) return;
  for (const svg of drawing.querySelectorAll(':scope > svg')) {
    svg.setAttribute('role', 'group');
    svg.querySelectorAll<Mark>('.mark').forEach((mark, index) => {
      mark.setAttribute('role', 'img');
      mark.setAttribute('aria-label', sentenceOf(mark, readoutOf(mark)).name);
      mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
    });
  }
}

/** Marks what belongs to a figure: its marks in every chart, and its numbers in the sentences. */
function light(figure: string | undefined, mark?: Mark): void {
  for (const lit of document.querySelectorAll('.lit, .kin')) lit.classList.remove('lit', 'kin');
  mark?.classList.add('lit');
  if (mark) for (const kin of kinOf(mark)) kin.classList.add('kin');
  if (!figure) return;
  for (const other of document.querySelectorAll(`.mark[data-figure="${figure}"]`)) other.classList.add('lit');
  for (const link of document.querySelectorAll(`a.figure[href$="#${figure}"]`))
    if (!link.closest('.exhibit')) link.classList.add('lit');
}

function show(mark: Mark | undefined, isSpoken = true): void {
  if (mark === current) return;
  const before = current && readoutOf(current);
  current?.closest('.drawing')?.classList.remove('held');
  isHeld = false;
  current = mark;
  light(mark?.dataset['figure'], mark);
  const readout = mark && readoutOf(mark);
  if (before && before !== readout) {
    before.textContent = before.dataset['hint'] ?? '';
    before.classList.remove('reading');
  }
  if (!mark || !readout) return;
  readout.dataset['hint'] ??= readout.textContent;
  // The name of a focused mark is read out anyway: saying it twice would be noise.
  readout.ariaLive = isSpoken ? 'polite' : 'off';
  readout.classList.add('reading');
  readout.replaceChildren(...sentenceOf(mark, readout).nodes);
}

/** The card of the mark's figure; where it has none, the mark is held and its readout stays. */
function choose(mark: Mark): void {
  show(mark);
  const link = readoutOf(mark)?.querySelector<HTMLElement>('a.figure');
  if (link) return link.click();
  isHeld = !isHeld;
  mark.closest('.drawing')?.classList.toggle('held', isHeld);
}

function step(mark: Mark, key: string): Mark | undefined {
  const marks = [...(mark.closest('svg.chart')?.querySelectorAll<Mark>('.mark') ?? [])];
  const at = marks.indexOf(mark);
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : marks[Math.min(Math.max(place, 0), marks.length - 1)];
}

function point(event: PointerEvent): void {
  const target = event.target as Element;
  if (event.pointerType !== 'mouse' || isHeld) return;
  if (target.closest('.drawing')) return show(markAt(target, event));
  if (target.closest('.readout')) return;
  show(undefined);
  const link = target.closest<HTMLAnchorElement>('a.figure');
  light(link ? figureOf(link) : undefined);
}

function press(event: KeyboardEvent): void {
  const mark = (event.target as Element).closest<Mark>('.mark');
  if (event.key === 'Escape' && current && !document.querySelector(':popover-open')) {
    show(undefined);
    mark?.blur();
    return;
  }
  if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = step(mark, event.key);
  if (next) next.focus();
  else if (event.key === 'Enter' || event.key === ' ') choose(mark);
  else return;
  event.preventDefault();
}

function focus(event: FocusEvent): void {
  const target = event.target as Element;
  const mark = target.closest<Mark>('.mark');
  if (mark) {
    for (const other of mark.closest('svg.chart')?.querySelectorAll('.mark') ?? [])
      other.setAttribute('tabindex', other === mark ? '0' : '-1');
    return show(mark, !mark.matches(':focus-visible'));
  }
  if (target.closest('.readout, .card')) return;
  show(undefined);
  if (target.matches('a.figure')) light(figureOf(target as HTMLAnchorElement));
}

function click(event: MouseEvent): void {
  const target = event.target as Element;
  const mark = target.closest('.drawing') ? markAt(target, event) : undefined;
  // A click by keyboard or screen reader comes without a pointer.
  if (mark && mark === current && (mark === pressed || event.detail === 0)) choose(mark);
  else if (mark || !target.closest('.readout, .card')) show(mark);
}

/** Makes every chart of the page ready, and reads the mark that the event which asked for this points at. */
export function begin(event: Event): void {
  for (const drawing of document.querySelectorAll('.drawing')) prepare(drawing);
  frameAll();
  addEventListener('resize', frameAll);
  addEventListener('pointermove', point);
  addEventListener('pointerdown', () => (pressed = current));
  addEventListener('keydown', press);
  addEventListener('focusin', focus);
  addEventListener('click', click);
  if (event instanceof PointerEvent) {
    const target = event.target as Element;
    if (target.closest('.drawing')) show(markAt(target, event));
    else point(event);
  }
  defineCalculator();
}
