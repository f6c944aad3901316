import type { ReactNode } from 'react';
import type { ProposalState } from 'shared/evaluations/method-proposal.ts';
import { paths } from '../../../app/paths.ts';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { ProposalStateTag } from './proposal-words.tsx';

type Props = { proposal: { id: string; title: string; state: ProposalState }; detail: ReactNode };

/** A proposal in a list: what it is and where it stands, and in `detail` what the list tells it by. */
export function ProposalRow({ proposal: { id, title, state }, detail }: Props): ReactNode {
  return <ListRow title={<Link to={paths.proposal(id)}>{title}</Link>} state={<ProposalStateTag state={state} />} detail={detail} />;
}
