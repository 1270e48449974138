import { z } from 'zod';
import { type Locale, localeFacts, localize } from '#i18n/locales.ts';
import { advise } from './issues.ts';

/** `{figure:id}` writes a figure, `{share:id}` its share of the province, `{term:id}` a name. */
export const placeholder = /\{(figure|share|term):([a-z0-9-]+)\}/g;

/** What stands in a pair of braces, whether it is a placeholder or should be one. */
export const anyPlaceholder = /\{[^{}]*\}/g;

function wordsSchema(limit: number) {
  return z
    .string()
    .trim()
    .min(1)
    .superRefine((words, context) => {
      const unknown = words.replaceAll(placeholder, '').match(anyPlaceholder);
      if (unknown)
        context.addIssue(
          advise(
            `${unknown[0]} is no placeholder: write {figure:…}, {share:…} or {term:…} with an id.`,
            `${unknown[0]}不是占位符：请写{figure:…}、{share:…}或{term:…}，加上编号。`,
          ),
        );
      const typed = words.replaceAll(anyPlaceholder, '');
      if (/[{}]/.test(typed))
        context.addIssue(
          advise(
            'A brace has no partner: write {figure:…}, {share:…} or {term:…}, with an id and both braces.',
            '花括号没有成对：请写{figure:…}、{share:…}或{term:…}，两边的花括号都要有。',
          ),
        );
      if (/[0-9０-９]/.test(typed))
        context.addIssue(
          advise(
            'Do not type a number of the report: write {figure:…} with its id from figures.yaml.',
            '报告里的数字不要直接写：请写{figure:…}，加上figures.yaml里的编号。',
          ),
        );
      if (typed.replaceAll('|', '').length > limit)
        context.addIssue(advise(`There is room for ${limit} characters.`, `只放得下${limit}个字符。`));
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
