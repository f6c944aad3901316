import { sql } from 'kysely';
import type { ProposalKind, ProposalState } from 'shared/evaluations/method-proposal.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { vancouverText } from 'shared/publishing/vancouver.ts';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { kindNamed } from '../../publishing/kinds.ts';
import type { InboxTables } from './inbox.tables.ts';
import { canDecide } from './method-proposal.policy.ts';

/** A proposal as the API shows it to whoever made it or may decide about it. */
export type MethodProposalRow = {
  id: string;
  centreScope: string[];
  kind: ProposalKind;
  title: string;
  reason: string;
  source: string | null;
  sourceKeys: string[];
  citation: string | null;
  retraction: string | null;
  state: ProposalState;
  centreName: string;
  proposedByName: string;
  proposedAt: Date | string;
  reply: string | null;
  assigneeName: string | null;
  lookAgainOn: string | null;
  textId: string | null;
  textTitle: Localised<string> | null;
  textPath: string | null;
  textEditorPath: string | null;
  awaitsEdition: boolean;
  duplicateOfTitle: string | null;
  decidedByName: string | null;
  decidedAt: Date | string | null;
  viewerCanDecide: boolean;
};

type Found = Omit<MethodProposalRow, 'viewerCanDecide' | 'textId' | 'textPath' | 'textEditorPath' | 'citation' | 'retraction'> & {
  reference: ReferenceAttrs | null;
  artefactId: string | null;
  artefactKind: string | null;
  artefactSlug: string | null;
  isPublished: boolean;
};

function proposals({ em }: Context) {
  return projection<InboxTables>(em)
    .selectFrom('method_proposal as proposal')
    .innerJoin('organisation_node as centre', 'centre.id', 'proposal.centreId')
    .innerJoin('person as author', 'author.id', 'proposal.proposedById')
    .leftJoin('person as assignee', 'assignee.id', 'proposal.assigneeId')
    .leftJoin('person as decider', 'decider.id', 'proposal.decidedById')
    .leftJoin('method_proposal as original', 'original.id', 'proposal.duplicateOfId')
    .leftJoin('artefact', 'artefact.id', 'proposal.artefactId')
    .leftJoin('artefact_version as version', 'version.id', 'artefact.publishedVersionId')
    .select([
      'proposal.id',
      'proposal.kind',
      'proposal.title',
      'proposal.reason',
      'proposal.source',
      'proposal.sourceKeys',
      'proposal.reference',
      'proposal.state',
      'proposal.proposedAt',
      'proposal.reply',
      'proposal.decidedAt',
      'proposal.awaitsEdition',
      'proposal.artefactId',
      'centre.name as centreName',
      'centre.ancestorIds as centreScope',
      'author.name as proposedByName',
      'assignee.name as assigneeName',
      'decider.name as decidedByName',
      'original.title as duplicateOfTitle',
      'artefact.kind as artefactKind',
      'artefact.slug as artefactSlug',
      'version.title as textTitle',
      sql<string | null>`proposal."lookAgainOn"::text`.as('lookAgainOn'),
      sql<boolean>`artefact."publishedVersionId" is not null`.as('isPublished'),
    ]);
}

function rowOf(context: Context, { artefactId, artefactKind, artefactSlug, isPublished, reference, ...row }: Found): MethodProposalRow {
  const viewerCanDecide = canDecide(context.viewer, row);
  const kind = artefactKind === null ? null : kindNamed(context, artefactKind);
  const textEditorPath = viewerCanDecide ? (kind?.editorPath(artefactSlug ?? '') ?? null) : null;
  // A text that is not published has a page for those who write it only.
  const textPath = isPublished ? (kind?.readerPath(artefactSlug ?? '') ?? null) : textEditorPath;
  const source = { citation: reference && vancouverText(reference), retraction: reference?.retraction ?? null };
  const textId = artefactId && toNodeId('Artefact', artefactId);
  return { ...row, ...source, viewerCanDecide, textId, textPath, textEditorPath };
}

/** Nobody's, for a guest. */
const personOf = ({ viewer }: Context): string | null => (viewer.kind === 'PERSON' ? viewer.personId : null);

/** Where the viewer is an editor. */
function editorScopes({ viewer }: Context): string[] {
  if (viewer.kind === 'GUEST') return [];
  return viewer.assignments.filter(({ role }) => role === 'CENTRE_EDITOR').map(({ organisationNodeId }) => organisationNodeId);
}

const visible = (context: Context) => sql<boolean>`(proposal."proposedById" = ${personOf(context)}::uuid
  or centre."ancestorIds" && ${editorScopes(context)}::uuid[])`;

/** A proposal by the API's id, for whoever made it or may decide about it. */
export async function readProposal(context: Context, nodeId: string): Promise<MethodProposalRow | null> {
  const id = idOf('MethodProposal', nodeId);
  return id === null ? null : proposalRow(context, id);
}

/** As `readProposal`, by the id in the database. */
export async function proposalRow(context: Context, id: string): Promise<MethodProposalRow | null> {
  const row = await proposals(context).where('proposal.id', '=', id).where(visible(context)).executeTakeFirst();
  return row ? rowOf(context, row) : null;
}

/** Which proposals a list holds: those in some states, or the register of innovations, which holds every innovation and whatever else is watched. */
export type ProposalFilter = { states: readonly ProposalState[]; innovations?: boolean };

/** Proposals that the viewer made or may decide about, the newest first. */
export async function proposalsPage(
  context: Context,
  { states, innovations = false }: ProposalFilter,
  args: PageArgs,
): Promise<Page<MethodProposalRow>> {
  const query = proposals(context)
    .select(sql<string>`proposal."proposedAt"::text`.as('sortKey'))
    .where('proposal.state', 'in', states.length > 0 ? [...states] : ['NEW'])
    .$if(innovations, (all) => all.where((eb) => eb.or([eb('proposal.kind', '=', 'INNOVATION'), eb('proposal.state', '=', 'WATCHED')])))
    .where(visible(context));
  const page = (await pageOf(query as never, args, {
    by: sql.ref('proposal.proposedAt'),
    id: sql.ref('proposal.id'),
    cast: 'timestamptz',
    descending: true,
  })) as unknown as Page<Found>;
  return { ...page, nodes: page.nodes.map((row) => rowOf(context, row)) };
}

/** As many as one can read before a text is written anew. */
const MOST_ABOUT_A_TEXT = 20;

/** What has been proposed about an evaluation and is neither used nor set aside, or what its next edition is to use, the oldest first. For those who may decide about it. */
export async function openProposalsAbout(context: Context, artefactNodeId: string): Promise<MethodProposalRow[]> {
  const artefactId = idOf('Artefact', artefactNodeId);
  if (artefactId === null) return [];
  const rows = await proposals(context)
    .where('proposal.artefactId', '=', artefactId)
    .where((eb) => eb.or([eb('proposal.kind', '=', 'EVIDENCE'), eb('proposal.awaitsEdition', '=', true)]))
    .where('proposal.state', 'in', ['NEW', 'TAKEN'])
    .where(visible(context))
    .orderBy('proposal.proposedAt')
    .limit(MOST_ABOUT_A_TEXT)
    .execute();
  return rows.map((row) => rowOf(context, row as unknown as Found)).filter(({ viewerCanDecide }) => viewerCanDecide);
}

/** As many as one can look through. */
const MOST_SIMILAR = 5;

/** From how alike two titles are, by their letters in threes, they may be the same thing. */
const LEAST_ALIKE = 0.3;

/** Other proposals of the same centre with a title like this one's, or the same source, the likest first. For those who may decide. */
export async function similarProposals(context: Context, nodeId: string): Promise<MethodProposalRow[]> {
  const proposal = await readProposal(context, nodeId);
  if (!proposal?.viewerCanDecide) return [];
  const alike = sql<number>`similarity(proposal.title, ${proposal.title})`;
  const sameSource = sql`proposal."sourceKeys" && (select "sourceKeys" from method_proposal where id = ${proposal.id})`;
  const rows = await proposals(context)
    .where('proposal.id', '!=', proposal.id)
    .where(visible(context))
    .where(sql<boolean>`(${alike} >= ${LEAST_ALIKE} or proposal.source = ${proposal.source} or ${sameSource})`)
    .orderBy(sql`${sameSource} desc, ${alike} desc`)
    .limit(MOST_SIMILAR)
    .execute();
  return rows.map((row) => rowOf(context, row as unknown as Found));
}
