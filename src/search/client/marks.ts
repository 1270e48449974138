import { type Span, spansOf } from '../excerpt.ts';
import { linkStyles } from './styles.ts';

/** The name of the highlight, for `::highlight(search)`. */
const name = 'search';

/** Marks in the page what answers the question a reader came with (`?q=`), without touching the text itself. */
export function markQuestion(question: string): void {
  if (!('highlights' in CSS) || question.trim() === '') return;
  const ranges = [...document.querySelectorAll<HTMLElement>('main p, main h2')].flatMap((element) =>
    rangesIn(element, question),
  );
  linkStyles();
  CSS.highlights.set(name, new Highlight(...ranges));
}

function rangesIn(element: HTMLElement, question: string): readonly Range[] {
  const texts: { readonly node: Text; readonly start: number }[] = [];
  let whole = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.marks, .unseen') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push({ node: node as Text, start: whole.length });
    whole += (node as Text).data;
  }
  return spansOf(whole, question).map((span) => rangeOf(texts, span));
}

function rangeOf(texts: readonly { readonly node: Text; readonly start: number }[], span: Span): Range {
  const range = document.createRange();
  const begin = texts.findLast(({ start }) => start <= span.start);
  const end = texts.findLast(({ start }) => start < span.end);
  if (begin) range.setStart(begin.node, span.start - begin.start);
  if (end) range.setEnd(end.node, span.end - end.start);
  return range;
}

markQuestion(new URLSearchParams(location.search).get('q') ?? '');
