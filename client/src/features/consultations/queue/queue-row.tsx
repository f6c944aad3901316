import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ageBands, consultPriorities } from 'shared/consultations/consult-template.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { QueueRowFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { Level, Tag } from '../../../ui/tag/tag.tsx';
import { TimeLeft } from './time-left.tsx';
import { Waited } from './waited.tsx';

const fragment = graphql(`
  fragment QueueRow on Consult {
    id
    reference
    topicName
    title
    track
    priority
    state
    stateLabel
    quarantined
    responderName
    requesterRank
    requesterUnit {
      id
      shortName
    }
    ageBand
    submittedAt
    repliedAt
    answeredAt
    filledFields
    fieldCount
    due {
      minutesLeft
    }
  }
`);

type Props = {
  consult: FragmentType<QueueRowFragment>;
  /** Where the row leads. */
  to: (id: string) => string;
  /** Also says where it stands and who has it, where the list holds questions of several states. */
  standing?: boolean;
  /** The one verb, given the question's own words. */
  action: (consult: { id: string; title: string }) => ReactNode;
};

/** A question in a list of work: what it is about, for whom, how long it has waited, how much of the template is there. */
export function QueueRow({ consult: reference, to, standing = false, action }: Props): ReactNode {
  const { t } = useLingui();
  const consult = usePart(fragment, reference);
  const { id, ageBand, filledFields, fieldCount, repliedAt, submittedAt, answeredAt, state } = consult;
  const title = consult.title ?? consult.topicName;
  // What is answered waits here no longer: its time stopped when the answer came.
  const isAnswered = state === 'ANSWERED' || state === 'FOLLOW_UP';
  const since = isAnswered ? submittedAt : (repliedAt ?? submittedAt);
  return (
    <ListRow
      title={
        <Link to={to(id)} data-row={id}>
          {title}
        </Link>
      }
      state={
        <>
          <Level short={`N${consult.requesterRank}`} label={t`Nivå ${consult.requesterRank}`} child={consult.track === 'CHILD'} />
          {consult.priority === 'PRIORITY' ? <Tag tone="late">{inReadersLanguage(consultPriorities.PRIORITY)}</Tag> : null}
          {consult.quarantined ? (
            <Tag tone="late">
              <Trans>Spärrad</Trans>
            </Tag>
          ) : null}
          {consult.due ? <TimeLeft minutes={consult.due.minutesLeft} /> : null}
          {since ? <Waited since={since} until={isAnswered ? answeredAt : null} replied={Boolean(repliedAt)} /> : null}
        </>
      }
      detail={
        <>
          {[
            consult.topicName,
            ageBand ? t`${inReadersLanguage(ageBands[ageBand])} år` : null,
            consult.requesterUnit?.shortName,
            consult.reference,
          ]
            .filter(Boolean)
            .join(' · ')}
          {fieldCount == null ? null : (
            <>
              {' · '}
              <Trans>
                <VisuallyHidden>mallen: </VisuallyHidden>
                {filledFields} av {fieldCount} ifyllda
              </Trans>
            </>
          )}
          {standing || consult.state === 'AWAITING_REQUESTER' ? <> · {consult.stateLabel.toLowerCase()}</> : null}
          {standing && consult.responderName ? <> · {consult.responderName}</> : null}
        </>
      }
      action={action({ id, title })}
    />
  );
}
