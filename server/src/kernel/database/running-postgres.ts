import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Whether a data folder holds a database at all, running or not. */
export function holdsDatabase(folder: string): boolean {
  return existsSync(join(folder, 'postgres', 'PG_VERSION'));
}

/** Connection string for the embedded PostgreSQL another process runs on a data folder; null where none answers. */
export async function runningPostgresUrl(folder: string, role: string, database: string): Promise<string | null> {
  const note = join(folder, 'socket-folder');
  if (!existsSync(note)) return null;
  const url = `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(readFileSync(note, 'utf8'))}`;
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}
