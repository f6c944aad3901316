import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { binary, root, run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the browser journeys: CHROMIUM_PATH, else the system's, else one that is fetched: Playwright's own,
 * and where that is refused and we may (root on Debian), the system's package. Says what it does. Throws when there is none.
 */
export async function findChromium(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, and there is no file there.`);
    return given;
  }
  const found = onPath() ?? playwrightsOwn();
  if (found) return found;
  console.log("No Chromium on this system: trying Playwright's own download.");
  await run(binary('client', 'playwright'), ['install', 'chromium'], { quiet: true, cwd: join(root, 'client') });
  const downloaded = playwrightsOwn();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("The download was refused: installing the system's package chromium with apt-get.");
    await run('apt-get', ['update'], { quiet: true });
    await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = onPath();
  if (installed) return installed;
  throw new Error('No Chromium could be found or installed: install one and set CHROMIUM_PATH to its program.');
}

function onPath(): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const candidate = join(folder, name);
      if (folder && existsSync(candidate)) return candidate;
    }
  }
  return null;
}

function playwrightsOwn(): string | null {
  try {
    const { chromium } = createRequire(join(root, 'client', 'package.json'))('@playwright/test') as {
      chromium: { executablePath(): string };
    };
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
