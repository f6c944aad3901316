import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CoSigningFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { locale } from '../../../i18n/locale.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';
import { useAnswer } from './answer-draft-context.ts';

const fragment = graphql(`
  fragment CoSigning on Consult {
    id
    viewerNeedsCoSigning
    coSigning {
      askedOfName
      askedAt
      outcome
      settledAt
      revision
    }
    pool {
      personId
      name
      isViewer
      supervised
      awayUntil
    }
  }
`);

const askCoSignature = graphql(`
  mutation AskCoSignature($input: AskCoSignatureInput!) {
    askCoSignature(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Member = CoSigningFragment['pool'][number];

/** Whether the answer as it now reads still lacks a colleague's signature, what was asked for, and who may be asked. */
export type CoSigning = { isMissing: boolean; asked: CoSigningFragment['coSigning']; colleagues: readonly Member[] };

/** What the answer being written needs of a colleague. */
export function useCoSigning(consult: FragmentType<CoSigningFragment>): CoSigning {
  const { viewerNeedsCoSigning, coSigning: asked, pool } = usePart(fragment, consult);
  const { state } = useAnswer();
  const isSigned = asked?.outcome === 'SIGNED' && asked.revision === state.revision;
  const colleagues = pool.filter(({ isViewer, supervised, awayUntil }) => !isViewer && !supervised && !awayUntil);
  return { isMissing: viewerNeedsCoSigning && !isSigned, asked: viewerNeedsCoSigning ? asked : null, colleagues };
}

/** How far the colleague has come. */
export function CoSigningState({ coSigning: { asked, isMissing } }: { coSigning: CoSigning }): ReactNode {
  if (!asked) return null;
  const { askedOfName, askedAt, outcome, settledAt } = asked;
  if (outcome === null || outcome === undefined) {
    return (
      <Banner tone="wait" title={<Trans>Väntar på medsignering</Trans>}>
        <p>
          <Trans>
            {askedOfName} har svaret sedan <Day at={askedAt} time />. Ändrar du det läser kollegan det som står då.
          </Trans>
        </p>
      </Banner>
    );
  }
  if (outcome === 'RETURNED') {
    return (
      <Banner tone="wait" title={<Trans>Svaret kom tillbaka med synpunkter</Trans>}>
        <p>
          <Trans>{askedOfName} har skrivit dem i tråden. Ändra svaret och lämna det på nytt.</Trans>
        </p>
      </Banner>
    );
  }
  return isMissing ? (
    <Banner tone="wait" title={<Trans>Svaret har ändrats sedan det medsignerades</Trans>}>
      <p>
        <Trans>Lämna det på nytt innan du skickar.</Trans>
      </p>
    </Banner>
  ) : (
    <Banner tone="good">
      <p>
        <Trans>
          Medsignerat av {askedOfName} <Day at={settledAt ?? askedAt} time />.
        </Trans>
      </p>
    </Banner>
  );
}

type AskProps = { colleagues: readonly Member[]; back: ReactNode; onDone: () => Promise<unknown> | void };

/** Chooses the colleague who reads the answer and signs it too. */
export function AskForCoSigning({ colleagues, back, onDone }: AskProps): ReactNode {
  const { t } = useLingui();
  const { id, flush } = useAnswer();
  const ask = useConsultAction(askCoSignature);
  const form = useForm({
    initial: { personId: colleagues.length === 1 ? (colleagues[0]?.personId ?? '') : '' },
    submit: async ({ personId }) => {
      if (personId === '') return [{ path: ['personId'], message: fieldMessage('chooseOne', locale) }];
      await flush();
      const errors = await ask({ input: { consultId: id, personId } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        {colleagues.length === 0 ? (
          <p>
            <Trans>Ingen i konsultgruppen kan medsignera just nu. Svaret ligger kvar.</Trans>
          </p>
        ) : (
          <Choices
            id={fieldId('personId')}
            name="personId"
            label={t`Vem medsignerar?`}
            hint={t`Du svarar under handledning. En kollega läser svaret och signerar det också, sedan skickar du det.`}
            error={form.errors['personId']}
            value={form.values.personId ? [form.values.personId] : []}
            choices={colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={([personId = '']) => form.set('personId', personId)}
          />
        )}
        <ButtonRow>
          {colleagues.length === 0 ? null : (
            <Button type="submit" pending={form.pending}>
              <Trans>Lämna för medsignering</Trans>
            </Button>
          )}
          {back}
        </ButtonRow>
      </Stack>
    </form>
  );
}
