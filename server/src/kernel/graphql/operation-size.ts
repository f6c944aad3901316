import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for at the most, judged by its words alone. */
export type OperationSize = {
  /** Objects in objects, at the deepest place. */
  depth: number;
  /** Objects that may be answered: a page counts as long as it was asked for, any other list as {@link USUAL_LIST}. */
  objects: number;
  /** Fields of the root, each under its own name. */
  rootFields: number;
};

/** Lists that do not grow with use hold few objects; this many are counted for each. */
const USUAL_LIST = 10;
const LARGEST_PAGE = 100;

/** Several times what the largest of our own pages asks for, and far below what would keep a processor busy. */
const LIMITS: OperationSize = { depth: 12, objects: 100_000, rootFields: 30 };

type Asked = { schema: GraphQLSchema; document: DocumentNode; operationName: string | undefined; variables: Record<string, unknown> };

/** Why an operation asks for too much, before it is compiled and before anything is read; null where it does not. */
export function tooLarge(asked: Asked): GraphQLError | null {
  const size = operationSize(asked);
  const tooMuch = (Object.keys(LIMITS) as (keyof OperationSize)[]).find((measure) => size[measure] > LIMITS[measure]);
  if (!tooMuch) return null;
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400, headers: new Map() } };
  return new GraphQLError(`The operation asks for too much at once: ${words[tooMuch]}.`, { extensions });
}

const words: Record<keyof OperationSize, string> = {
  depth: 'it goes too deep',
  objects: 'it may give too many objects',
  rootFields: 'it has too many fields at the root',
};

/** The size of an operation that is valid for the schema. Introspection counts as nothing: it reads no rows. */
export function operationSize({ schema, document, operationName, variables }: Asked): OperationSize {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || definition.name?.value === operationName),
  );
  const root = operation && schema.getRootType(operation.operation);
  const size: OperationSize = { depth: 0, objects: 0, rootFields: 0 };
  if (!operation || !root) return size;
  const fieldsOf = fieldsIn(schema, document);
  const walk = (type: GraphQLNamedType, selections: SelectionSetNode, times: number, depth: number): void => {
    size.depth = Math.max(size.depth, depth);
    for (const { field, declared } of fieldsOf(type, selections)) {
      if (depth === 0) size.rootFields += 1;
      if (!field.selectionSet) continue;
      const count = times * rowsOf(field, declared, { operation, variables });
      size.objects += count;
      walk(getNamedType(declared.type), field.selectionSet, count, depth + 1);
    }
  };
  walk(root, operation.selectionSet, 1, 0);
  return size;
}

type Selected = { field: FieldNode; declared: GraphQLField<unknown, unknown> };

/** The fields a selection takes, those of its fragments included. */
function fieldsIn(schema: GraphQLSchema, document: DocumentNode) {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const fieldsOf = (type: GraphQLNamedType, { selections }: SelectionSetNode): Selected[] =>
    selections.flatMap((selection): Selected[] => {
      if (selection.kind === Kind.FIELD) {
        const declared = 'getFields' in type ? (type.getFields()[selection.name.value] as Selected['declared'] | undefined) : undefined;
        return declared ? [{ field: selection, declared }] : [];
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      return fragment && condition ? fieldsOf(condition, fragment.selectionSet) : [];
    });
  return fieldsOf;
}

/** How many objects a field gives for each object it is asked of. The rows of a connection are counted once, with the connection. */
function rowsOf(
  field: FieldNode,
  { args, type }: GraphQLField<unknown, unknown>,
  { operation, variables }: { operation: OperationDefinitionNode; variables: Record<string, unknown> },
): number {
  const first = args.find(({ name }) => name === 'first');
  if (!first) return isList(type) && field.name.value !== 'nodes' ? USUAL_LIST : 1;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const named = given?.kind === Kind.VARIABLE ? given.name.value : null;
  const fallback = operation.variableDefinitions?.find(({ variable }) => variable.name.value === named)?.defaultValue;
  const literal = given?.kind === Kind.INT ? given : fallback?.kind === Kind.INT ? fallback : null;
  const asked = (named === null ? undefined : variables[named]) ?? literal?.value ?? (given ? LARGEST_PAGE : first.defaultValue);
  // What is no size of a page is refused by the list itself.
  return Math.min(LARGEST_PAGE, Math.max(1, Number(asked) || LARGEST_PAGE));
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
