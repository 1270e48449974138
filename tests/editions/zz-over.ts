import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';
const [dist = '', ...paths] = process.argv.slice(2);
const site = await serve(dist);
const b = await launch();
for (const spec of paths) {
  const [path, w] = spec.split('@');
  const p = await b.newPage({ viewport: { width: Number(w), height: 1000 } });
  await p.goto(site.origin + path);
  console.log(
    spec,
    await p.evaluate(() => {
      const W = innerWidth;
      return [...document.querySelectorAll('body *')]
        .filter((e) => {
          const r = e.getBoundingClientRect();
          return r.width > 0 && (r.right > W + 1 || r.left < -1);
        })
        .slice(0, 12)
        .map(
          (e) =>
            `${e.tagName}.${e.className} ${Math.round(e.getBoundingClientRect().left)}..${Math.round(e.getBoundingClientRect().right)} ${e.textContent?.trim().slice(0, 30)}`,
        );
    }),
  );
  await p.close();
}
await b.close();
await site.close();
