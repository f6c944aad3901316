import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CloseOutSummary } from '../../features/consultations/thread/close-out-summary.tsx';
import { ConsultFacts } from '../../features/consultations/thread/consult-facts.tsx';
import { RecordText } from '../../features/consultations/thread/record-text.tsx';
import { StatusLine } from '../../features/consultations/thread/status-line.tsx';
import { ThreadHistory } from '../../features/consultations/thread/thread-history.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { ThreadNotices } from '../../features/consultations/thread/thread-notices.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
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
      title
      topicName
      advisesReferral
      recordText
      viewerIs
      viewerCanEdit
      ...StatusLine
      ...ConsultFacts
      ...ThreadNotices
      ...ThreadMessages
      ...CloseOutSummary
      ...ThreadActions
      ...ThreadHistory
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** One question from first to last: where it stands, what was said, and what the one who looks may do. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { consult } = data;
  if (!consult) return notFound();
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
          {consult.advisesReferral ? (
            <Banner tone="wait" title={<Trans>Remiss skickas inte härifrån</Trans>}>
              <p>
                <Trans>Svaret råder till remiss. Skriv den i ditt vanliga system; texten till journalen går att kopiera.</Trans>
              </p>
            </Banner>
          ) : null}
          <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
          <CloseOutSummary consult={consult} />
          <ThreadActions consult={consult} onDone={() => refetch()} />
        </Stack>
        <Stack gap={6} as="aside">
          <Section title={<Trans>Om frågan</Trans>} quiet>
            <ConsultFacts consult={consult} />
          </Section>
          {asked && consult.recordText ? <RecordText text={consult.recordText} /> : null}
          <ThreadHistory consult={consult} />
        </Stack>
      </Columns>
    </Stack>
  );
}
