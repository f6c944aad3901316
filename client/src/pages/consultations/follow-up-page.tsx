import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { TextForm } from '../../features/consultations/thread/text-form.tsx';
import { useConsultAction } from '../../features/consultations/thread/use-consult-action.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { useNavigate } from '../../ui/link/link.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query FollowUpPage($id: ID!) {
    consult(id: $id) {
      id
      title
      viewerCanAskFollowUp
    }
  }
`);

const askFollowUp = graphql(`
  mutation AskFollowUp($input: AskFollowUpInput!) {
    askFollowUp(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** A follow-up question on an answer, within 30 days. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const ask = useConsultAction(askFollowUp);
  const { consult } = page.usePage().data;
  const allowed = useFirst(consult?.viewerCanAskFollowUp);
  if (!consult || !allowed) return notFound();
  const { id } = consult;
  return (
    <ConsultStepFrame id={id} about={consult.title}>
      <PageTitle section={t`Konsultation`}>{t`Ställ en följdfråga`}</PageTitle>
      <h1>
        <Trans>Ställ en följdfråga</Trans>
      </h1>
      <p>
        <Trans>Frågan går tillbaka till den som svarade.</Trans>
      </p>
      <TextForm
        label={t`Din följdfråga`}
        hint={t`Vad är oklart, eller vad har hänt sedan svaret? Inga namn, datum eller platser.`}
        verb={<Trans>Skicka följdfrågan</Trans>}
        send={async (text, overrides) => {
          const errors = await ask({ input: { consultId: id, text, overrides: [...overrides] } });
          if (errors.length === 0) await navigate(paths.consult(id), { replace: true });
          return errors;
        }}
      />
    </ConsultStepFrame>
  );
}
