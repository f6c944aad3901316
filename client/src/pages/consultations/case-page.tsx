import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { retentionClasses } from 'shared/consultations/case/retention-class.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CaseSteps } from '../../features/consultations/case/case-steps.tsx';
import { CloseOutSummary } from '../../features/consultations/thread/close-out-summary.tsx';
import { ConsultFacts } from '../../features/consultations/thread/consult-facts.tsx';
import { OutcomeSummary } from '../../features/consultations/thread/outcome-summary.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Button, ButtonAnchor, ButtonRow } from '../../ui/button/button.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';

const document = graphql(`
  query CasePage($id: ID!) {
    consult(id: $id) {
      id
      title
      topicName
      state
      retentionClass
      viewerCanTakeAlong
      ...ConsultFacts
      ...ThreadMessages
      ...CloseOutSummary
      ...OutcomeSummary
      ...CaseSteps
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** The whole question on one page, nothing folded: to print, or to take along as a file. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = page.usePage().data;
  if (!consult?.viewerCanTakeAlong) return notFound();
  const { id, retentionClass, state } = consult;
  const title = consult.title ?? consult.topicName;
  const kept = retentionClasses[retentionClass];
  return (
    <ConsultStepFrame id={id} about={title}>
      <PageTitle section={title}>{t`Hela ärendet`}</PageTitle>
      <h1>{title}</h1>
      <ScreenOnly>
        <ButtonRow>
          <Button onClick={() => window.print()}>
            <Trans>Skriv ut</Trans>
          </Button>
          <ButtonAnchor look="quiet" href={`${paths.consultStep(id, 'arende')}.json`} download>
            <Trans>Hämta som JSON</Trans>
          </ButtonAnchor>
        </ButtonRow>
      </ScreenOnly>
      <Section title={<Trans>Om frågan</Trans>}>
        <ConsultFacts consult={consult} />
      </Section>
      <Section title={<Trans>Frågan och svaren</Trans>}>
        {state === 'VOID' ? (
          <p>
            <Trans>Frågan är markerad som felregistrerad. Texterna är förseglade och följer inte med.</Trans>
          </p>
        ) : (
          <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
        )}
      </Section>
      <CloseOutSummary consult={consult} />
      <OutcomeSummary consult={consult} />
      <CaseSteps consult={consult} />
      <Section title={<Trans>Bevarande</Trans>} quiet>
        <Stack gap={3}>
          <Small>
            {inReadersLanguage(kept)}. {inReadersLanguage(kept.meaning)}
          </Small>
          <Small>
            <Trans>
              Frågan är avidentifierad men ska hanteras som en personuppgift. Kopplingen till patienten finns bara i din journal.
            </Trans>
          </Small>
        </Stack>
      </Section>
    </ConsultStepFrame>
  );
}
