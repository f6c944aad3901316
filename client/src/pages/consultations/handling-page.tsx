import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { AssignStep, KnownStep, PassStep } from '../../features/consultations/handling/choosing-steps.tsx';
import { agreesTo, handlingName, handlingOfPath } from '../../features/consultations/handling/handling-words.tsx';
import { AskOpinionStep, GiveOpinionStep, InvitePairStep } from '../../features/consultations/handling/opinion-steps.tsx';
import { RedactStep } from '../../features/consultations/handling/redact-step.tsx';
import {
  DirectiveStep,
  OutcomeStep,
  QuarantineStep,
  RefuseVoidStep,
  ReopenStep,
  SnoozeStep,
  TakeBackVoidStep,
  VoidStep,
} from '../../features/consultations/handling/simple-steps.tsx';
import { useStillRead } from '../../features/consultations/thread/use-still-read.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ConsultHandling, HandlingPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { useNavigate } from '../../ui/link/link.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query HandlingPage($id: ID!, $redacts: Boolean!) {
    consult(id: $id) {
      id
      topic
      title
      reference
      viewerHandling
      voidAsking {
        byLabel
        reasonLabel
      }
      pool {
        personId
        name
        load
        cap
        awayUntil
      }
      levelTargets {
        unitId
        name
        rank
      }
      track
      acrossTargets {
        unitId
        name
      }
      opinionColleagues {
        personId
        name
        unitId
        unitName
        tracks
        awayUntil
      }
      messages @include(if: $redacts) {
        number
        kindLabel
        title
        text
        replacedBy
        attachments {
          id
          name
        }
        parts {
          key
          label
          text
        }
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ params }) => ({ id: params['id'] ?? '', redacts: handlingOfPath(params['step']) === 'LIFT_QUARANTINE' }),
  { fresh: true },
);

export const loader = page.loader;

type Consult = NonNullable<HandlingPageQuery['consult']>;

/** One step of a question beside its usual way: what the server says the viewer may do, and nothing else. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isStillRead = useStillRead();
  const { consult } = page.usePage().data;
  const step = handlingOfPath(useParams()['step']);
  const allowed = useFirst(step !== undefined && consult?.viewerHandling.includes(step));
  if (!consult || !step || !allowed) return notFound();
  const onDone = () => {
    // Passed on, or with its quarantine lifted, a question may be no longer the viewer's to read.
    if (isStillRead(consult.id)) return navigate(paths.consult(consult.id), { replace: true });
    const done =
      step === 'GIVE_OPINION'
        ? t`Din bedömning är lämnad. Frågan går inte längre att öppna för dig.`
        : t`Klart. Frågan är inte längre hos dig.`;
    return navigate(paths.consults(), { replace: true, state: { done } });
  };
  return (
    <ConsultStepFrame id={consult.id} about={consult.title ?? consult.reference}>
      <PageTitle section={t`Konsultation`}>{t`Åtgärd`}</PageTitle>
      <h1>{handlingName(step, consult.viewerHandling)}</h1>
      <Step step={step} consult={consult} onDone={onDone} />
    </ConsultStepFrame>
  );
}

function Step({ step, consult, onDone }: { step: ConsultHandling; consult: Consult; onDone: () => Promise<void> | void }): ReactNode {
  const { id, pool, levelTargets, acrossTargets, track, opinionColleagues, topic, messages, viewerHandling, voidAsking } = consult;
  const props = { id, onDone };
  switch (step) {
    case 'QUARANTINE':
      return <QuarantineStep {...props} />;
    case 'LIFT_QUARANTINE':
      return <RedactStep {...props} messages={messages ?? []} />;
    case 'VOID':
      return <VoidStep {...props} asking={agreesTo(viewerHandling) ? voidAsking : null} />;
    case 'REFUSE_VOID':
      return <RefuseVoidStep {...props} />;
    case 'TAKE_BACK_VOID':
      return <TakeBackVoidStep {...props} />;
    case 'SNOOZE':
      return <SnoozeStep {...props} />;
    case 'CLOSE_AS_KNOWN':
      return <KnownStep {...props} topic={topic} />;
    case 'REOPEN':
      return <ReopenStep {...props} />;
    case 'REPORT_OUTCOME':
      return <OutcomeStep {...props} />;
    case 'PASS_TO_LEVEL':
      return <PassStep {...props} targets={levelTargets} across={acrossTargets} track={track} />;
    case 'ASK_OPINION':
      return <AskOpinionStep {...props} colleagues={opinionColleagues} />;
    case 'INVITE_PAIR':
      return <InvitePairStep {...props} colleagues={opinionColleagues} />;
    case 'GIVE_OPINION':
      return <GiveOpinionStep {...props} />;
    case 'ASSIGN':
      return <AssignStep {...props} pool={pool} />;
    case 'ISSUE_DIRECTIVE':
      return <DirectiveStep {...props} />;
    default:
      return <Trans>Steget finns inte.</Trans>;
  }
}
