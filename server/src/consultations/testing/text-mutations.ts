import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { schema } from '../../schema.ts';

const room = join(import.meta.dirname, '..');

/** The names of the mutations of this room, in order: what its resolvers declare, so that a new one is among them without being told. */
export function mutationsOfRoom(): string[] {
  const sources = globSync('**/*.resolver.ts', { cwd: room }).map((file) => readFileSync(join(room, file), 'utf8'));
  const declared = sources.flatMap((source) =>
    [...source.matchAll(/@Mutation\([^@]*?\}\)\s+(?:async )?(\w+)\(/g)].map(([, name]) => String(name)),
  );
  const marks = sources.reduce((sum, source) => sum + source.split('@Mutation(').length - 1, 0);
  if (declared.length !== marks) throw new RangeError(`Of ${marks} mutations ${declared.length} were read.`);
  return declared.toSorted();
}

/** Those of them that take words somebody writes, however deep in their input. */
export function textMutationsOfRoom(): string[] {
  return mutationsOfRoom().filter((name) => {
    const [input] = schema.getMutationType()?.getFields()[name]?.args ?? [];
    return input !== undefined && takesText(input.type);
  });
}

function takesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).some((field) => takesText(field.type)) : named.name === 'String';
}
