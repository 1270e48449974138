import { exhibitSvg } from '#publish/exhibit-file.ts';
import { exhibitRoute, inEveryLanguage } from '#publish/exhibit-route.ts';

export const { getStaticPaths, GET } = exhibitRoute(
  ['', ...inEveryLanguage],
  'image/svg+xml; charset=utf-8',
  ({ edition, exhibit, locale, address }) => exhibitSvg(edition, exhibit, locale, address),
);
