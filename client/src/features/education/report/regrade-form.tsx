import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { RegradeQuestionMutation } from '../../../graphql/generated/graphql.ts';
import { TextInput } from '../../../ui/field/field.tsx';
import { QuietForm } from '../../../ui/form/quiet-form.tsx';
import { useForm } from '../../../ui/form/use-form.ts';

const document = graphql(`
  mutation RegradeQuestion($input: RegradeQuestionInput!) {
    regradeQuestion(input: $input) {
      outcome {
        attempts
        changed
        nowPassed
        left
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Outcome = NonNullable<RegradeQuestionMutation['regradeQuestion']['outcome']>;

/** Marks what was handed in anew by the question as it is published now. The learners see why. */
export function RegradeForm({ courseId, node, onDone }: { courseId: string; node: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const [mutate] = useMutation(document);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const form = useForm({
    scope,
    initial: { reason: '' },
    submit: async ({ reason }) => {
      const { data } = await mutate({ variables: { input: { courseId, node, reason } } });
      const found = data?.regradeQuestion;
      setOutcome(found?.outcome ?? null);
      if (found?.outcome) onDone();
      return found?.errors ?? [];
    },
  });
  return (
    <QuietForm form={form} verb={<Trans>Rätta om</Trans>}>
      <TextInput
        {...form.text('reason')}
        label={t`Varför ska försöken rättas om?`}
        hint={t`Deltagarna ser orsaken, poängen före och poängen efter. Den som är godkänd förblir godkänd.`}
      />
      {outcome ? (
        <output>
          <Plural
            value={outcome.changed}
            _0="Inget försök fick andra poäng."
            one="# försök fick andra poäng."
            other="# försök fick andra poäng."
          />{' '}
          <Plural value={outcome.nowPassed} _0="Ingen blev godkänd." one="# blev godkänd." other="# blev godkända." />
        </output>
      ) : null}
    </QuietForm>
  );
}
