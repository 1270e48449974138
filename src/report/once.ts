/**
 * Works something out once for each object, such as an edition, and remembers it for as long as the object is
 * in use. What is worked out must depend on the object alone.
 */
export function oncePer<Key extends object, Result>(
  work: (key: Key) => Result,
  known = new WeakMap<Key, { readonly result: Result }>(),
): (key: Key) => Result {
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { result: work(key) };
      known.set(key, entry);
    }
    return entry.result;
  };
}

/**
 * The same for what both the pages and the steps around them ask: a build bundles our modules anew for its pages, so
 * that what they share can only stand outside of them.
 * @param name known by nobody else
 */
export function oncePerInBuild<Key extends object, Result>(
  name: string,
  work: (key: Key) => Result,
): (key: Key) => Result {
  const shared = globalThis as unknown as Record<symbol, WeakMap<Key, { readonly result: Result }>>;
  return oncePer(work, (shared[Symbol.for(`once in a build: ${name}`)] ??= new WeakMap()));
}
