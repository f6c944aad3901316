import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useToldOnArrival } from '../../app/told-on-arrival.ts';
import { useHasRole } from '../../app/viewer.ts';
import { MyConsultRow } from '../../features/consultations/my-consult-row.tsx';
import { ClaimButton, type Refusal } from '../../features/consultations/queue/claim-button.tsx';
import { QueueRow } from '../../features/consultations/queue/queue-row.tsx';
import { RowKeys } from '../../features/consultations/queue/row-keys.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { QueuePageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Section, Stack, VisuallyHidden } from '../../ui/layout/layout.tsx';
import { List } from '../../ui/list/list.tsx';

const document = graphql(`
  query QueuePage($afterMine: String, $afterFree: String, $afterReplied: String, $afterAnswered: String) {
    mine: consultQueue(list: MINE, first: 20, after: $afterMine) {
      ...QueueList @unmask
    }
    free: consultQueue(list: FREE, first: 20, after: $afterFree) {
      ...QueueList @unmask
    }
    replied: consultQueue(list: REPLIED, first: 20, after: $afterReplied) {
      ...QueueList @unmask
    }
    answered: consultQueue(list: ANSWERED, first: 20, after: $afterAnswered) {
      nodes {
        id
        ...MyConsultRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment QueueList on ConsultConnection {
    nodes {
      id
      viewerCanClaim
      viewerCanAnswer
      ...QueueRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const page = pageQuery(
  document,
  ({ request }) => {
    const search = new URL(request.url).searchParams;
    return {
      afterMine: search.get('mina'),
      afterFree: search.get('lediga'),
      afterReplied: search.get('svar'),
      afterAnswered: search.get('besvarade'),
    };
  },
  { fresh: true },
);

export const loader = page.loader;

/** The work of a consulting clinician in three lists, and what is answered in a fourth. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const answers = useHasRole('CONSULT_RESPONDER');
  const [refused, setRefused] = useState<Refusal>();
  const told = useRef<HTMLDivElement>(null);
  const done = useToldOnArrival();
  if (!answers) return notFound();
  const { mine, free, replied, answered } = data;
  const loser = (refusal: Refusal): void => {
    setRefused(refusal);
    // The button that had the focus goes with its row.
    told.current?.focus();
    void refetch();
  };
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Frågor att besvara`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Frågor att besvara</Trans>
      </h1>
      <div role="status" ref={told} tabIndex={-1}>
        {done && !refused ? (
          <Banner tone="good">
            <p>{done}</p>
          </Banner>
        ) : null}
        {refused ? (
          <Banner tone="wait" title={refused.taken ? <Trans>Du hann inte först</Trans> : <Trans>Du kan inte ta frågan nu</Trans>}>
            <p>{refused.message}</p>
          </Banner>
        ) : null}
      </div>
      <RowKeys act={<Trans>ta ärendet eller svara</Trans>} />
      <QueueSection
        title={t`Komplettering har kommit`}
        list={replied}
        after="svar"
        empty={<Trans>Inget nytt. När den som frågade har kompletterat, eller ställt en följdfråga, står frågan här.</Trans>}
      />
      <QueueSection
        title={t`Mina pågående`}
        list={mine}
        after="mina"
        empty={<Trans>Du har inte tagit någon fråga. Ta en av de lediga nedan, så står den här tills du har svarat.</Trans>}
      />
      <QueueSection
        title={t`Lediga i min kö`}
        list={free}
        after="lediga"
        onRefused={loser}
        empty={<Trans>Ingen fråga väntar på att tas. Nya kommer hit så snart fördelaren har läst dem.</Trans>}
      />
      <Answered list={answered} />
    </Stack>
  );
}

/** What one has answered, the newest first: there one reads how it went, sends a directive down and makes a text for everyone of it. */
function Answered({ list: { nodes, pageInfo } }: { list: QueuePageQuery['answered'] }): ReactNode {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Besvarade av mig</Trans>}>
      {nodes.length === 0 ? (
        <p>
          <Trans>Du har inte besvarat någon fråga ännu. Här läser du sedan vad svaren ledde till.</Trans>
        </p>
      ) : (
        <List label={t`Besvarade av mig`}>
          {nodes.map((consult) => (
            <MyConsultRow key={consult.id} consult={consult} />
          ))}
        </List>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`?besvarade=${pageInfo.endCursor ?? ''}`} look="plain">
            <Trans>Äldre svar</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

type SectionProps = {
  title: string;
  list: QueuePageQuery['mine'];
  /** The name of the cursor in the address. */
  after: string;
  empty: ReactNode;
  onRefused?: (refusal: Refusal) => void;
};

function QueueSection({ title, list, after, empty, onRefused }: SectionProps): ReactNode {
  const { nodes, pageInfo } = list;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <Section title={`${title} (${nodes.length}${pageInfo.hasNextPage ? '+' : ''})`}>
      {nodes.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <List label={title}>
          {nodes.map((consult) => (
            <QueueRow
              key={consult.id}
              consult={consult}
              to={paths.consult}
              action={({ id, title }) => (
                <Verb
                  id={id}
                  title={title}
                  claimable={byId.get(id)?.viewerCanClaim}
                  answerable={byId.get(id)?.viewerCanAnswer}
                  onRefused={onRefused}
                />
              )}
            />
          ))}
        </List>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`?${after}=${pageInfo.endCursor ?? ''}`} look="plain">
            <Trans>Visa fler</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}

type VerbProps = {
  id: string;
  title: string;
  claimable?: boolean | undefined;
  answerable?: boolean | undefined;
  onRefused?: ((refusal: Refusal) => void) | undefined;
};

/** The one thing to do with a question; none where it waits for the one who asked. */
function Verb({ id, title, claimable, answerable, onRefused }: VerbProps): ReactNode {
  if (claimable) return <ClaimButton id={id} look="quiet" title={title} onRefused={onRefused} />;
  if (!answerable) return null;
  return (
    <ButtonLink to={paths.answer(id)} look="quiet">
      <Trans>Svara</Trans>
      <VisuallyHidden> {title}</VisuallyHidden>
    </ButtonLink>
  );
}
