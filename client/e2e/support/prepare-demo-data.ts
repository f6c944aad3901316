import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal } from './server.ts';

/** Loads the demo content once; every journey begins with a copy of it. */
export default async function prepareDemoData(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kunskapsnav-journeys-'));
  const portal = await startPortal(join(folder, 'demo'));
  await portal.stop();
  process.env['JOURNEY_DEMO_DATA'] = join(folder, 'demo');
  return () => rmSync(folder, { recursive: true, force: true });
}
