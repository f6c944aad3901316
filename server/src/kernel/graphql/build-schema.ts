import 'reflect-metadata';
import { isAbstractType, isObjectType, lexicographicSortSchema, printSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { toNodeId } from '../node-id.ts';
import { DateTime } from '../scalars.ts';

/** A pub-sub is compulsory even where no subscription exists; this one is never called. */
const noPubSub = { publish: () => undefined, subscribe: () => neverEnding() };

async function* neverEnding(): AsyncGenerator<never> {}

/**
 * Builds the executable schema. Rows are plain objects that carry `__typename` where a union or interface asks for it,
 * and, where their type implements `Node`, their UUID as `id`: here it becomes the opaque id of the API.
 */
export function buildGraphQLSchema(resolvers: readonly Function[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<Function>,
    validate: false,
    pubSub: noPubSub,
    scalarsMap: [{ type: Date, scalar: DateTime }],
  });
  describe(schema.getQueryType(), 'What can be read.');
  describe(schema.getMutationType(), 'What can be done.');
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename ?? value.constructor.name;
    if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')) {
      const { id } = type.getFields();
      if (id) id.resolve = (row: { id: string }) => toNodeId(type.name, row.id);
    }
  }
  return schema;
}

/** TypeGraphQL makes the root types itself and leaves them without a word. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}

/** The schema as it is committed: sorted, so that a diff shows what changed and nothing else. */
export function printCommittedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
