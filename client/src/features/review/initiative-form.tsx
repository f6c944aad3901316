import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { initiativeKinds, type InitiativeKind } from 'shared/review/plan-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Checkbox, Select, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { choicesOf } from './words.ts';

/** An initiative as it is entered or changed. */
type Entry = { name: string; kind: InitiativeKind; holder: string; url: string | null; ongoing: boolean };

type Props = {
  /** The initiative that is changed; null for a new one. */
  known: { name: string; kind: InitiativeKind; holder: string; url?: string | null; endedAt?: string | null } | null;
  send: (entry: Entry) => Promise<readonly UserError[]>;
};

const empty = { name: '', holder: '', url: '' };

/** An initiative of the register: what it is, who answers for it, and where it is told of. */
export function InitiativeForm({ known, send }: Props): ReactNode {
  const { t } = useLingui();
  const [kind, setKind] = useState<InitiativeKind>(known?.kind ?? 'CARE_REFORM');
  const [ongoing, setOngoing] = useState(!known?.endedAt);
  const form = useForm({
    initial: known ? { name: known.name, holder: known.holder, url: known.url ?? '' } : empty,
    submit: async ({ name, holder, url }) => {
      const failed = await send({ name, kind, holder, url: url || null, ongoing });
      if (failed.length > 0) return failed;
      if (!known) form.setValues(empty);
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('name')} label={t`Namn`} autoComplete="off" />
        <Select label={t`Vad är det?`} value={kind} onChange={(event) => setKind(event.target.value as InitiativeKind)}>
          {choicesOf(initiativeKinds).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <TextInput {...form.text('holder')} label={t`Vem ansvarar för den?`} autoComplete="off" />
        <TextInput {...form.text('url')} label={t`Webbadress`} hint={t`https://… Kan lämnas tom.`} inputMode="url" autoComplete="off" />
        {known ? <Checkbox label={t`Pågår`} checked={ongoing} onChange={setOngoing} /> : null}
        <div>
          <Button type="submit" look={known ? 'quiet' : 'filled'} pending={form.pending}>
            {known ? <Trans>Spara ändringen</Trans> : <Trans>Lägg till i registret</Trans>}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
