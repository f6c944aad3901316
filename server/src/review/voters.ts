import type { Context } from '../kernel/context.ts';
import type { Ballot } from './ballot.entity.ts';
import { Recusal } from './recusal.entity.ts';
import { TeamMember } from './team-member.entity.ts';

/** Who may vote on a question: every member of the team, each once, but those with a conflict of interest in it. */
export async function votersOf({ em }: Context, { artefactId, nodeId }: Pick<Ballot, 'artefactId' | 'nodeId'>): Promise<string[]> {
  const members = await em.find(TeamMember, { artefactId, endedAt: null });
  const recused = new Set((await em.find(Recusal, { artefactId, nodeId, endedAt: null })).map(({ personId }) => personId));
  return [...new Set(members.map(({ personId }) => personId))].filter((personId) => !recused.has(personId));
}
