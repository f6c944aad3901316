import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { StateName } from 'shared/consultations/consult-state.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { StatusLineFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { isFollowedLater } from '../is-followed-later.ts';
import { StateTag } from '../state-tag.tsx';
import { WhenDue } from './when-due.tsx';
import { pairOf } from '../pair-of.ts';

const fragment = graphql(`
  fragment StatusLine on Consult {
    id
    reference
    state
    stateLabel
    quarantined
    waitingOn
    viewerIs
    responderName
    closedAt
    snoozedUntil
    outcomeDueAt
    ...WhenDue
    answeringUnit {
      id
      name
    }
    opinions {
      id
      paired
      outcome
      askedOfName
    }
    history {
      number
      toState
      text
      actorName
    }
  }
`);

/** Where the question stands, who has it and what happens next, in words. */
export function StatusLine({ consult: reference }: { consult: FragmentType<StatusLineFragment> }): ReactNode {
  const consult = usePart(fragment, reference);
  const mine = !isFollowedLater(consult) && consult.waitingOn != null && consult.viewerIs.includes(consult.waitingOn);
  return (
    <Stack gap={2}>
      <Row>
        <StateTag state={consult.state} label={consult.stateLabel} mine={mine} />
        {consult.reference ? <Tag>{consult.reference}</Tag> : null}
      </Row>
      {/* While it is locked nobody does what its state says. */}
      {consult.quarantined ? null : (
        <p>
          <StateSentence consult={consult} mine={mine} />
        </p>
      )}
      <WhenDue consult={consult} mine={mine} />
    </Stack>
  );
}

/** Triage has put it off, and its day has not come. */
const isPutOff = ({ snoozedUntil }: StatusLineFragment): boolean => snoozedUntil != null && Date.parse(snoozedUntil) > Date.now();

/** Who gave it back to the queue or passed it to another level, and why; null where it has come there first. */
function passingOn({ history }: StatusLineFragment): string | null {
  const index = history.findLastIndex(({ toState }, place) => toState === 'QUEUED' && history[place - 1]?.toState !== 'QUEUED');
  const step = history[index];
  const before = history[index - 1]?.toState;
  if (!step || (before !== 'ASSIGNED' && before !== 'IN_PROGRESS')) return null;
  return step.actorName ? `${step.actorName} ${step.text.charAt(0).toLowerCase()}${step.text.slice(1)}` : step.text;
}

const dayOf = (at: string | null | undefined): ReactNode => (at ? <Day at={at} /> : null);

function StateSentence({ consult, mine }: { consult: StatusLineFragment; mine: boolean }): ReactNode {
  const who = consult.responderName;
  const centre = consult.answeringUnit?.name ?? '';
  const pair = pairOf(consult.opinions)?.askedOfName;
  // A step says what was done and, after a colon, why.
  const reason = consult.history
    .findLast(({ toState }) => toState === consult.state)
    ?.text.split(': ')
    .slice(1)
    .join(': ');
  const why = reason ? ` ${reason}.` : '';
  const passedOn = passingOn(consult);
  const putOffTo = dayOf(consult.snoozedUntil);
  const followed = dayOf(consult.outcomeDueAt);
  const closed = dayOf(consult.closedAt);
  const sentences: Record<StateName, ReactNode> = {
    DRAFT: <Trans>Frågan är inte skickad.</Trans>,
    SUBMITTED: isPutOff(consult) ? (
      <Trans>
        Frågan har kommit till {centre}. Fördelaren har läst den och tar upp den igen {putOffTo}.{why}
      </Trans>
    ) : (
      <Trans>Frågan har kommit till {centre}. Fördelaren läser den och lägger den i kö.</Trans>
    ),
    QUEUED: passedOn ? (
      <Trans>
        {passedOn}. Frågan ligger i kö hos {centre}. Ingen har tagit den ännu.
      </Trans>
    ) : (
      <Trans>Frågan ligger i kö hos {centre}. Ingen har tagit den ännu.</Trans>
    ),
    ASSIGNED: <Trans>{who} har tagit frågan.</Trans>,
    IN_PROGRESS: pair ? (
      <Trans>
        {who} skriver på svaret tillsammans med {pair}, som svarar för vuxna. {who} signerar.
      </Trans>
    ) : (
      <Trans>{who} skriver på svaret.</Trans>
    ),
    AWAITING_REQUESTER: mine ? (
      <Trans>{who} behöver veta mer. Svara nedan, så går arbetet vidare.</Trans>
    ) : (
      <Trans>{who} behöver veta mer. Frågan väntar på komplettering från den som frågade.</Trans>
    ),
    ANSWERED: mine ? (
      <Trans>{who} har svarat. Läs svaret, för över rådet till journalen och avsluta frågan.</Trans>
    ) : (
      <Trans>{who} har svarat. Den som frågade läser svaret och avslutar.</Trans>
    ),
    FOLLOW_UP: followed ? (
      <Trans>Frågan är avslutad. Uppföljning är planerad till {followed}.</Trans>
    ) : (
      <Trans>Frågan är avslutad. Uppföljning är planerad.</Trans>
    ),
    CLOSED: <Trans>Frågan avslutades {closed}.</Trans>,
    DECLINED: (
      <Trans>
        Frågan avböjdes {closed}.{why} Nedan står vart man vänder sig i stället.
      </Trans>
    ),
    WITHDRAWN: (
      <Trans>
        Frågan återtogs {closed}.{why}
      </Trans>
    ),
    VOID: (
      <Trans>
        Frågan markerades som felregistrerad {closed}.{why} Texterna är förseglade för alla.
      </Trans>
    ),
  };
  return sentences[consult.state];
}
