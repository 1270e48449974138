import { about } from './about.ts';
import { chart } from './charts.ts';
import { figure, fraction, qualifier } from './figures.ts';
import { column, shipped } from './files.ts';
import { meta, ui } from './frame.ts';
import { glossary } from './glossary.ts';
import { card, ledger } from './ledger.ts';
import { marks } from './marks.ts';
import { chooser, home, notFound, parallel } from './pages.ts';
import { print } from './print.ts';
import { cite, data, feed, share } from './publish.ts';
import { search } from './search.ts';
import { years } from './years.ts';

/** Interface words in English: the reference shape of the catalogue. Report prose never stands here. */
export const en = {
  figure,
  fraction,
  marks,
  qualifier,
  ui,
  home,
  chart,
  card,
  parallel,
  ledger,
  glossary,
  search,
  about,
  notFound,
  chooser,
  print,
  meta,
  data,
  cite,
  share,
  feed,
  years,
  column,
  shipped,
} as const;
