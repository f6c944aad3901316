import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { schema } from '../../schema.ts';
import { consultationsResolvers } from '../consultations.resolvers.ts';

/** The names of the mutations of this room, in order: what its resolvers declare, so that a new one is among them without being told. */
export function mutationsOfRoom(): string[] {
  const own = new Set<unknown>(consultationsResolvers);
  return getMetadataStorage()
    .mutations.filter(({ target }) => own.has(target))
    .map(({ schemaName }) => schemaName)
    .toSorted();
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
