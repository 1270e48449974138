import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to an answer on its way: it is not there, it is other bytes, or it never comes. */
export type Harm = 'lost' | 'corrupt' | 'hanging';

/** A server before the server that can be told to fail, for every engine in the same way. */
export interface Spoiler {
  readonly origin: string;
  /** Fails for addresses that fit, until it is told otherwise. */
  readonly spoil: (address: RegExp, harm: Harm) => void;
  /** Ends all harm; who still waits is cut off. */
  readonly heal: () => void;
  readonly close: () => void;
}

/** Stands before a server on the loopback interface and hands everything on as it is. */
export async function startSpoiler(target: string): Promise<Spoiler> {
  let harmed: { readonly address: RegExp; readonly harm: Harm } | undefined;
  const waiting = new Set<ServerResponse>();
  const server = createServer((incoming, outgoing) => {
    const harm = harmed?.address.test(incoming.url ?? '') ? harmed.harm : undefined;
    if (harm === 'hanging') return void waiting.add(outgoing);
    if (harm) {
      outgoing.writeHead(harm === 'lost' ? 404 : 200, { 'Cache-Control': 'no-store' });
      outgoing.end(harm === 'lost' ? 'not here' : Buffer.from([31, 139, 8, 0, 1, 2, 3, 4]));
      return;
    }
    const { method, headers } = incoming;
    request(new URL(incoming.url ?? '/', target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: (address, harm) => (harmed = { address, harm }),
    heal: () => {
      harmed = undefined;
      for (const response of waiting) response.destroy();
      waiting.clear();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
