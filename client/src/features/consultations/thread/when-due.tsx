import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ConsultClock } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { TimeLeft } from '../queue/time-left.tsx';

const fragment = graphql(`
  fragment WhenDue on Consult {
    id
    due {
      clock
      minutesLeft
      at
    }
    answerDue {
      clock
      minutesLeft
      at
    }
  }
`);

type Props = { consult: FragmentType<typeof fragment>; mine: boolean };

/** By when the next step is to be taken, how much working time is left, and what happens otherwise. Nothing while the clocks stand still. */
export function WhenDue({ consult, mine }: Props): ReactNode {
  const { due: next, answerDue } = usePart(fragment, consult);
  const due = answerDue ?? next;
  if (!due) return null;
  return (
    <Row>
      <span>{due.at ? dueBy(due.clock, <Day at={due.at} time />, mine) : over(due.clock)}</span>
      <TimeLeft minutes={due.minutesLeft} />
    </Row>
  );
}

function dueBy(clock: ConsultClock, day: ReactNode, mine: boolean): ReactNode {
  switch (clock) {
    case 'TRIAGE':
      return <Trans>Fördelas senast {day}.</Trans>;
    case 'CLAIM':
      return <Trans>Tas senast {day}.</Trans>;
    case 'REQ_REPLY':
      return mine ? (
        <Trans>Svara senast {day}. Annars avslutas frågan utan svar. Du kan öppna den igen inom 30 dagar.</Trans>
      ) : (
        <Trans>Kompletteringen ska komma senast {day}. Annars avslutas frågan utan svar.</Trans>
      );
    case 'CLOSEOUT':
      return mine ? (
        <Trans>Avsluta senast {day}. Annars avslutas frågan av sig själv.</Trans>
      ) : (
        <Trans>Frågan avslutas av sig själv {day} om ingen gör det före.</Trans>
      );
    default:
      return <Trans>Svar senast {day}.</Trans>;
  }
}

function over(clock: ConsultClock): ReactNode {
  switch (clock) {
    case 'TRIAGE':
      return <Trans>Fördelningen är försenad.</Trans>;
    case 'CLAIM':
      return <Trans>Ingen har tagit frågan i tid.</Trans>;
    case 'REQ_REPLY':
      return <Trans>Tiden för kompletteringen är ute.</Trans>;
    case 'CLOSEOUT':
      return <Trans>Tiden för att avsluta är ute.</Trans>;
    default:
      return <Trans>Svaret är försenat.</Trans>;
  }
}
