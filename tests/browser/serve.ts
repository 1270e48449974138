import { startNginx } from '../hosting/hosts.ts';

export interface SiteServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site by nginx with the headers and the policy that ship, so that whatever breaks them is seen by
 * every test in a browser.
 * @param port of the loopback interface; without it any that is free
 */
export async function serve(folder: string, port?: number): Promise<SiteServer> {
  const { origin, stop } = await startNginx(folder, '/', {
    isCompressed: false,
    ...(port === undefined ? {} : { port }),
  });
  return { origin, close: stop };
}
