import type { CareTrack } from '../../organisation/organisation-words.ts';
import { smallestCount } from '../statistics/consult-facts.ts';

export type Proposal = 'PROPOSE_COURSE' | 'PROPOSE_EVALUATION';

/**
 * From how many questions of a calendar year on a topic it is worth a course, and from how many that nothing published answers an evaluation. Never fewer than
 * may be shown: that a proposal is there tells that so many have asked.
 */
export function proposalThreshold(proposal: Proposal, track: CareTrack): number {
  return proposal === 'PROPOSE_COURSE' ? 2 * smallestCount[track] : smallestCount[track];
}

/** What the questions of a year on a topic speak for; `missing` of those `asked` were answered without any published knowledge to rest on. */
export function proposalsFor({ asked, missing }: { asked: number; missing: number }, track: CareTrack): Proposal[] {
  const reached: [Proposal, number][] = [
    ['PROPOSE_COURSE', asked],
    ['PROPOSE_EVALUATION', missing],
  ];
  return reached.filter(([proposal, count]) => count >= proposalThreshold(proposal, track)).map(([proposal]) => proposal);
}
