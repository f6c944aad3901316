import { getNamedType, isLeafType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from './schema.ts';
import { filled } from './testing/filled-input.ts';
import { createTestApp, type TestApp } from './testing/test-app.ts';

/** Texts nobody means well with, put into every field and argument that takes a text or an id. */
const hostile = ['\0', '\ud800', '', "'; drop table person; --", '%_\\', 'å'.repeat(10_000), '__proto__', 'Q291cnNlOg'];

/** The call of a root field with all its arguments as variables. */
function callOf(root: 'query' | 'mutation', { name, args, type }: GraphQLField<unknown, unknown>): string {
  const asked = root === 'mutation' ? '{ errors { __typename } }' : isLeafType(getNamedType(type)) ? '' : '{ __typename }';
  const declared = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  return `${root} (${declared}) { ${name}(${args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')}) ${asked} }`;
}

describe('bad input', { timeout: 120_000 }, () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it.each([
    ['query', null],
    ['query', 'nurse'],
    ['query', 'editor'],
    ['mutation', 'nurse'],
    ['mutation', 'consultant'],
    ['mutation', 'editor'],
  ] as const)('in a %s by %s is answered or refused, and never a fault', async (root, as) => {
    const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
    const faults: string[] = [];
    for (const field of Object.values(type?.getFields() ?? {}).filter(({ args }) => args.length > 0)) {
      for (const text of hostile) {
        const variables = Object.fromEntries(field.args.map((argument) => [argument.name, filled(argument.type, text)]));
        const { status, body } = await app.query(callOf(root, field), variables, { as });
        if (status >= 500 || body.includes('INTERNAL_SERVER_ERROR')) faults.push(`${field.name} ${text.slice(0, 20)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
