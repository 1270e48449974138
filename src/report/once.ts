/**
 * Works something out once for each object, such as an edition, and remembers it for as long as the object is
 * in use. What is worked out must depend on the object alone.
 */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { result: work(key) };
      known.set(key, entry);
    }
    return entry.result;
  };
}
