import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { ExpectedTime } from '../../features/consultations/ask/expected-time.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CareTrack } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Lead, Section, Sheet, Stack } from '../../ui/layout/layout.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';

const document = graphql(`
  query SentPage($id: ID!) {
    consult(id: $id) {
      id
      reference
      title
      track
      answeringUnit {
        id
        name
      }
      viewerIs
      viewerCanWithdraw
    }
  }
`);

const answerTime = graphql(`
  query AnswerTime($track: CareTrack!) {
    expectedAnswerTime(track: $track) {
      basedOn
      median
      ninetieth
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Right after sending: the number of the question, what happens now, and the way to take it back. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = page.usePage().data;
  if (!consult?.reference || !consult.viewerIs.includes('RQ')) return notFound();
  const { id, reference, answeringUnit } = consult;
  return (
    <ConsultStepFrame id={id} about={consult.title}>
      <PageTitle section={t`Konsultation`}>{t`Frågan är skickad`}</PageTitle>
      <Sheet>
        <Stack gap={3}>
          <h1>
            <Trans>Frågan är skickad</Trans>
          </h1>
          <Lead>
            <Trans>
              Ärendenummer <b>{reference}</b>
            </Trans>
          </Lead>
        </Stack>
      </Sheet>
      <Section title={<Trans>Vad händer nu?</Trans>}>
        <Stack gap={3}>
          <p>
            <Trans>
              {answeringUnit?.name} läser frågan och lägger den i kö. En konsult tar den och svarar. Du får en uppgift under ”Mina
              uppgifter” när svaret finns, eller om något behöver kompletteras.
            </Trans>
          </p>
          <AnswerTime track={consult.track} />
          <p>
            <Trans>Vårdansvaret är kvar hos dig hela tiden. Blir läget akut: ring.</Trans>
          </p>
        </Stack>
      </Section>
      <ButtonRow>
        <ButtonLink to={paths.consult(id)}>
          <Trans>Se frågan</Trans>
        </ButtonLink>
        <ButtonLink to={paths.consults()} look="quiet">
          <Trans>Till mina frågor</Trans>
        </ButtonLink>
        {consult.viewerCanWithdraw ? (
          <ButtonLink to={paths.consultStep(id, 'aterta')} look="plain">
            <Trans>Återta frågan</Trans>
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </ConsultStepFrame>
  );
}

function AnswerTime({ track }: { track: CareTrack }): ReactNode {
  const { data } = useQuery(answerTime, { variables: { track } });
  return data ? <ExpectedTime time={data.expectedAnswerTime} /> : null;
}
