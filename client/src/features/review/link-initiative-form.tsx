import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Select, TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';

type Props = {
  /** Those of the register that go on and are not linked yet. */
  initiatives: readonly { id: string; name: string }[];
  send: (link: { initiativeId: string; bearing: string }) => Promise<readonly UserError[]>;
};

/** That an initiative bears on the work with a text, and how. */
export function LinkInitiativeForm({ initiatives, send }: Props): ReactNode {
  const { t } = useLingui();
  const [chosen, choose] = useState('');
  const initiativeId = initiatives.some(({ id }) => id === chosen) ? chosen : (initiatives[0]?.id ?? '');
  const form = useForm({
    initial: { bearing: '' },
    submit: async ({ bearing }) => {
      const failed = await send({ initiativeId, bearing });
      if (failed.length > 0) return failed;
      form.setValues({ bearing: '' });
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Select label={t`Vilken satsning?`} value={initiativeId} onChange={(event) => choose(event.target.value)}>
          {initiatives.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextArea {...form.text('bearing')} label={t`Hur påverkar den texten?`} rows={3} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Koppla till texten</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
