/**
 * The face of the pictures is Chinese: its curly quotes fill a square, and it has no small two. A browser asks the
 * face for narrow quotes; the renderer of pictures cannot, so here its marks are drawn together by hand. Shares of
 * an em, measured in Noto Serif SC.
 */
const close = { double: 0.56, single: 0.74 } as const;

/** The renderer drops a span that is blank, and the shift with it, unless its space may not break. */
const kept = (character: string): string => (character === ' ' ? '\u00a0' : character);

function drawnTogether(words: string): string {
  return words
    .replaceAll(/([“‘])/gu, (quote: string) => {
      const shift = quote === '“' ? close.double : close.single;
      return `<tspan dx="-${shift}em">${quote}</tspan>`;
    })
    .replaceAll(/([”’])(&\w+;|[^<])/gu, (_, quote: string, next: string) => {
      const shift = quote === '”' ? close.double : close.single;
      return `${quote}<tspan dx="-${shift}em">${kept(next)}</tspan>`;
    });
}

function withSubscript(words: string): string {
  return words.replaceAll(
    /₂(&\w+;|[^<])?/gu,
    (_, next = '') =>
      `<tspan font-size=".7em" dy=".2em">2</tspan>${next && `<tspan dy="-.14em">${kept(String(next))}</tspan>`}`,
  );
}

/**
 * The markup of a picture whose marks the renderer would set too wide or not at all.
 * @param spaced whether the language parts its words by spaces, and so wants narrow quotes
 */
export function pictureWords(svg: string, spaced: boolean): string {
  return svg.replaceAll(/<text[^>]*>.*?<\/text>/gsu, (element) =>
    element.replaceAll(/>([^<]+)</gu, (_, words: string) => {
      const small = withSubscript(words);
      return `>${
        spaced
          ? small
              .split(/(<[^>]+>)/u)
              .map((part) => (part.startsWith('<') ? part : drawnTogether(part)))
              .join('')
          : small
      }<`;
    }),
  );
}
