import 'reflect-metadata';
import { sql, type Expression, type SelectQueryBuilder } from 'kysely';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { z } from 'zod';
import { badUserInput } from './faults.ts';

const LARGEST_PAGE = 100;
/** A cursor comes from outside: what its sort key may look like, so that the database is never asked to read nonsense. */
const sortKeyShapes = {
  text: z.string().refine((text) => text.isWellFormed() && !text.includes('\0')),
  int: z.string().regex(/^-?\d{1,9}$/),
  timestamptz: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}(:?\d{2})?)$/)
    .refine((text) => !Number.isNaN(Date.parse(text))),
} as const;

@ObjectType({ description: 'Where a page of a list ends, and how to ask for the next.' })
class PageInfo {
  @Field(() => Boolean, { description: 'True when there are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of this page; null for an empty page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

/** A page of rows as a connection of the API. */
export type Page<Row> = { nodes: Row[]; pageInfo: PageInfo };

/** Declares `<Name>Connection` for an object type. */
export function connectionOf<T extends object>(name: string, type: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of the list of ${name}.` })
  class Connection {
    @Field(() => [type()], { description: 'The rows of this page, in order.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;
  }
  return Connection as ClassType<Page<T>>;
}

/** The sort key of a list: a column (or expression) that orders it and the id that breaks ties. */
export type Keyset = { by: Expression<unknown>; id: Expression<string>; cast: keyof typeof sortKeyShapes; descending?: boolean };

/**
 * Runs a query as one page by keyset: no offset, so the hundredth page costs what the first does.
 * Every row must carry its sort key as text in `sortKey` and its `id`.
 * @throws BAD_USER_INPUT for a page size outside 1–100 or a cursor that is not ours
 */
export async function pageOf<DB, TB extends keyof DB, Row extends { id: string; sortKey: string }>(
  query: SelectQueryBuilder<DB, TB, Row>,
  args: PageArgs,
  key: Keyset,
): Promise<Page<Omit<Row, 'sortKey'>>> {
  if (!Number.isInteger(args.first) || args.first < 1 || args.first > LARGEST_PAGE)
    throw badUserInput(`first must be 1 to ${LARGEST_PAGE}.`);
  const direction = key.descending ? 'desc' : 'asc';
  let page = query
    .orderBy(key.by as never, direction)
    .orderBy(key.id as never, direction)
    .limit(args.first + 1);
  if (args.after) {
    const [sortKey, id] = readCursor(args.after, key.cast);
    const comparison = sql.raw(key.descending ? '<' : '>');
    page = page.where(sql<boolean>`(${key.by}, ${key.id}) ${comparison} (${sortKey}::${sql.raw(key.cast)}, ${id}::uuid)`);
  }
  const rows = (await page.execute()) as Row[];
  const nodes = rows.slice(0, args.first);
  const last = nodes.at(-1);
  return {
    nodes: nodes.map(withoutSortKey),
    pageInfo: { hasNextPage: rows.length > args.first, endCursor: last ? writeCursor(last.sortKey, last.id) : null },
  };
}

function withoutSortKey<Row extends { sortKey: string }>(row: Row): Omit<Row, 'sortKey'> {
  const { sortKey: dropped, ...rest } = row;
  void dropped;
  return rest;
}

function writeCursor(sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

function readCursor(cursor: string, cast: Keyset['cast']): [string, string] {
  try {
    return z.tuple([sortKeyShapes[cast], z.uuid()]).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw badUserInput('after is not a cursor of this list.');
  }
}
