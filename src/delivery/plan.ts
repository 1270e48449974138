import { type Area, areaOf, areas, cacheControl, languageHeader } from './areas.ts';
import { contentPolicy, headersOfAll, headersOfKind, type InlineHashes, type Kind } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** The hashes of every inline block, by the kind of the file it stands in. */
export type HashesByKind = Readonly<Record<Kind, InlineHashes>>;

/** What every kind of host is told: the headers of all answers, and those of each area. */
export interface Plan {
  /** Starts and ends with a slash. */
  readonly base: string;
  readonly everywhere: Headers;
  readonly areas: readonly { readonly area: Area; readonly headers: Headers }[];
}

export interface PlanSettings {
  readonly base: string;
  readonly 'https-only': boolean;
}

export function makePlan(settings: PlanSettings, hashes: HashesByKind): Plan {
  const { base, 'https-only': httpsOnly } = settings;
  return {
    base,
    everywhere: headersOfAll(httpsOnly),
    areas: areas.map((area) => ({
      area,
      headers: {
        'Content-Security-Policy': contentPolicy(area.kind, hashes[area.kind], httpsOnly),
        ...headersOfKind[area.kind],
        'Cache-Control': cacheControl[area.freshness],
        ...(area.languages ? { 'Content-Language': languageHeader(area.languages) } : {}),
      },
    })),
  };
}

/**
 * All headers of one file or address below the base.
 * @throws where the path lies in no area: a new folder must be given one
 */
export function headersOf(plan: Plan, path: string): Headers {
  const area = areaOf(path);
  const found = plan.areas.find((candidate) => candidate.area === area);
  if (!found) throw new Error(`No area of src/delivery/areas.ts holds "${path}": give it one.`);
  return { ...plan.everywhere, ...found.headers };
}

/** The names of headers that differ from area to area, in order. */
export const varyingHeaders = (plan: Plan): readonly string[] => [
  ...new Set(plan.areas.flatMap(({ headers }) => Object.keys(headers))),
];
