import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binary, root, run } from './run.ts';

const catalogues = ['sv', 'en'].map((locale) => join(root, 'client', 'src', 'i18n', 'locales', `${locale}.po`));

/** Extracts the words of the portal and says what is wrong: a catalogue that was not committed, or words without English. */
export async function checkWords(): Promise<string[]> {
  const before = catalogues.map((file) => readFileSync(file, 'utf8'));
  const { code, output } = await run(binary('client', 'lingui'), ['extract', '--clean'], { cwd: join(root, 'client'), quiet: true });
  if (code !== 0) return [output];
  const after = catalogues.map((file) => readFileSync(file, 'utf8'));
  catalogues.forEach((file, index) => writeFileSync(file, before[index] ?? ''));
  const stale = after.some((text, index) => text !== before[index]);
  const missing = [...(after[1] ?? '').matchAll(/msgid "(.+)"\nmsgstr ""\n\n/g)].map(([, id]) => `No English for: ${id}`);
  return [...(stale ? ['The catalogues differ from the code: run `pnpm --filter client messages` and commit them.'] : []), ...missing];
}

if (import.meta.main) {
  const problems = await checkWords();
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
