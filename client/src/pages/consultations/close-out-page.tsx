import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CloseOutForm } from '../../features/consultations/thread/close-out-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { useNavigate } from '../../ui/link/link.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query CloseOutPage($id: ID!) {
    consult(id: $id) {
      id
      title
      viewerCanCloseOut
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Closes a question with what it led to. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { consult } = page.usePage().data;
  const allowed = useFirst(consult?.viewerCanCloseOut);
  if (!consult || !allowed) return notFound();
  return (
    <ConsultStepFrame id={consult.id} about={consult.title}>
      <PageTitle section={t`Konsultation`}>{t`Avsluta frågan`}</PageTitle>
      <h1>
        <Trans>Avsluta frågan</Trans>
      </h1>
      <p>
        <Trans>
          Det tar under en minut. Två frågor behöver svar, resten kan du hoppa över. Den som svarade och andra som får öppna frågan kan läsa
          det du svarar. I statistiken räknas svaren bara samlade.
        </Trans>
      </p>
      <CloseOutForm id={consult.id} onDone={() => navigate(paths.consult(consult.id), { replace: true })} />
    </ConsultStepFrame>
  );
}
