import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** A running product of one's own. */
export type Portal = {
  url: string;
  stop(): Promise<void>;
  /** As when the machine loses its power: the process is killed, nothing is finished. */ kill(): Promise<void>;
};

/** Starts the built server on a free loopback port with its database in `dataFolder`, its clock some days ahead; resolves when it answers. */
export async function startPortal(
  dataFolder: string,
  { daysAhead = 0, port: given }: { daysAhead?: number; port?: number } = {},
): Promise<Portal> {
  const port = given ?? (await freePort());
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, [join('server', 'dist', 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      NODE_ENV: 'development',
      DATABASE_URL: undefined,
      LOG_LEVEL: 'error',
      CLOCK_AHEAD_DAYS: String(daysAhead),
    },
    // The channel closes when the journeys are ended by force, and the server leaves then.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(url)) resolve();
    };
    server.stdout?.on('data', collect);
    server.stderr?.on('data', collect);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it answered:\n${output}`)));
  });
  await ready;
  const end = (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
