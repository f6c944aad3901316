import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { canReadConsult, canReadText, readingRole } from './consult.policy.ts';
import { consultRow } from './consult.queries.ts';
import { factsOfRow } from './consult.rows.ts';
import { recordReads } from './record-reads.ts';

/** A directive without its text. */
export type DirectiveRow = Selectable<ConsultationsTables['directive']> & {
  __typename: 'Directive';
  issuerName: string;
  reference: string | null;
  receivingUnitName: string;
  issuingUnitName: string;
  requesterScope: string[];
  answeringScope: string[];
};

function directives({ em }: Context) {
  return projection<ConsultationsTables>(em)
    .selectFrom('directive')
    .innerJoin('consult', 'consult.id', 'directive.consultId')
    .innerJoin('person as issuer', 'issuer.id', 'directive.issuedById')
    .innerJoin('organisation_node as receiving', 'receiving.id', 'directive.receivingUnitId')
    .innerJoin('organisation_node as issuing', 'issuing.id', 'directive.issuingUnitId')
    .selectAll('directive')
    .select([
      sql<'Directive'>`'Directive'`.as('__typename'),
      'issuer.name as issuerName',
      'consult.reference',
      'receiving.shortName as receivingUnitName',
      'issuing.shortName as issuingUnitName',
      'receiving.ancestorIds as requesterScope',
      'issuing.ancestorIds as answeringScope',
    ]);
}

/** One directive whoever asks, for those who have just moved it. */
export async function directiveRow(context: Context, id: string): Promise<DirectiveRow | null> {
  return (await directives(context).where('directive.id', '=', id).executeTakeFirst()) ?? null;
}

/** A directive by its API id, for those who may see its question; null for everybody else. */
export async function readDirective(context: Context, nodeId: string): Promise<DirectiveRow | null> {
  const id = idOf('Directive', nodeId);
  const row = id ? await directiveRow(context, id) : null;
  const consult = row ? await consultRow(context, row.consultId) : null;
  return row && consult && canReadConsult(context.viewer, factsOfRow(consult)) ? row : null;
}

/** Directives to the unit the viewer works for (DOWN), or from it (UP), the newest first. */
export async function myDirectives(context: Context, args: PageArgs, side: 'RECEIVED' | 'SENT'): Promise<Page<DirectiveRow>> {
  const { viewer } = context;
  const roles = side === 'RECEIVED' ? ['CLINICIAN', 'RESOURCE_PERSON', 'UNIT_MANAGER'] : ['CONSULT_RESPONDER', 'LEVEL_LEAD'];
  const nodes =
    viewer.kind === 'GUEST'
      ? []
      : viewer.assignments.filter(({ role }) => roles.includes(role)).map(({ organisationNodeId }) => organisationNodeId);
  if (nodes.length === 0) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const scope = side === 'RECEIVED' ? sql`receiving."ancestorIds"` : sql`issuing."ancestorIds"`;
  const query = directives(context)
    .select(sql<string>`directive."issuedAt"::text`.as('sortKey'))
    .where('consult.quarantined', '=', false)
    .where(sql<boolean>`${scope} && ${nodes}::uuid[]`);
  return pageOf(query, args, {
    by: sql`directive."issuedAt"`,
    id: sql.ref('directive.id'),
    cast: 'timestamptz',
    descending: true,
  });
}

/** The directives of questions, the oldest first. They hold no text. */
export const directivesOfConsult = defineLoader<string, DirectiveRow[]>(async (context, ids) => {
  const rows = await directives(context)
    .where('directive.consultId', 'in', [...ids])
    .orderBy('directive.issuedAt')
    .execute();
  return Map.groupBy(rows as DirectiveRow[], ({ consultId }) => consultId);
});

/** What a directive says, for those who may read the thread it stands in; the read is in the ledger first. Null where it is hidden, sealed or erased. */
export async function textOfDirective(context: Context, { consultId, messageId }: DirectiveRow): Promise<string | null> {
  const consult = await consultRow(context, consultId);
  const message = await projection<ConsultationsTables>(context.em)
    .selectFrom('consult_message as message')
    .leftJoin('consult_seal as seal', 'seal.messageId', 'message.id')
    .select(['message.text', 'message.authorId', 'seal.messageId as sealedId'])
    .where('message.id', '=', messageId)
    .executeTakeFirst();
  const facts = consult && factsOfRow(consult);
  if (!facts || !message || message.sealedId || !canReadText(context.viewer, facts, message.authorId)) return null;
  await recordReads(context, [{ consultId, role: readingRole(context.viewer, facts), part: 'DIRECTIVE' }]);
  return message.text;
}
