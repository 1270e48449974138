import { launch } from '../browser/browser.ts';
import { serve } from '../browser/serve.ts';
const [dist = '', ...paths] = process.argv.slice(2);
const site = await serve(dist);
const b = await launch();
for (const spec of paths) {
  const [path, w, name, full] = spec.split('@');
  const p = await b.newPage({ viewport: { width: Number(w), height: 1000 } });
  await p.goto(site.origin + path);
  await p.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: full === 'f' });
  await p.close();
}
await b.close();
await site.close();
