import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';
const [dist = '', path, w, sel = ''] = process.argv.slice(2);
const site = await serve(dist);
const b = await launch();
const p = await b.newPage({ viewport: { width: Number(w), height: 1000 } });
await p.goto(site.origin + path);
console.log(
  await p.evaluate(
    (s) =>
      [...document.querySelectorAll(s)].slice(0, 14).map((e) => {
        const r = e.getBoundingClientRect();
        const c = getComputedStyle(e);
        return `${e.tagName}.${e.className} ${Math.round(r.left)}..${Math.round(r.right)} ${c.display} ${c.flex} ${c.gridColumn} ${c.gridTemplateColumns} ${e.textContent?.trim().slice(0, 30)}`;
      }),
    sel,
  ),
);
await b.close();
await site.close();
