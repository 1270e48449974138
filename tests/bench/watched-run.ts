import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a program took, its children included. */
export interface Cost {
  /** Seconds by the clock, which says little on a busy machine. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly processor: number;
  /** Most memory at one time, in MiB: the resident sets of all processes together. */
  readonly memory: number;
  readonly output: string;
}

const interval = 200;
const ticksPerSecond = 100;
const pageBytes = 4096;

/**
 * Runs Node with a heap of 4 GB at most and watches it (Linux only: reads /proc).
 * @throws the output where the program fails
 */
export async function watchedRun(args: readonly string[], cwd: string): Promise<Cost> {
  const began = performance.now();
  const before = processorOfEnded();
  const child = spawn(process.execPath, ['--max-old-space-size=4096', ...args], { cwd });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, residentBelow(child.pid ?? 0));
  }, interval);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(output.slice(-4000));
  const wall = (performance.now() - began) / 1000;
  return { wall, processor: processorOfEnded() - before, memory, output };
}

/** Seconds of processor time of all programs that this one began and that have ended, with all below them. */
function processorOfEnded(): number {
  const fields = statOf(process.pid) ?? [];
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** MiB that a process and all below it hold. A process that ends while it is read is left out. */
function residentBelow(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(Number(name));
    if (fields) parents.set(Number(name), Number(fields[1]));
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()]
    .filter(isBelow)
    .reduce((sum, pid) => sum + (Number(statOf(pid)?.[21] ?? 0) * pageBytes) / 2 ** 20, 0);
}

/** The fields of `/proc/<pid>/stat` after the program's name: state, parent and so on (proc_pid_stat(5)). */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const file = `/proc/${pid}/stat`;
    return existsSync(file) ? readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') : undefined;
  } catch {
    return undefined;
  }
}
