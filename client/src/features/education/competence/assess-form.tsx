import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ScaleFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { LevelChoice } from './level-choice.tsx';

export const assessDocument = graphql(`
  mutation AssessCompetence($input: AssessCompetenceInput!) {
    assessCompetence(input: $input) {
      saved
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Props = { competencyId: string; name: string; scale: readonly ScaleFieldsFragment[]; start: number | null; onDone: () => void };

/** Says at which level one is, at any time. */
export function AssessForm({ competencyId, name, scale, start, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const { run } = useAct(assessDocument, onDone);
  const form = useForm<{ level: number | null }>({
    scope,
    initial: { level: start },
    submit: async ({ level }) =>
      level === null ? [{ path: ['level'], message: t`Välj en nivå.` }] : run({ input: { answers: [{ competencyId, level }] } }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <LevelChoice
          id={form.id('level')}
          name={`niva-${scope}`}
          label={t`Så här är det för mig: ${name}`}
          scale={scale}
          value={form.values.level}
          error={form.errors['level']}
          onChange={(level) => form.set('level', level)}
        />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Spara skattningen</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
