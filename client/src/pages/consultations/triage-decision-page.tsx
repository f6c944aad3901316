import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { OtherSteps } from '../../features/consultations/handling/handling-links.tsx';
import { DeclineForm } from '../../features/consultations/queue/decline-form.tsx';
import { QueueForm } from '../../features/consultations/queue/queue-form.tsx';
import { ConsultFacts } from '../../features/consultations/thread/consult-facts.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ConsultHandling } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Section, Sheet, Small, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query TriageDecisionPage($id: ID!) {
    consult(id: $id) {
      id
      reference
      title
      topicName
      priority
      proposedUnitId
      answeringUnit {
        id
      }
      levelTargets {
        unitId
        name
        rank
      }
      viewerCanQueue
      viewerCanDecline
      viewerHandling
      acceptsKnownAnswer
      ...ConsultFacts
      ...ThreadMessages
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Decisions of triage that have a page of their own. */
const elsewhere: readonly ConsultHandling[] = ['CLOSE_AS_KNOWN', 'SNOOZE'];

/** One new question and the four decisions about it: two here, two a link away. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = page.usePage().data;
  const sorts = useHasRole('CONSULT_TRIAGE');
  const navigate = useNavigate();
  const canQueue = useFirst(consult?.viewerCanQueue);
  const canDecline = useFirst(consult?.viewerCanDecline);
  if (!consult) return notFound();
  const title = consult.title ?? consult.topicName;
  const done = (message: string) =>
    navigate(sorts ? paths.triage() : paths.consult(consult.id), { replace: true, state: { done: message } });
  const decided = !canQueue && !canDecline;
  return (
    <Stack gap={4}>
      <PageTitle section={t`Inkorgen`}>{title}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.consults(), name: <Trans>Konsultation</Trans> },
          ...(sorts ? [{ to: paths.triage(), name: <Trans>Inkorgen</Trans> }] : []),
        ]}
      />
      <h1>{title}</h1>
      <Columns kind="half">
        <Sheet>
          <Stack gap={4}>
            <ConsultFacts consult={consult} />
            <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
          </Stack>
        </Sheet>
        <Stack gap={6}>
          {decided ? (
            <p>
              <Trans>Frågan är redan fördelad.</Trans>
            </p>
          ) : null}
          {canQueue ? (
            <Section title={<Trans>Lägg i kö</Trans>}>
              <QueueForm
                id={consult.id}
                proposed={consult.priority}
                cameTo={consult.answeringUnit?.id ?? null}
                targets={consult.levelTargets}
                byRule={consult.proposedUnitId ?? null}
                onDone={() => done(t`${consult.reference} ligger nu i kön.`)}
              />
            </Section>
          ) : null}
          {canDecline ? (
            <Section title={<Trans>Avböj</Trans>}>
              <DeclineForm id={consult.id} onDone={() => done(t`${consult.reference} är avböjd. Den som frågade får veta det.`)} />
            </Section>
          ) : null}
          {canQueue && !consult.acceptsKnownAnswer ? (
            <Small>
              <Trans>Frågan kan inte avslutas med en länk till något publicerat: den som frågar vill ha ett eget svar.</Trans>
            </Small>
          ) : null}
          {canQueue ? <OtherSteps id={consult.id} steps={consult.viewerHandling.filter((step) => elsewhere.includes(step))} /> : null}
        </Stack>
      </Columns>
    </Stack>
  );
}
