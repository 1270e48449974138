import type { PageWeight } from '../measure/page.ts';
import type { LighthouseScores } from './lighthouse.ts';
import type { Load } from './load.ts';
import type { NextPage } from './next-page.ts';
import type { Paint } from './paint.ts';
import type { PeerResult } from './peers.ts';

/** Everything that one run of the bench measured. */
export interface Measured {
  /** How often each thing was measured; its median is told. */
  readonly times: number;
  /** The same of a page beside the same words by hand. */
  readonly compared: number;
  readonly versions: {
    readonly browser: string;
    readonly lighthouse: string;
    readonly astro: string;
  };
  readonly processors: number;
  readonly pages: readonly MeasuredPage[];
  readonly beside: readonly BesideBare[];
  readonly next: readonly { readonly name: string; readonly ours: NextPage; readonly bare: NextPage }[];
  readonly peers: readonly PeerResult[];
  readonly load: Load;
}

export interface MeasuredPage {
  readonly name: string;
  readonly weight: PageWeight;
  readonly paint: Paint;
  readonly lighthouse: LighthouseScores;
}

/** A section beside the same words by hand. */
export interface BesideBare {
  readonly name: string;
  readonly ours: Paint;
  /** Our own HTML without its styles, faces and scripts. */
  readonly unadorned: Paint;
  readonly bare: Paint;
  /** Of Lighthouse’s model, milliseconds. */
  readonly modelled: { readonly ours: number; readonly bare: number };
  readonly bareBytes: number;
}
