import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { DecideFormFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Day } from '../../../i18n/day.tsx';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Section, Small, Stack } from '../../../ui/layout/layout.tsx';
import { LevelChoice } from './level-choice.tsx';
import { levelWord } from './level-words.tsx';

graphql(`
  fragment DecideForm on CompetenceConfirmation {
    confirmationId
    personName
    title {
      sv
      en
    }
    scale {
      ...ScaleFields @unmask
    }
    level
    note
    requestedAt
  }
`);

const document = graphql(`
  mutation DecideConfirmation($input: DecideConfirmationInput!) {
    decideConfirmation(input: $input) {
      decided
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = { confirmation: DecideFormFragment; onDone: () => void };

/** What one of the staff says they can do, and which level the manager has seen. */
export function DecideForm({ confirmation, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const { confirmationId, personName, title, scale, level: said, note, requestedAt } = confirmation;
  const { run } = useAct(document, onDone);
  const form = useForm<{ level: number | null; comment: string }>({
    scope,
    initial: { level: said, comment: '' },
    submit: async ({ level, comment }) => run({ input: { confirmationId, level: level ?? 0, comment } }),
  });
  return (
    <Section title={`${personName}: ${inReadersLanguage(title)}`}>
      <Stack gap={4}>
        <p>
          <Trans>Säger själv: {levelWord(scale, said)}.</Trans>
        </p>
        <blockquote>{note}</blockquote>
        <Small>
          <Trans>
            Frågade <Day at={requestedAt} />
          </Trans>
        </Small>
        <form onSubmit={form.onSubmit} noValidate>
          <Stack gap={4}>
            <ErrorSummary errors={form.summary} />
            <LevelChoice
              id={form.id('level')}
              name={`niva-${scope}`}
              label={t`Nivån jag har sett`}
              scale={scale}
              value={form.values.level}
              error={form.errors['level']}
              onChange={(level) => form.set('level', level)}
            />
            <TextArea {...form.text('comment')} label={t`Kommentar till medarbetaren`} rows={2} maxLength={1000} />
            <ButtonRow>
              <Button type="submit" look="quiet" pending={form.pending}>
                <Trans>Bekräfta</Trans>
              </Button>
            </ButtonRow>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}
