/** The key under which a reader's choice of colours is kept. */
export const themeKey = 'theme';

/** Runs before the first paint, so that a chosen theme never flashes. Storage may be refused: then the system decides. */
export const rememberTheme = `try{document.documentElement.dataset.theme=localStorage.${themeKey}||''}catch{}`;
