import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { ballotChoices, type BallotChoice } from 'shared/review/review-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { choicesOf } from './words.ts';

type Props = { send: (vote: { choice: BallotChoice; reason: string | null }) => Promise<readonly UserError[]> };

/** One vote, given once; whoever is against says why. */
export function VoteForm({ send }: Props): ReactNode {
  const { t } = useLingui();
  const [choice, setChoice] = useState<BallotChoice | ''>('');
  const form = useForm({
    scope: useId(),
    initial: { reason: '' },
    submit: async ({ reason }) =>
      choice === '' ? [{ path: ['choice'], message: t`Välj hur du röstar.` }] : send({ choice, reason: reason || null }),
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Choices
          inline
          id={form.id('choice')}
          name={form.id('choice')}
          label={t`Din röst`}
          hint={t`Du kan inte ändra den efteråt.`}
          error={form.errors['choice']}
          value={[choice]}
          choices={choicesOf(ballotChoices)}
          onChange={([value]) => setChoice((value ?? '') as BallotChoice)}
        />
        {choice === 'AGAINST' ? (
          <TextArea
            {...form.text('reason')}
            label={t`Varför är du emot?`}
            hint={t`Arbetsgruppen ser ditt namn och skälet när omröstningen är avslutad. Skälet publiceras med versionen som avvikande mening, utan ditt namn.`}
            rows={2}
          />
        ) : null}
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Rösta</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
