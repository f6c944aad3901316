import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { MyConsultRowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Dotted, ListRow } from '../../ui/list/list.tsx';
import { isFollowedLater } from './is-followed-later.ts';
import { StateTag } from './state-tag.tsx';

const fragment = graphql(`
  fragment MyConsultRow on Consult {
    id
    reference
    topicName
    title
    state
    stateLabel
    waitingOn
    waitingOnLabel
    viewerIs
    draftGlance {
      words
      writtenAt
    }
    createdAt
    submittedAt
    requesterName
    responderName
    dispositionLabel
    outcomeDueAt
  }
`);

/** A question in the asker's own lists: what it is, where it stands, who has it. */
export function MyConsultRow({ consult: reference }: { consult: FragmentType<MyConsultRowFragment> }): ReactNode {
  const consult = usePart(fragment, reference);
  const { id, state, title, topicName, submittedAt, createdAt, draftGlance } = consult;
  const isDraft = state === 'DRAFT';
  const details = [
    consult.reference,
    title ? topicName : null,
    submittedAt ? (
      <Trans>
        skickad <Day at={submittedAt} />
      </Trans>
    ) : (
      <Trans>
        senast ändrad <Day at={draftGlance?.writtenAt ?? createdAt} time />
      </Trans>
    ),
    !title && draftGlance?.words ? `”${draftGlance.words}”` : null,
    consult.viewerIs.includes('RQ') ? null : consult.requesterName,
    isDraft ? null : whoHasIt(consult),
    consult.dispositionLabel,
  ];
  return (
    <ListRow
      title={<Link to={isDraft ? paths.askDraft(id) : paths.consult(id)}>{title || topicName}</Link>}
      state={
        <StateTag
          state={state}
          label={consult.stateLabel}
          mine={!isFollowedLater(consult) && consult.waitingOn === 'RQ' && consult.viewerIs.includes('RQ')}
        />
      }
      detail={<Dotted parts={details} />}
    />
  );
}

/** Who has it now, or had; null where there is nobody to name. */
function whoHasIt(consult: MyConsultRowFragment): ReactNode {
  const { waitingOn, waitingOnLabel, viewerIs, responderName, outcomeDueAt } = consult;
  if (isFollowedLater(consult) && outcomeDueAt)
    return (
      <Trans>
        följs upp <Day at={outcomeDueAt} />
      </Trans>
    );
  if (!waitingOn) return responderName ? <Trans>besvarades av {responderName}</Trans> : null;
  if (waitingOn === 'RQ' && viewerIs.includes('RQ')) return <Trans>väntar på dig</Trans>;
  return <Trans>ligger hos {waitingOn === 'RS' && responderName ? responderName : waitingOnLabel?.toLowerCase()}</Trans>;
}
