/**
 * The part of the vocabulary of schema.org (release 29) that the site may use. Each type is described at
 * https://schema.org/<type>; a type has the properties of the one it extends.
 */
export const vocabulary: Readonly<
  Record<string, { readonly extends?: string; readonly properties: readonly string[] }>
> = {
  Thing: { properties: ['name', 'alternateName', 'description', 'url', 'identifier', 'sameAs', 'image'] },
  CreativeWork: {
    extends: 'Thing',
    properties: [
      'author',
      'creator',
      'dateModified',
      'datePublished',
      'encodingFormat',
      'headline',
      'inLanguage',
      'isAccessibleForFree',
      'isBasedOn',
      'isPartOf',
      'hasPart',
      'license',
      'publisher',
      'spatialCoverage',
      'temporalCoverage',
      'translationOfWork',
      'workTranslation',
    ],
  },
  WebSite: { extends: 'CreativeWork', properties: ['issn'] },
  WebPage: { extends: 'CreativeWork', properties: ['breadcrumb', 'mainContentOfPage'] },
  Article: { extends: 'CreativeWork', properties: ['articleBody', 'articleSection'] },
  NewsArticle: { extends: 'Article', properties: ['dateline'] },
  Report: { extends: 'Article', properties: ['reportNumber'] },
  Dataset: {
    extends: 'CreativeWork',
    properties: ['distribution', 'includedInDataCatalog', 'measurementTechnique', 'variableMeasured'],
  },
  MediaObject: { extends: 'CreativeWork', properties: ['contentSize', 'contentUrl', 'sha256'] },
  DataDownload: { extends: 'MediaObject', properties: ['measurementMethod'] },
  DefinedTermSet: { extends: 'CreativeWork', properties: ['hasDefinedTerm'] },
  Intangible: { extends: 'Thing', properties: [] },
  DefinedTerm: { extends: 'Intangible', properties: ['inDefinedTermSet', 'termCode'] },
  ItemList: { extends: 'Intangible', properties: ['itemListElement', 'itemListOrder', 'numberOfItems'] },
  BreadcrumbList: { extends: 'ItemList', properties: [] },
  ListItem: { extends: 'Intangible', properties: ['item', 'nextItem', 'position', 'previousItem'] },
  Organization: { extends: 'Thing', properties: ['address', 'email', 'logo'] },
  Person: { extends: 'Thing', properties: ['email', 'jobTitle', 'worksFor'] },
  Place: { extends: 'Thing', properties: ['address', 'geo'] },
};

/** The properties a type has, its own and those it inherits. */
export function propertiesOf(type: string): readonly string[] {
  const found = vocabulary[type];
  return found ? [...found.properties, ...(found.extends ? propertiesOf(found.extends) : [])] : [];
}
