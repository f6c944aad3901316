import { today } from '../../kernel/clock.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { InboxTables } from './inbox.tables.ts';

/** Somebody who can be asked to work with a proposal. */
export type AssigneeRow = { id: string; name: string };

const BETWEEN = ' ';

/** The key of {@link editorsCovering}: the nodes from the nation to a centre. */
export const scopeKey = (centreScope: readonly string[]): string => centreScope.join(BETWEEN);

/** The editors of a centre and of the organisations above it, by its scope, each once, in the order of their names. */
export const editorsCovering = defineLoader<string, AssigneeRow[]>(async ({ em, clock }, keys) => {
  const scopes = new Map(keys.map((key) => [key, new Set(key.split(BETWEEN))]));
  const rows = await projection<InboxTables>(em)
    .selectFrom('role_assignment as held')
    .innerJoin('person', 'person.id', 'held.personId')
    .select(['person.id', 'person.name', 'held.organisationNodeId'])
    .where('held.role', '=', 'CENTRE_EDITOR')
    .where('held.organisationNodeId', 'in', [...new Set([...scopes.values()].flatMap((scope) => [...scope]))])
    .where('held.artefactId', 'is', null)
    .where(validOn('held', today(clock)))
    .orderBy('person.name')
    .execute();
  return new Map(
    [...scopes].map(([key, scope]) => [key, eachOnce(rows.filter(({ organisationNodeId }) => scope.has(organisationNodeId ?? '')))]),
  );
});

function eachOnce(rows: readonly AssigneeRow[]): AssigneeRow[] {
  return [...new Map(rows.map(({ id, name }) => [id, { id, name }])).values()];
}
