import type { en } from './en/index.ts';

/** Plural endings that i18next adds to a key; which of them a language needs is its own affair. */
type PluralEnding = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';

type RequiredKeys<Namespace> = {
  [Key in keyof Namespace]: Key extends `${string}${Exclude<PluralEnding, '_other'>}` ? never : Key;
}[keyof Namespace];

type OptionalKeys<Namespace> = Exclude<keyof Namespace, RequiredKeys<Namespace>>;

/** The keys that every language must have: those of the English catalogue, plural endings aside. */
export type Strings = {
  readonly [Name in keyof typeof en]: Readonly<Record<RequiredKeys<(typeof en)[Name]>, string>> &
    Readonly<Partial<Record<OptionalKeys<(typeof en)[Name]>, string>>>;
};
