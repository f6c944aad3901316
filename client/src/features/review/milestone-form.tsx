import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { daySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { milestoneKinds, type MilestoneKind } from 'shared/review/plan-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { choicesOf } from './words.ts';

type Planned = { kind: MilestoneKind; name: string; recipient: string | null; dueOn: string };

const empty = { name: '', recipient: '', dueOn: '' };

/** What the work is to reach or report, to whom and by which day. */
export function MilestoneForm({ send }: { send: (planned: Planned) => Promise<readonly UserError[]> }): ReactNode {
  const { t } = useLingui();
  const [kind, setKind] = useState<MilestoneKind>('STEP');
  const form = useForm({
    initial: empty,
    schema: z.object({ dueOn: daySchema }),
    submit: async ({ name, recipient, dueOn }) => {
      const failed = await send({ kind, name, recipient: recipient || null, dueOn });
      if (failed.length > 0) return failed;
      form.setValues(empty);
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Choices
          inline
          name="kind"
          label={t`Vad?`}
          value={[kind]}
          choices={choicesOf(milestoneKinds)}
          onChange={([value]) => setKind((value ?? 'STEP') as MilestoneKind)}
        />
        <TextInput {...form.text('name')} label={t`Vad ska nås eller rapporteras?`} autoComplete="off" />
        {kind === 'STEP' ? null : <TextInput {...form.text('recipient')} label={t`Till vem?`} autoComplete="off" />}
        <TextInput {...form.text('dueOn')} label={t`Senast`} hint={t`åååå-mm-dd`} narrow />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Lägg till i planen</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
