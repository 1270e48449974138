/** What is done inside the page before it is printed. Each function must stand alone: it is sent to the browser. */

/** Gives the page the family `Report`, which the print sheet asks for first. */
export async function useFaces(
  faces: readonly { readonly weight: string; readonly base64: string }[],
): Promise<void> {
  for (const { weight, base64 } of faces) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    document.fonts.add(await new FontFace('Report', bytes, { weight }).load());
  }
  await document.fonts.ready;
}

/** Every character that may be set: the text of the page, and what stands above each part. */
export function charactersOf(): string {
  const heads = [...document.querySelectorAll<HTMLElement>('[data-head]')].map(
    ({ dataset }) => dataset['head'],
  );
  return [...new Set([document.documentElement.textContent, ...heads].join(''))].sort().join('');
}

/** The words of every heading, each once and with its spaces. */
export function headingsOf(): readonly string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
    (heading.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
}

/** Sets subscript digits as small digits below the line, since the faces have no such characters. */
export function setSubscripts(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/[₀-₉]/.test(text.data)) found.push(text);
  }
  for (const text of found) {
    const isDrawn = text.parentElement instanceof SVGElement;
    const pieces = text.data.split(/([₀-₉]+)/).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const small = isDrawn
        ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        : document.createElement('sub');
      if (isDrawn) {
        small.setAttribute('baseline-shift', '-20%');
        small.setAttribute('font-size', '70%');
      }
      small.textContent = [...piece].map((digit) => (digit.codePointAt(0) ?? 0) - 0x2080).join('');
      return small;
    });
    text.replaceWith(...pieces);
  }
}

/** Sets title and year above all pages, and the name of each part above its own. In the page these rules would weigh too much. */
export function setRunningHeads(): void {
  const sheet = new CSSStyleSheet();
  const titles = [...document.querySelectorAll('.book-cover h1 > span')].map((title) =>
    (title.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
  sheet.insertRule(`@page { @top-left { content: ${JSON.stringify(titles.join(' · '))} } }`);
  for (const { id, dataset } of document.querySelectorAll<HTMLElement>('[data-head]')) {
    sheet.insertRule(`@page ${id} { @top-right { content: ${JSON.stringify(dataset['head'])} } }`);
    sheet.insertRule(`#${id} { page: ${id} }`);
  }
  document.adoptedStyleSheets = [sheet];
}
