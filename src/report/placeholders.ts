import { z } from 'zod';
import { type Locale, localeFacts, localize } from '#i18n/locales.ts';

/** `{figure:id}` writes a figure, `{share:id}` its share of the province, `{term:id}` a name. */
export const placeholder = /\{(figure|share|term):([a-z0-9-]+)\}/g;

const anyPlaceholder = /\{[^}]*\}/g;

function wordsSchema(limit: number) {
  return z
    .string()
    .trim()
    .min(1)
    .superRefine((words, context) => {
      const unknown = words.replaceAll(placeholder, '').match(anyPlaceholder);
      if (unknown)
        context.addIssue(
          `“${unknown[0]}” is no placeholder: write {figure:…}, {share:…} or {term:…} with an id`,
        );
      const typed = words.replaceAll(anyPlaceholder, '');
      if (/[0-9０-９]/.test(typed))
        context.addIssue(
          'a number of the report must not be typed: write {figure:…} with its id from figures.yaml',
        );
      if (typed.replaceAll('|', '').length > limit)
        context.addIssue(`must be no longer than ${limit} characters`);
    });
}

/** Words in every language, with their greatest length in Han characters and in letters, placeholders aside. */
export function words(han: number, letters: number) {
  return z.strictObject(
    localize((locale) => wordsSchema(localeFacts[locale].spaced ? letters : han)) as Record<
      Locale,
      ReturnType<typeof wordsSchema>
    >,
  );
}
