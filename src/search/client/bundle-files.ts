import { within } from './faults.ts';

/**
 * The files of one Pagefind bundle. Pagefind swallows the loss of an index chunk and then answers “0 results”
 * (`loadChunk`, pagefind.js 1.6.0), waits for ever for a file that hangs, and asks for its files one after
 * the other. So its requests go through here: each is timed, its content is checked, failures are remembered,
 * and what the first answer needs is fetched at once.
 */
export interface BundleFiles {
  /** Fetches what the first answer needs, all together. Rejects where a file is lost that every answer needs. */
  readonly prefetch: () => Promise<void>;
  /** The file that failed, if one has since it was last taken. */
  readonly failure: () => string | undefined;
  /** The same, and forgets it. */
  readonly takeFailure: () => string | undefined;
}

/** A file that takes longer counts as lost. */
const patience = 8000;
const signature = 'pagefind_dcd';

type Fetch = typeof globalThis.fetch;

/**
 * @param base absolute address of the bundle's folder, with a slash at its end
 * @param tag the build's hash: `pagefind-entry.json?ts=` is then cached from session to session
 */
export function openBundleFiles(base: string, tag: string): BundleFiles {
  const original: Fetch = globalThis.fetch.bind(globalThis);
  const kept = new Map<string, Promise<ArrayBuffer>>();
  let failure: string | undefined;

  const load = (address: string): Promise<ArrayBuffer> => {
    const known = kept.get(address);
    if (known) return known;
    const loading = within(patience, fetchWhole(original, address)).catch((error: unknown) => {
      kept.delete(address);
      throw error;
    });
    kept.set(address, loading);
    return loading;
  };

  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : String(input), base).href;
    if (!address.startsWith(base)) return original(input, init);
    try {
      return new Response((await load(address)).slice(0));
    } catch (error) {
      failure = address;
      throw error;
    }
  };

  /** Not every question needs every chunk: its loss shows when it is asked for. */
  const attempt = (file: string): Promise<unknown> => load(base + file).catch(() => undefined);

  return {
    prefetch: async () => {
      const wasm = load(`${base}wasm.unknown.pagefind`);
      const listed = load(`${base}pagefind-entry.json?ts=${tag}`).then((entry) =>
        Promise.all(
          filesListed(entry).map((file) => (isVital(file) ? load(base + file) : void attempt(file))),
        ),
      );
      await Promise.all([wasm, listed]);
    },
    failure: () => failure,
    takeFailure: () => {
      const taken = failure;
      failure = undefined;
      return taken;
    },
  };
}

const isVital = (file: string): boolean => file.endsWith('.pf_meta');

/** The files the build lists in the bundle's entry because they are few and every question needs them. */
function filesListed(entry: ArrayBuffer): readonly string[] {
  const { first } = JSON.parse(new TextDecoder().decode(entry)) as { first?: readonly string[] };
  return first ?? [];
}

async function fetchWhole(fetch: Fetch, address: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const content = await response.arrayBuffer();
  if (/\.(pf_\w+|pagefind)$/.test(new URL(address).pathname)) await checkWhole(content, address);
  else JSON.parse(new TextDecoder().decode(content));
  return content;
}

/** Throws where a file is not what Pagefind wrote: cut short, changed, or a page of the server instead. */
async function checkWhole(content: ArrayBuffer, address: string): Promise<void> {
  const begins = (bytes: ArrayBuffer): boolean =>
    new TextDecoder().decode(bytes.slice(0, signature.length)) === signature;
  if (begins(content)) return;
  if (typeof DecompressionStream === 'undefined') return;
  const plain = new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip'));
  if (!begins(await new Response(plain).arrayBuffer())) throw new Error(`${address} is damaged.`);
}
