import { readFileSync, writeFileSync } from 'node:fs';
import { printCommittedSchema } from '../kernel/graphql/build-schema.ts';
import { schema } from '../schema.ts';

const file = new URL('../../../schema.graphql', import.meta.url);
const printed = printCommittedSchema(schema);

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== printed) {
    console.error('schema.graphql differs from the code: run `pnpm schema` and commit it.');
    process.exit(1);
  }
} else {
  writeFileSync(file, printed);
}
