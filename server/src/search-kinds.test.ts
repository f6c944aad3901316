import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Doc } from 'shared/publishing/document.ts';
import { documentOrder, parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import { extensions } from './extensions.ts';
import { publicRoles } from './identity/public-roles.ts';
import { projection } from './kernel/database/projection.ts';
import { kindsOf } from './publishing/kinds.ts';
import { searchedKinds } from './publishing/search/searched-kinds.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

/** What asks a reader, and would give the answers of a test away; and what only names a course, which is found itself. Nothing else may be kept from the index. */
const NEVER_FOUND = ['quiz', 'question', 'slot', 'programmeCourse'];
/** Texts nobody reads: the questions of tests with their key. */
const NEVER_READ = ['questionBank'];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

async function rows<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await query.execute(projection(database.em))).rows;
}

const all = kindsOf({ extensions }).map(({ declaration }) => declaration.kind);
const kinds = all.filter((kind) => !NEVER_READ.includes(kind));

it.each(NEVER_READ)('has nothing of %s', async (kind) => {
  expect(all).toContain(kind);
  expect(extensions.of(searchedKinds).filter((each) => each.kind === kind)).toEqual([]);
  expect(await rows(sql`select 1 from search_entry join artefact on artefact.id = "objectId" where artefact.kind = ${kind}`)).toEqual([]);
});

it.each(kinds)('says what may be found of %s, and hides nothing but tests', (kind) => {
  const searched = extensions.of(searchedKinds).filter((each) => each.kind === kind);
  expect(searched).toHaveLength(1);
  expect(searched[0]?.hidden.filter((type) => !NEVER_FOUND.includes(type))).toEqual([]);
});

it.each(kinds)('has an entry for every part of every published %s', async (kind) => {
  const published = await rows(
    sql<{ id: string; document: Doc; found: string[] }>`select artefact.id, version.document,
        array(select "nodeId" from search_entry where "objectId" = artefact.id and "placeDepth" <= 1 and not "isAbsent") as found
      from artefact join artefact_version version on version.id = artefact."publishedVersionId" where artefact.kind = ${kind} and artefact."retiredAt" is null`,
  );
  expect(published.length).toBeGreaterThan(0);
  for (const { document, found } of published) expect(found.toSorted()).toEqual(partsOf(document).toSorted());
});

function partsOf(document: Doc): string[] {
  const parents = parentOf(document);
  const isTest = (id: string) => NEVER_FOUND.includes(document.nodes[id]?.type ?? '');
  return documentOrder(document).filter((id) => ![id, ...pathToRoot(parents, id)].some(isTest));
}

it('has every kind of text the search was asked to find', async () => {
  const found = await rows(sql<{ kind: string }>`select distinct kind from search_entry where not "isAbsent"`);
  expect(found.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['recommendation', 'evaluation', 'lesson', 'course', 'qaArticle', 'unit', 'region', 'person']),
  );
});

it('has every region, unit and centre', async () => {
  const missing = sql<{ slug: string }>`select slug from organisation_node node
    where not exists (select 1 from search_entry where "objectId" = node.id and title ->> 'sv' = node.name)`;
  expect(await rows(missing)).toEqual([]);
  const centres = await rows(
    sql<{ slug: string }>`select slug from organisation_node where "unitType" in ('KNOWLEDGE_CENTRE', 'PAIN_CENTRE')`,
  );
  expect(centres.length).toBeGreaterThan(1);
});

it('has people by the roles others may know of, and by no other', async () => {
  const held = await rows(
    sql<{
      role: string;
      isFound: boolean;
    }>`select role, exists (select 1 from search_entry where source = 'person' and "nodeId" = held.id::text) as "isFound"
      from role_assignment held where "artefactId" is null`,
  );
  expect(held.filter(({ role, isFound }) => isFound !== publicRoles.some((each) => each === role))).toEqual([]);
  expect(held.some(({ isFound }) => isFound) && held.some(({ isFound }) => !isFound)).toBe(true);
});
