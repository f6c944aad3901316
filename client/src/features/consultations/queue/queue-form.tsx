import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { consultPriorities, type ConsultPriority } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';

const queueConsult = graphql(`
  mutation QueueConsult($input: QueueConsultInput!) {
    queueConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Unit = { unitId: string; name: string; rank: number };

type Props = {
  id: string;
  proposed: ConsultPriority;
  /** The unit it has come to. */
  cameTo: string | null;
  /** Units that answer in its track, the one to choose where nothing else is decided first. */
  targets: readonly Unit[];
  /** The unit a rule points to. */
  byRule: string | null;
  onDone: () => Promise<void> | void;
};

/** Accepts a question: it goes to the pool of a level with a priority. */
export function QueueForm({ id, proposed, cameTo, targets, byRule, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const queue = useConsultAction(queueConsult);
  const form = useForm<{ priority: ConsultPriority; unitId: string }>({
    initial: { priority: proposed, unitId: byRule ?? targets[0]?.unitId ?? '' },
    submit: async ({ priority, unitId }) => {
      const errors = await queue({ input: { consultId: id, priority, unitId: unitId || null } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  if (targets.length === 0)
    return (
      <p>
        <Trans>Ingen enhet i sjukvårdsregionen svarar på frågor i det här spåret. Avböj frågan och säg vart den hör.</Trans>
      </p>
    );
  const isAway = targets.every(({ unitId }) => unitId !== cameTo);
  const hint = byRule
    ? t`Förvalt är dit regeln för ämnet, regionen och yrket pekar.`
    : isAway
      ? t`Kunskapscentrumet svarar inte på frågor i det här spåret. Förvald är enheten på högsta nivån.`
      : undefined;
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Choices
          id={fieldId('priority')}
          name="priority"
          label={t`Prioritet`}
          hint={t`Den som frågade föreslog ${inReadersLanguage(consultPriorities[proposed]).toLowerCase()}.`}
          value={[form.values.priority]}
          choices={keysOf(consultPriorities).map((code) => ({ value: code, label: inReadersLanguage(consultPriorities[code]) }))}
          onChange={([code]) => form.set('priority', code as ConsultPriority)}
        />
        {targets.length > 1 || targets[0]?.unitId !== cameTo ? (
          <Choices
            id={fieldId('unitId')}
            name="unitId"
            label={t`Nivå som svarar`}
            hint={hint}
            value={[form.values.unitId]}
            error={form.errors['unitId']}
            choices={targets.map(({ unitId, name, rank }) => ({
              value: unitId,
              label: t`Nivå ${rank}: ${name}`,
            }))}
            onChange={([unitId = '']) => form.set('unitId', unitId)}
          />
        ) : null}
        <ButtonRow>
          <Button type="submit" pending={form.pending}>
            <Trans>Lägg i kö</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
