/** The licence of the data, the restated text, and the explanations. */
export const licence = {
  /** Identifier of the Open Definition (licenses.opendefinition.org), as data packages want it. */
  openDefinition: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
