import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Witness } from './verify.ts';

const schema = z.object({ number: z.int().positive(), root: z.string().regex(/^[0-9a-f]{64}$/) });

const fileIn = (folder: string): string => join(folder, 'ledger-root.json');

/**
 * Notes the newest root beside the database instead of in it, so that seals cut off from the end are missed. Whoever can
 * write to both can still cut both: for that, the root must be noted somewhere else.
 */
export function writeWitness(folder: string, { number, root }: Witness): void {
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify({ number, root })}\n`);
  renameSync(`${file}.new`, file);
}

/** The newest root that was noted, or null where none was. Throws for a file that is not one of ours. */
export function readWitness(folder: string): Witness | null {
  const file = fileIn(folder);
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
