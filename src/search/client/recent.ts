const key = 'recent-searches';
const most = 5;

/** What the reader searched for before, newest first. Kept in this browser only; empty where it keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(text: string): void {
  const plain = text.trim();
  if (plain === '' || plain.length > 60) return;
  keep([plain, ...recentSearches().filter((each) => each !== plain)].slice(0, most));
}

export const forgetSearches = (): void => keep([]);

function keep(searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // Storage refused: nothing is kept.
  }
}
