import { type Localized, localize } from '#i18n/locales.ts';
import type { Strings } from '#i18n/strings/shape.ts';
import { translate } from '#i18n/translate.ts';

/** The columns of the open data that have a title of their own. */
export type ColumnKey = keyof Strings['column'];

/** What a column holds, in every language. */
export const columnTitle = (name: ColumnKey): Localized =>
  localize((locale) => translate(locale)(`column:${name}`));
