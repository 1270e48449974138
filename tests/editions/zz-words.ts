import { attributeOf, isElement, type Node, pagesBelow, parsePage } from '../../src/build/html.ts';
const dist = process.argv[2]!;
const found = new Map<string, Set<string>>();
for (const page of pagesBelow(dist).filter((p) => p.startsWith('ar/') || /\/ar\//.test(p))) {
  const visit = (node: Node, lang: string): void => {
    if (isElement(node)) {
      if (
        ['script', 'style', 'pre', 'code'].includes(node.tagName) ||
        attributeOf(node, 'translate') === 'no'
      )
        return;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'content']) {
        const v = attributeOf(node, name);
        if (v && lang.startsWith('ar') && node.tagName !== 'meta') check(v);
      }
    }
    const own = isElement(node) ? (attributeOf(node, 'lang') ?? lang) : lang;
    if (node.nodeName === '#text' && 'value' in node && own.startsWith('ar')) check(node.value);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child, own);
  };
  const check = (t: string) => {
    t = t.replaceAll(/\S*[\/@={}\\]\S*|\S+(?:[-_.]\S+)+/g, '');
    for (const m of t.matchAll(/\b[A-Za-z]{3,}\b|[\p{Script=Han}]+/gu)) {
      const s = found.get(m[0]) ?? new Set();
      s.add(page);
      found.set(m[0], s);
    }
  };
  visit(parsePage(dist, page), '');
}
for (const [w, p] of found) console.log(w, p.size, [...p][0]);
