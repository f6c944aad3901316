import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { AroundCourseFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { assessDocument } from './assess-form.tsx';
import { LevelChoice } from './level-choice.tsx';

graphql(`
  fragment AroundCourseFields on CompetencyAsked {
    competencyId
    title {
      sv
      en
    }
    scale {
      ...ScaleFields @unmask
    }
    saidNow
    saidBefore
  }
`);

type Props = { enrolmentId: string; competencies: readonly AroundCourseFieldsFragment[]; onDone: () => void };

/** Says at which level one is in what a course builds; what was said before is not shown, so that it does not steer. */
export function AroundCourseForm({ enrolmentId, competencies, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const id = useId();
  const { run } = useAct(assessDocument, onDone);
  const form = useForm<Record<string, number | null>>({
    initial: Object.fromEntries(competencies.map(({ competencyId }) => [competencyId, null])),
    submit: async (values) => {
      const missing = competencies.filter(({ competencyId }) => values[competencyId] === null);
      if (missing.length > 0) return missing.map(({ competencyId }) => ({ path: [competencyId], message: t`Välj en nivå.` }));
      const answers = competencies.map(({ competencyId }) => ({ competencyId, level: values[competencyId] ?? 0 }));
      return run({ input: { enrolmentId, answers } });
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        {competencies.map(({ competencyId, title, scale }) => (
          <LevelChoice
            key={competencyId}
            id={`falt-${competencyId}`}
            name={`niva-${id}-${competencyId}`}
            label={inReadersLanguage(title)}
            scale={scale}
            value={form.values[competencyId] ?? null}
            error={form.errors[competencyId]}
            onChange={(level) => form.set(competencyId, level)}
          />
        ))}
        <ButtonRow>
          <Button type="submit" pending={form.pending}>
            <Trans>Spara skattningen</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
