import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line of limited speed between a browser and a server. */
export interface Line {
  readonly origin: string;
  readonly close: () => void;
}

export interface Quality {
  /** Time of one round trip, milliseconds. */
  readonly roundTrip: number;
  /** Bits a second towards the reader and back. */
  readonly down: number;
  readonly up: number;
}

/** Lighthouse's "slow 4G" (github.com/GoogleChrome/lighthouse, docs/throttling.md), here as a real line, not a simulation. */
export const slow4G: Quality = { roundTrip: 150, down: 1_638_400, up: 768_000 };

/** Slow 2G of the Network Information API (wicg.github.io/netinfo): two seconds a round trip, 50 kbit/s. */
export const slow2G: Quality = { roundTrip: 2000, down: 51_200, up: 51_200 };

/**
 * Lays a line to a server on the loopback interface. Unlike a browser's own throttling it holds for every process
 * of the browser, so that pages loaded ahead of a click are as slow as others.
 */
export async function layLine(target: string, { roundTrip, down, up }: Quality): Promise<Line> {
  const { hostname, port } = new URL(target);
  const towardsReader = pipe(roundTrip / 2, down);
  const towardsServer = pipe(roundTrip / 2, up);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (reader) => {
    const upstream = connect({ host: hostname, port: Number(port), noDelay: true });
    sockets.add(reader).add(upstream);
    // The handshake is made with this server at once: a real one takes a round trip.
    const opened = performance.now() + roundTrip;
    reader.on('data', (chunk: Buffer) => towardsServer(chunk, upstream, opened));
    upstream.on('data', (chunk: Buffer) => towardsReader(chunk, reader, 0));
    for (const [one, other] of [
      [reader, upstream],
      [upstream, reader],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        setTimeout(() => other.end(), roundTrip);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** One direction, shared by all connections: chunks follow each other at the line's speed, then travel. */
function pipe(delay: number, bitsPerSecond: number) {
  let free = 0;
  return (chunk: Buffer, to: Socket, notBefore: number): void => {
    for (let start = 0; start < chunk.length; start += 1460) {
      const piece = chunk.subarray(start, start + 1460);
      free = Math.max(free, performance.now(), notBefore) + (piece.length * 8000) / bitsPerSecond;
      setTimeout(
        () => {
          if (!to.destroyed) to.write(piece);
        },
        free + delay - performance.now(),
      );
    }
  };
}
