/** What a card shows: words already written, so that the browser only lays them out. */
export interface CardData {
  /** The value or name, split so that the numeral can stand large. */
  readonly before: string;
  readonly numeral: string;
  readonly after: string;
  readonly title: string;
  readonly rows: readonly CardRow[];
  readonly links: readonly CardLink[];
}

export interface CardRow {
  readonly head: string;
  readonly text: string;
  /** Set where the text is in another language than the page. */
  readonly lang?: string;
}

export interface CardLink {
  readonly words: string;
  readonly path: string;
}

/** A file of cards, by id. */
export interface CardFile {
  readonly close: string;
  readonly cards: Readonly<Record<string, CardData>>;
}
