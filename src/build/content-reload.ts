import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';

/** In development, reads the content again and reloads the page when any file below `content/` changes. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = `${process.cwd()}${sep}content${sep}`;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.environments['client']?.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
