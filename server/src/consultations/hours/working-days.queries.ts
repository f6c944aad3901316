import { sql } from 'kysely';
import type { OwnHours } from 'shared/time/swedish-office-hours.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { asOrganisationNode, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

/** A day on which a node works otherwise than the one above it: the hours it is open, none where it is closed. */
type WorkingDay = { day: string; open: { from: string; to: string }[] };

export type NodeDays = { node: OrganisationNodeRow; days: WorkingDay[] };

/** The nodes whose working days the viewer decides: where they lead a level, manage a unit or administer. */
export function decidedNodes(viewer: Viewer): string[] {
  if (viewer.kind === 'GUEST') return [];
  const held = viewer.assignments.filter(({ role, artefactId }) => !artefactId && ['LEVEL_LEAD', 'UNIT_MANAGER', 'ADMIN'].includes(role));
  return [...new Set(held.map(({ organisationNodeId }) => organisationNodeId))];
}

/** What is decided from today on at each node the viewer decides for, the widest first. One statement. */
export async function workingDays({ em, viewer, clock }: Context): Promise<NodeDays[]> {
  const nodes = decidedNodes(viewer);
  if (nodes.length === 0) return [];
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node as node')
    .leftJoin('working_hours as hours', 'hours.organisationNodeId', 'node.id')
    .selectAll('node')
    .select('hours.days')
    .where('node.id', 'in', nodes)
    .orderBy(sql`cardinality(node."ancestorIds")`)
    .orderBy('node.name')
    .execute();
  const from = today(clock);
  return rows.map(({ days, ...node }) => ({ node: asOrganisationNode(node), days: upcoming(days, from) }));
}

function upcoming(days: OwnHours['days'] | null, from: string): WorkingDay[] {
  return Object.entries(days ?? {})
    .filter(([day]) => day >= from)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, hours]) => ({ day, open: hours.map(([begins, ends]) => ({ from: begins, to: ends })) }));
}
