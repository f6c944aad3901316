import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import type { ConsultHandling } from '../../../graphql/generated/graphql.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Row, Section } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { handlingName, handlingPaths } from './handling-words.tsx';

/** Steps that wait for the one who looks: shown as buttons. The others are at hand in the margin. */
const waiting: readonly ConsultHandling[] = ['REPORT_OUTCOME', 'LIFT_QUARANTINE', 'GIVE_OPINION', 'INVITE_PAIR', 'CO_SIGN', 'ASSIGN'];

type WaitingProps = {
  id: string;
  steps: readonly ConsultHandling[];
  /** Something else on the page comes before them. */
  quiet?: boolean;
};

/** What waits for the viewer beside the usual steps. */
export function WaitingSteps({ id, steps, quiet = false }: WaitingProps): ReactNode {
  const mine = steps.filter((step) => waiting.includes(step));
  if (mine.length === 0) return null;
  return (
    <ButtonRow>
      {mine.map((step, index) => (
        <ButtonLink key={step} to={paths.handling(id, handlingPaths[step])} look={index === 0 && !quiet ? 'filled' : 'quiet'}>
          {handlingName(step, steps)}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

/** What else the viewer may do with a question. */
export function OtherSteps({ id, steps }: { id: string; steps: readonly ConsultHandling[] }): ReactNode {
  const others = steps.filter((step) => !waiting.includes(step));
  if (others.length === 0) return null;
  return (
    <Section title={<Trans>Fler åtgärder</Trans>} quiet>
      <ul>
        {others.map((step) => (
          <li key={step}>
            <Link to={paths.handling(id, handlingPaths[step])}>{handlingName(step, steps)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the viewer may decide where one of the two has marked a question as entered in error. */
export function VoidLinks({ id, steps }: { id: string; steps: readonly ConsultHandling[] }): ReactNode {
  const mine = (['VOID', 'REFUSE_VOID', 'TAKE_BACK_VOID'] as const).filter((step) => steps.includes(step));
  return mine.length > 0 ? (
    <Row>
      {mine.map((step) => (
        <Link key={step} to={paths.handling(id, handlingPaths[step])}>
          {handlingName(step, steps)}
        </Link>
      ))}
    </Row>
  ) : null;
}
