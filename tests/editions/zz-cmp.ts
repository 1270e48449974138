import { readFileSync } from 'node:fs';
import { attributeOf, classesOf, isElement, type Node, pagesBelow, parsePage } from '../../src/build/html.ts';
import { languageOf, textRuns } from '../../src/build/text-runs.ts';
const dist = process.argv[2]!;
let bad = 0,
  n = 0;
for (const page of pagesBelow(dist)) {
  const a = new Set<string>(),
    b = new Set<string>();
  const html = readFileSync(`${dist}/${page}`, 'utf8');
  textRuns(
    html,
    ({ name, classes }) =>
      classes.includes('numeral')
        ? 'n'
        : ['h1', 'h2', 'h3'].includes(name) || classes.includes('serif')
          ? 'h'
          : undefined,
    (m, t) => {
      for (const c of t) a.add(m + c);
    },
  );
  const visit = (node: Node, made?: string): void => {
    if (made && node.nodeName === '#text' && 'value' in node) for (const c of node.value) b.add(made + c);
    const cl = isElement(node) ? classesOf(node) : [];
    const own = !isElement(node)
      ? made
      : cl.includes('numeral')
        ? 'n'
        : ['h1', 'h2', 'h3'].includes(node.tagName) || cl.includes('serif')
          ? 'h'
          : made;
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, own);
  };
  const doc = parsePage(dist, page);
  visit(doc);
  n++;
  const h = doc.childNodes.find(isElement)!;
  if ([...a].sort().join() !== [...b].sort().join() || languageOf(html) !== attributeOf(h, 'lang')) {
    bad++;
    console.log(
      page,
      [...a].filter((x) => !b.has(x)),
      [...b].filter((x) => !a.has(x)),
    );
  }
}
console.log(n, bad);
