import type { APIRoute } from 'astro';
import { type Locale, locales } from '#i18n/locales.ts';
import { figureCards, termCards } from '#publish/cards.ts';
import { findEdition, report } from '#report/report.ts';

const makers = { figures: figureCards, terms: termCards } as const;
type Kind = keyof typeof makers;

export const getStaticPaths = () =>
  report().editions.flatMap(({ id }) =>
    locales.flatMap((locale) =>
      Object.keys(makers).map((kind) => ({ params: { edition: id, locale, kind } })),
    ),
  );

export const GET: APIRoute = ({ params }) => {
  const { edition, locale, kind } = params as { edition: string; locale: Locale; kind: Kind };
  return new Response(JSON.stringify(makers[kind](findEdition(edition), locale)));
};
