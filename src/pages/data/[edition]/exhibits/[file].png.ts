import { exhibitPng } from '#publish/exhibit-file.ts';
import { exhibitRoute, inEveryLanguage } from '#publish/exhibit-route.ts';

export const { getStaticPaths, GET } = exhibitRoute(
  inEveryLanguage,
  'image/png',
  ({ edition, exhibit, locale }) => exhibitPng(edition, exhibit, locale),
);
