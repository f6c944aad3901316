import type { Context } from '../kernel/context.ts';
import type { Ballot } from './ballot.entity.ts';
import { Recusal } from './recusal.entity.ts';
import { TeamMember } from './team-member.entity.ts';

/** Who may vote on a question: every member of the team, each once, but those with a conflict of interest in the part or in what it stands within. */
export async function votersOf({ em }: Context, { artefactId, within }: Pick<Ballot, 'artefactId' | 'within'>): Promise<string[]> {
  const members = await em.find(TeamMember, { artefactId, endedAt: null });
  const recused = new Set((await em.find(Recusal, { artefactId, nodeId: { $in: within }, endedAt: null })).map(({ personId }) => personId));
  return [...new Set(members.map(({ personId }) => personId))].filter((personId) => !recused.has(personId));
}
