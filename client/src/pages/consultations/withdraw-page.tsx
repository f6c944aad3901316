import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { withdrawReasons, type WithdrawReason } from 'shared/consultations/consult-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useWithdraw } from '../../features/consultations/ask/use-withdraw.ts';
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
  query WithdrawPage($id: ID!) {
    consult(id: $id) {
      id
      title
      state
      viewerCanWithdraw
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Takes a question back before it is answered, or throws a draft away. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = page.usePage().data;
  const state = useFirst(consult?.state);
  const allowed = useFirst(consult?.viewerCanWithdraw);
  if (!consult || !allowed) return notFound();
  const isDraft = state === 'DRAFT';
  const title = isDraft ? t`Släng utkastet` : t`Återta frågan`;
  return (
    <ConsultStepFrame id={consult.id} about={consult.title}>
      <PageTitle section={t`Konsultation`}>{title}</PageTitle>
      <h1>{title}</h1>
      <p>
        {isDraft ? (
          <Trans>Allt du har skrivit i utkastet tas bort och kan inte hämtas tillbaka.</Trans>
        ) : (
          <Trans>Den som hade frågan får veta det. Texten finns kvar i ärendet, men ingen svarar.</Trans>
        )}
      </p>
      <WithdrawForm id={consult.id} verb={title} done={isDraft ? t`Utkastet är slängt.` : t`Frågan är återtagen. Ingen svarar på den.`} />
    </ConsultStepFrame>
  );
}

function WithdrawForm({ id, verb, done }: { id: string; verb: string; done: string }): ReactNode {
  const { t } = useLingui();
  const withdraw = useWithdraw(id);
  const navigate = useNavigate();
  const form = useForm<{ reason: WithdrawReason | null }>({
    initial: { reason: null },
    submit: async ({ reason }) => {
      const errors = await withdraw(reason);
      if (errors.length === 0) await navigate(paths.consults(), { replace: true, state: { done } });
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
          label={t`Varför? Du behöver inte svara.`}
          value={form.values.reason ? [form.values.reason] : []}
          choices={keysOf(withdrawReasons).map((code) => ({ value: code, label: inReadersLanguage(withdrawReasons[code]) }))}
          onChange={([code]) => form.set('reason', code as WithdrawReason)}
        />
        <ButtonRow>
          <Button type="submit" pending={form.pending}>
            {verb}
          </Button>
          <ButtonLink to={paths.consult(id)} look="plain">
            <Trans>Nej, gå tillbaka</Trans>
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </form>
  );
}
