import { exhibitJson } from '#publish/exhibit-json.ts';
import { exhibitRoute } from '#publish/exhibit-route.ts';

export const { getStaticPaths, GET } = exhibitRoute(
  [''],
  'application/json; charset=utf-8',
  ({ edition, exhibit, address }) => `${JSON.stringify(exhibitJson(edition, exhibit, address), null, 1)}\n`,
);
