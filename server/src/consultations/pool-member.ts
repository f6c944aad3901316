import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import type { ConsultPoolMember } from './consult-handling.type.ts';
import type { PoolMember } from './consult-pool.queries.ts';

/** A member of a pool as the API shows them. */
export function toPoolMember({ viewer }: Context, member: PoolMember): ConsultPoolMember {
  const isViewer = viewer.kind === 'PERSON' && viewer.personId === member.personId;
  return { ...member, isViewer, personId: toNodeId('Person', member.personId), unitId: toNodeId('Unit', member.unitId) };
}
