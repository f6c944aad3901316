import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { releaseReasons, type ReleaseReason } from 'shared/consultations/consult-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useConsultAction } from '../../features/consultations/thread/use-consult-action.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices } from '../../ui/field/field.tsx';
import { fieldId, useForm } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { ConsultStepFrame } from './consult-step-frame.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query ReleasePage($id: ID!) {
    consult(id: $id) {
      id
      title
      viewerIs
      viewerCanRelease
    }
  }
`);

const releaseConsult = graphql(`
  mutation ReleaseConsult($input: ReleaseConsultInput!) {
    releaseConsult(input: $input) {
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

/** Gives a question back to the queue, with a reason. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = page.usePage().data;
  const allowed = useFirst(consult?.viewerCanRelease);
  if (!consult || !allowed) return notFound();
  const goesTo = consult.viewerIs.includes('RS') ? paths.queue() : paths.consult(consult.id);
  return (
    <ConsultStepFrame id={consult.id} about={consult.title}>
      <PageTitle section={t`Konsultation`}>{t`Lämna tillbaka till kön`}</PageTitle>
      <h1>
        <Trans>Lämna tillbaka till kön</Trans>
      </h1>
      <p>
        <Trans>Någon annan i konsultgruppen kan ta frågan. Ditt utkast till svar finns kvar hos dig om du tar den igen.</Trans>
      </p>
      <ReleaseForm id={consult.id} goesTo={goesTo} />
    </ConsultStepFrame>
  );
}

function ReleaseForm({ id, goesTo }: { id: string; goesTo: string }): ReactNode {
  const { t } = useLingui();
  const release = useConsultAction(releaseConsult);
  const navigate = useNavigate();
  const form = useForm<{ reason: ReleaseReason | null }>({
    initial: { reason: null },
    submit: async ({ reason }) => {
      if (!reason) return [{ path: ['reason'], message: t`Välj varför.` }];
      const errors = await release({ input: { consultId: id, reason } });
      if (errors.length === 0) await navigate(goesTo, { replace: true, state: { done: t`Frågan är tillbaka i kön.` } });
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <Choices
          id={fieldId('reason')}
          name="reason"
          label={t`Varför?`}
          value={form.values.reason ? [form.values.reason] : []}
          error={form.errors['reason']}
          choices={keysOf(releaseReasons).map((code) => ({ value: code, label: inReadersLanguage(releaseReasons[code]) }))}
          onChange={([code]) => form.set('reason', code as ReleaseReason)}
        />
        <ButtonRow>
          <Button type="submit" pending={form.pending}>
            <Trans>Lämna tillbaka</Trans>
          </Button>
          <ButtonLink to={paths.consult(id)} look="plain">
            <Trans>Nej, behåll den</Trans>
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </form>
  );
}
