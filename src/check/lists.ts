import { faultAt, type Rule } from './rule.ts';

/** Lists of YAML are parted by half-width commas: `[青大，海大]` is one entry, and neither name would be found. */
export const joinedLists: Rule = ({ glossary }) =>
  glossary?.texts.flatMap(({ path, text, at }) => {
    const marks = path.includes('aliases') ? /[，；、]/ : path.includes('forms') ? /[，；]/ : undefined;
    const index = marks ? text.search(marks) : -1;
    if (index < 0) return [];
    return [
      faultAt(
        'joined-list',
        glossary.file,
        at(index),
        [
          `The full-width mark "${text[index] ?? ''}" does not part a list: this is one entry.`,
          `全角标点“${text[index] ?? ''}”分不开列表，这里只算一项。`,
        ],
        ['Write a half-width comma and a space between entries.', '各项之间请用半角逗号加一个空格。'],
      ),
    ];
  }) ?? [];
