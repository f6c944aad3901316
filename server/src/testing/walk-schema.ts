import { createHash } from 'node:crypto';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Values to try for arguments and input fields: by `Type.field.argument`, else by the argument's name, else by the name of its type
 * (`ID`, `String` …). Of an optional argument only what is listed by its full name is tried, and pages are asked for with {@link PAGE} rows.
 */
export type WalkValues = Record<string, readonly unknown[]>;

/** One call of a root field: what tells whether it gives anything at all and which of its parts do, and the ways to everything it gives. */
export type Walk = { probe: string; paths: Way[] };

/** A way from a root to the leaves of an object. `part` is what the first step is called in the answer to the probe; null for the leaves of the root itself. */
type Way = { part: string | null; path: string };

export type WalkOptions = {
  /** How many objects deep. */
  deepest?: number;
  /** Names of types that are not entered from another object. */
  leaveOut?: RegExp;
};

type Step = { text: string; type: GraphQLNamedType };

/** Ways in one operation: well below the limit of tokens. */
const PATHS_PER_OPERATION = 8;
const PAGE = 10;

/**
 * The ways to every field that can be reached from a root: per root field, and per combination of the values of its arguments, each field of
 * each type once, by the shortest way.
 */
export function walkSchema(schema: GraphQLSchema, root: 'query' | 'mutation', values: WalkValues, options: WalkOptions = {}): Walk[] {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).flatMap((field) =>
    calls(type?.name ?? '', field, values).map((call) => {
      const ways = pathsBelow(schema, { text: call, type: getNamedType(field.type) }, values, options);
      return { probe: isLeafType(getNamedType(field.type)) ? call : `${call} { ${probeOf(ways)} }`, paths: ways.map(asWay) };
    }),
  );
}

/**
 * The ways that can lead anywhere: those whose first step gave something in the answer to the probe, which would be null or an empty list all the way down.
 * Where the probe met a fault, all of them: a fault may have emptied what was there.
 */
export function openWays({ paths }: Walk, answer: { data?: { r0?: unknown } | null; errors?: unknown }): string[] {
  const found = answer.data?.r0;
  if (answer.errors || !answer.data) return paths.map(({ path }) => path);
  const parts = (Array.isArray(found) ? found : [found]).filter((each) => each !== null) as Record<string, unknown>[];
  const gives = (part: string) => parts.some((each) => each[part] !== undefined && each[part] !== null && !isEmptyList(each[part]));
  return parts.length === 0 ? [] : paths.filter(({ part }) => part === null || gives(part)).map(({ path }) => path);
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** An operation that goes several ways at once; the first answer is `r0`. */
export function operationOf(root: 'query' | 'mutation', paths: readonly string[]): string {
  return `${root} { ${paths.map((path, index) => `r${index}: ${path}`).join('\n')} }`;
}

/**
 * Goes ways together as far as `ask` lets them: what is refused as too much at once is asked for in halves, and in the end with pages of one row.
 * `ask` says false where an operation was refused for its size.
 *
 * @throws where even that is refused: a way that cannot be gone proves nothing
 */
export async function walkWays(
  root: 'query' | 'mutation',
  paths: readonly string[],
  ask: (operation: string) => Promise<boolean>,
): Promise<void> {
  for (const together of chunks(paths, root === 'mutation' ? 1 : PATHS_PER_OPERATION)) {
    if (await ask(operationOf(root, together))) continue;
    if (together.length > 1) {
      const half = Math.ceil(together.length / 2);
      await walkWays(root, together.slice(0, half), ask);
      await walkWays(root, together.slice(half), ask);
    } else if (!(await ask(operationOf(root, together).replaceAll(/first: \d+/g, 'first: 1')))) {
      throw new RangeError(`Refused for its size even alone: ${together[0] ?? ''}`);
    }
  }
}

/** A way as it was found, with its first step: the field of the root's type that it goes through. */
type Found = { path: string; first: { owner: string; call: string } | null };

/** What the first step of a way is called in the probe: of one length, and no name the schema could have. */
const partOf = ({ owner, call }: { owner: string; call: string }): string =>
  `p_${createHash('sha256').update(`${owner} ${call}`).digest('hex').slice(0, 12)}`;

const asWay = ({ path, first }: Found): Way => ({ path, part: first && partOf(first) });

/** Asks only whether each first step gives anything. */
function probeOf(ways: readonly Found[]): string {
  const firsts = new Map(ways.flatMap(({ first }) => (first ? [[partOf(first), first] as const] : [])));
  return ['__typename', ...[...firsts].map(([name, { owner, call }]) => `... on ${owner} { ${name}: ${call} { __typename } }`)].join(' ');
}

/** One selection per object type reached and way in: all its leaves. A root that is a leaf itself is its own selection. */
function pathsBelow(schema: GraphQLSchema, root: Step, values: WalkValues, { deepest = 7, leaveOut }: WalkOptions): Found[] {
  if (isLeafType(root.type)) return [{ path: root.text, first: null }];
  const found: Found[] = [];
  const taken = new Set<string>();
  let rim: Step[][] = [[root]];
  for (let depth = 0; depth < deepest && rim.length > 0; depth += 1) {
    const next: Step[][] = [];
    for (const path of rim) {
      for (const type of concrete(schema, path.at(-1)?.type)) {
        const [top, second] = path;
        const first = top && second ? { owner: top.type.name, call: second.text } : null;
        found.push({ path: written(path, type, leavesOf(type)), first });
        for (const field of Object.values(type.getFields())) {
          const below = getNamedType(field.type);
          if (isLeafType(below) || leaveOut?.test(below.name) || taken.has(`${type.name}.${field.name}`)) continue;
          taken.add(`${type.name}.${field.name}`);
          const [call] = calls(type.name, field, values);
          if (call) next.push([...path.slice(0, -1), { text: path.at(-1)?.text ?? '', type }, { text: call, type: below }]);
        }
      }
    }
    rim = next;
  }
  return found;
}

/** A path as text, from the inside outwards; every object on the way is entered by its concrete type. */
function written(path: readonly Step[], type: GraphQLObjectType, leaves: string): string {
  return path.reduceRight((inside, step, index) => {
    const entered = index === path.length - 1 ? type : step.type;
    return `${step.text} { ... on ${entered.name} { ${inside} } }`;
  }, leaves);
}

function concrete(schema: GraphQLSchema, type: GraphQLNamedType | undefined): GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [];
}

function leavesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  );
  return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
}

/** A field with its arguments, once per combination of the values there are for them. */
function calls(owner: string, { name, args }: GraphQLField<unknown, unknown>, values: WalkValues): string[] {
  const used = args.filter(
    (argument) => isRequiredArgument(argument) || argument.name === 'first' || `${owner}.${name}.${argument.name}` in values,
  );
  const combinations = used.reduce<string[][]>(
    (sofar, argument) =>
      sofar.flatMap((list) => valuesOf(`${owner}.${name}`, argument, values).map((value) => [...list, `${argument.name}: ${value}`])),
    [[]],
  );
  return combinations.map((list) => (list.length > 0 ? `${name}(${list.join(', ')})` : name));
}

function valuesOf(owner: string, { name, type }: GraphQLArgument, values: WalkValues): string[] {
  const known = values[`${owner}.${name}`] ?? (name === 'first' ? [PAGE] : undefined);
  return known ? known.map((value) => literal(value, type)) : guesses(name, type, values);
}

/** Values for an input nobody listed: by its name, else by its type; an input object gets all its fields. */
function guesses(name: string, type: GraphQLInputType, values: WalkValues): string[] {
  if (isNonNullType(type)) return guesses(name, type.ofType, values);
  const known = values[name];
  if (known) return known.map((value) => literal(value, type));
  if (isListType(type)) return [`[${guesses(name, type.ofType, values)[0] ?? ''}]`];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => `${field.name}: ${guesses(field.name, field.type, values)[0] ?? 'null'}`);
    return [`{ ${fields.join(', ')} }`];
  }
  if (isEnumType(type)) return [type.getValues()[0]?.name ?? 'null'];
  return (values[type.name] ?? [null]).map((value) => literal(value, type));
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isListType(isNonNullType(type) ? type.ofType : type) && !Array.isArray(value)) return `[${literal(value, getNamedType(type))}]`;
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}

function chunks<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size));
}
