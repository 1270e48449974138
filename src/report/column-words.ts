import type { Translate } from '#i18n/translate.ts';
import type { Column } from './row-writer.ts';

/** What a column of an exhibit's table is called in the reader's language. */
export function columnWord(column: Column, t: Translate): string {
  const words: Record<Column, string> = {
    item: t('chart:item'),
    number: t('chart:numberColumn'),
    share: t('chart:share'),
    note: t('chart:note'),
    kind: t('chart:kind'),
    from: t('chart:from'),
    to: t('chart:to'),
    topic: t('chart:topic'),
    stage: t('chart:stage'),
  };
  return words[column];
}
