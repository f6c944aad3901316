import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CaseLinks } from '../../features/consultations/case/case-links.tsx';
import { OtherSteps, VoidLinks, WaitingSteps } from '../../features/consultations/handling/handling-links.tsx';
import { NextLevelOffer } from '../../features/consultations/handling/next-level-offer.tsx';
import { OutcomeSummary } from '../../features/consultations/thread/outcome-summary.tsx';
import { ThreadDirectives } from '../../features/consultations/thread/thread-directives.tsx';
import { CloseOutSummary } from '../../features/consultations/thread/close-out-summary.tsx';
import { ConsultFacts } from '../../features/consultations/thread/consult-facts.tsx';
import { RecordText } from '../../features/consultations/thread/record-text.tsx';
import { StatusLine } from '../../features/consultations/thread/status-line.tsx';
import { ThreadHistory } from '../../features/consultations/thread/thread-history.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { ThreadReuse } from '../../features/consultations/thread/thread-reuse.tsx';
import { ThreadOpinions } from '../../features/consultations/thread/thread-opinions.tsx';
import { ThreadNotices } from '../../features/consultations/thread/thread-notices.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ConsultHandling } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { useLiveThread } from '../../features/consultations/thread/use-live-thread.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Section, Stack } from '../../ui/layout/layout.tsx';
import { Navigate } from '../../ui/link/link.tsx';
import { ThreadActions } from './thread-actions.tsx';

const document = graphql(`
  query ThreadPage($id: ID!) {
    consult(id: $id) {
      id
      state
      submittedAt
      title
      topicName
      advisesReferral
      recordText
      viewerIs
      viewerCanEdit
      quarantined
      voidAsking {
        byLabel
        reasonLabel
        waitsForLabel
      }
      viewerHandling
      nextLevelOffer {
        target {
          unitId
        }
      }
      ...StatusLine
      ...ConsultFacts
      ...ThreadNotices
      ...ThreadMessages
      ...CloseOutSummary
      ...OutcomeSummary
      ...ThreadDirectives
      ...ThreadReuse
      ...ThreadActions
      ...NextLevelOffer
      ...ThreadOpinions
      ...ThreadHistory
      ...CaseLinks
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** One question from first to last: where it stands, what was said, and what the one who looks may do. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  useLiveThread(data.consult?.id, () => void refetch());
  const { consult } = data;
  if (!consult) return notFound();
  // A draft that was thrown away was never a question to anybody.
  if (consult.state === 'WITHDRAWN' && !consult.submittedAt) return <Navigate to={paths.consults()} replace />;
  if (consult.viewerCanEdit) return <Navigate to={paths.askDraft(consult.id)} replace />;
  const title = consult.title ?? consult.topicName;
  const asked = consult.viewerIs.includes('RQ') || consult.viewerIs.includes('COLLEAGUE');
  return (
    <Stack gap={4}>
      <PageTitle section={t`Konsultation`}>{title}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <Columns kind="aside">
        <Stack gap={5}>
          <h1>{title}</h1>
          <StatusLine consult={consult} />
          <ThreadNotices consult={consult} />
          <Quarantine consult={consult} />
          <NextLevelOffer consult={consult} onDone={() => refetch()} />
          {consult.advisesReferral ? (
            <Banner tone="wait" title={<Trans>Remiss skickas inte härifrån</Trans>}>
              <p>
                <Trans>Svaret råder till remiss. Skriv den i ditt vanliga system; texten till journalen går att kopiera.</Trans>
              </p>
            </Banner>
          ) : null}
          <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
          <CloseOutSummary consult={consult} />
          <OutcomeSummary consult={consult} />
          <ThreadDirectives consult={consult} />
          <ThreadReuse consult={consult} />
          <ThreadOpinions consult={consult} onDone={() => refetch()} />
          <WaitingSteps id={consult.id} steps={consult.viewerHandling} quiet={consult.nextLevelOffer?.target != null} />
          <ThreadActions consult={consult} onDone={() => refetch()} />
        </Stack>
        <Stack gap={6} as="aside">
          <Section title={<Trans>Om frågan</Trans>} quiet>
            <ConsultFacts consult={consult} />
          </Section>
          {asked && consult.recordText ? <RecordText text={consult.recordText} /> : null}
          <ThreadHistory consult={consult} />
          <CaseLinks consult={consult} />
          <OtherSteps id={consult.id} steps={consult.viewerHandling} />
        </Stack>
      </Columns>
    </Stack>
  );
}

type Hindered = {
  id: string;
  quarantined: boolean;
  state: string;
  viewerIs: readonly string[];
  voidAsking?: { byLabel: string; reasonLabel: string; waitsForLabel: string } | null;
  viewerHandling: ConsultHandling[];
};

/** What is to be known before anything else: the texts are hidden, or somebody wants them sealed. */
function Quarantine({ consult }: { consult: Hindered }): ReactNode {
  if (consult.quarantined) {
    return (
      <Banner tone="late" title={<Trans>Frågan är spärrad</Trans>}>
        <p>
          <Trans>En text kan peka ut någon. Bara den som skrev och dataskyddsansvarig kan läsa, och klockorna står stilla.</Trans>
        </p>
        {consult.state === 'IN_PROGRESS' && consult.viewerIs.includes('RS') ? (
          <p>
            <Trans>Det du har skrivit på svaret är sparat. Du kan fortsätta när spärren har hävts.</Trans>
          </p>
        ) : null}
      </Banner>
    );
  }
  const asking = consult.voidAsking;
  return asking ? (
    <Banner tone="wait" title={<Trans>Frågan är på väg att markeras som felregistrerad</Trans>}>
      <p>
        <Trans>
          {asking.byLabel} har markerat den: {asking.reasonLabel}. {asking.waitsForLabel} ska också säga ja innan texterna förseglas.
        </Trans>
      </p>
      <VoidLinks id={consult.id} steps={consult.viewerHandling} />
    </Banner>
  ) : null;
}
