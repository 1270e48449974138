import { spawn } from 'node:child_process';

/** A screen that nobody sees, for programs that cannot do without one. */
export interface Display {
  /** What `DISPLAY` is set to. */
  readonly name: string;
  readonly stop: () => void;
}

/** Starts Xvfb on the first free number. @throws where it is not installed */
export async function startDisplay(): Promise<Display> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', () => {
      reject(new Error('There is no Xvfb to show a browser on (Debian, Ubuntu: apt-get install xvfb).'));
    });
    child.once('exit', () => {
      reject(new Error('Xvfb did not start.'));
    });
    child.stdio[3]?.once('data', (written: Buffer) => {
      resolve(written.toString().trim());
    });
  });
  return { name: `:${number}`, stop: () => child.kill() };
}
