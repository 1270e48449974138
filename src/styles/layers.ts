/** The order of the cascade. It stands in every page before any other rule, whatever order the bundler chooses. */
export const layers = '@layer tokens,base,frame,prose,exhibit,pages,adapt;';
