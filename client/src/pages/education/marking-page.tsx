import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { MarkAnswer } from '../../features/education/marking/mark-answer.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query MarkingPage {
    attemptsToMark(first: 20) {
      nodes {
        attemptId
        courseTitle {
          sv
          en
        }
        submittedAt
        answers {
          node
          ...MarkAnswer @unmask
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const page = pageQuery(document, () => ({}), { fresh: true });

export const loader = page.loader;

/** Answers in words that wait for a mark, the oldest first, without the name of who wrote them. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { nodes, pageInfo } = data.attemptsToMark;
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Rätta fritextsvar`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <Stack gap={3}>
        <h1>
          <Trans>Rätta fritextsvar</Trans>
        </h1>
        <Lead>
          <Trans>Svaren rättas utan namn. När det sista svaret i ett prov är bedömt får deltagaren sitt resultat.</Trans>
        </Lead>
      </Stack>
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>Inga svar väntar. Här visas fritextsvar ur prov i kurser du ansvarar för.</Trans>
        </EmptyState>
      ) : (
        nodes.map((attempt) => (
          <Section key={attempt.attemptId} title={<Localised value={attempt.courseTitle} />}>
            <Stack gap={5}>
              <p>
                <Trans>
                  Inlämnat <Day at={attempt.submittedAt} />
                </Trans>
              </p>
              {attempt.answers.map((answer) => (
                <MarkAnswer key={answer.node} attemptId={attempt.attemptId} answer={answer} onMarked={() => void refetch()} />
              ))}
            </Stack>
          </Section>
        ))
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <Trans>Fler prov visas när de här är rättade.</Trans>
        </p>
      ) : null}
    </Stack>
  );
}
