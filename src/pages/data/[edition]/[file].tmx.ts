import { dataRoute } from '#publish/data-route.ts';

export const { getStaticPaths, GET } = dataRoute('tmx');
