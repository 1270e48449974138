/**
 * American spelling to British, by rule, so that `carbon fiber` and `carbon fibre` are one word to search.
 * Applied to what is indexed and to what is asked alike: it need not be right, only the same on both sides.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/iz(e[drs]?|ing|ations?|ational)$/, 'is$1'],
  [/yz(e[drs]?|ing)$/, 'ys$1'],
  [/^(col|fav|hon|lab|neighb|harb|hum|vap|vig|rum|behavi|endeav|flav|od|splend|sav)or(?!at)/, '$1our'],
  [/^(cent|fib|lit|theat|met|spect|calib|kilomet|centimet|millimet|lust|meag|som)er(s?)$/, '$1re$2'],
  [/^(program)(s?)$/, '$1me$2'],
  [/^(catal|dial|anal|monol)og(s?)$/, '$1ogue$2'],
  [/^(def|off|lic|pret)ens(e[ds]?|ing)$/, '$1enc$2'],
  [/^(travel|cancel|model|label|level|fuel|signal|channel|counsel)(ed|ing|er|ers)$/, '$1l$2'],
  [/^(enrol|fulfil|instal|skil)l(ment|s|ful)/, '$1$2'],
  [/^aluminum$/, 'aluminium'],
  [/^gray/, 'grey'],
  [/^(tire|tires)$/, 'tyre'],
  [/^(plow)/, 'plough'],
  [/^sulf/, 'sulph'],
  [/^(an|p|or|f|gyn|h)(esthe|edia|thope|etus|etal|ecolog|emo)/, '$1a$2'],
];

/** A lower-case word in the one spelling that search compares. */
export function oneSpelling(word: string): string {
  for (const [from, to] of rules) if (from.test(word)) return word.replace(from, to);
  return word;
}
