import { execFileSync } from 'node:child_process';

export interface Load {
  readonly requestsPerSecond: number;
  /** 99 of 100 answers came within this time, milliseconds. */
  readonly p99: number;
  readonly errors: number;
  /** What was asked for; a server without the module of brotli answers with gzip. */
  readonly encoding: string;
}

/** Asks a server on the loopback interface for one address with 64 connections for a few seconds, by `wrk`. */
export function measureLoad(address: string, seconds: number): Load {
  const encoding = 'br, gzip';
  const output = execFileSync(
    'wrk',
    ['-t1', '-c64', `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, address],
    { encoding: 'utf8' },
  );
  const number = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
  const socket =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  return {
    encoding,
    requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p99: Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'],
    errors:
      number(/Non-2xx or 3xx responses: (\d+)/) + socket.reduce((total, count) => total + Number(count), 0),
  };
}
