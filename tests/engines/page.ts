/**
 * What a journey asks of a page. Each function runs inside the page of whatever engine, so it may use nothing from
 * outside itself. A selector's first element counts, shown or not.
 */

export const address = (): string => location.href;

/** The address once the page has been read to its end, nothing before. */
export const readAddress = (): string => (document.readyState === 'loading' ? '' : location.href);

export const language = (): string => document.documentElement.lang;

export const words = (selector: string): string =>
  (document.querySelector<HTMLElement>(selector)?.innerText ?? '').replaceAll('\u00a0', ' ');

export const top = (selector: string): number =>
  document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;

export const style = (selector: string, property: string): string =>
  getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);

/** How many pixels wider the page is than the window. */
export const excess = (): number => Math.max(0, document.documentElement.scrollWidth - innerWidth);

/** Whether any element that fits can be seen. */
export const isShown = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  });

export const countShown = (selector: string): number =>
  [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0).length;

export const isInWindow = (selector: string): boolean => {
  const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
};

/** Whether the focus is at the element or inside it. */
export const hasFocus = (selector: string): boolean =>
  document.activeElement !== document.body &&
  (document.querySelector(selector)?.contains(document.activeElement) ?? false);

/** Moves the focus to the first element that is shown. */
export const focusOn = (selector: string): void =>
  [...document.querySelectorAll<SVGElement>(selector)]
    .find((element) => element.getClientRects().length > 0)
    ?.focus();

/** Whether the first family of an element has arrived from the site. */
export const hasFace = (selector: string): boolean => {
  const [first = ''] = getComputedStyle(document.querySelector(selector)!).fontFamily.split(',');
  const family = first.trim().replaceAll(/^["']|["']$/g, '');
  return [...document.fonts].some(
    (face) => face.family.replaceAll(/["']/g, '') === family && face.status === 'loaded',
  );
};

/** Exhibits whose chart is not drawn once, within the window, with marks that have an extent. */
export const misdrawn = (): readonly string[] =>
  [...document.querySelectorAll('figure.exhibit')]
    .filter((exhibit) => {
      const charts = [...exhibit.querySelectorAll('svg.chart')].filter(
        (chart) => chart.getClientRects().length > 0,
      );
      const box = charts[0]?.getBoundingClientRect();
      const marks = [...(charts[0]?.querySelectorAll('.mark') ?? [])];
      return (
        charts.length !== 1 ||
        !box ||
        box.height < 40 ||
        box.left < 0 ||
        box.right > innerWidth + 0.5 ||
        marks.length === 0 ||
        marks.some((mark) => mark.getBoundingClientRect().width === 0)
      );
    })
    .map(({ id }) => id);

export const isAnswered = (question: string): boolean => {
  const { searchState, searchQuery } =
    document.querySelector<HTMLElement>('[data-search-state]')?.dataset ?? {};
  return searchState === 'done' && searchQuery === question;
};

export const isState = (state: string): boolean =>
  document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'] === state;

/** Lets the rules for paper hold on the screen and those for screens not: no protocol does it in every engine. */
export const putOnPaper = (): void => {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
      else if (rule instanceof CSSMediaRule && rule.media.mediaText === 'screen')
        rule.media.mediaText = 'not all';
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
  dispatchEvent(new Event('beforeprint'));
};
