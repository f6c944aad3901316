import type { ReactNode } from 'react';
import type { ProposalState } from 'shared/evaluations/method-proposal.ts';
import { paths } from '../../../app/paths.ts';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { ProposalStateTag } from './proposal-words.tsx';

type Props = {
  proposal: { id: string; title: string; state: ProposalState };
  /** Where it stands, where the list has words of its own for that. */
  state?: ReactNode;
  detail: ReactNode;
};

/** A proposal in a list: what it is and where it stands, and in `detail` what the list tells it by. */
export function ProposalRow({ proposal, state = <ProposalStateTag state={proposal.state} />, detail }: Props): ReactNode {
  return <ListRow title={<Link to={paths.proposal(proposal.id)}>{proposal.title}</Link>} state={state} detail={detail} />;
}
