import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { teamRoles, type TeamRole } from 'shared/review/review-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Checkbox, Choices, Select, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { useColleagues } from './use-colleagues.ts';
import { choicesOf } from './words.ts';

type Member = { personId: string; role: TeamRole; external: boolean; areaId: string | null; specialty: string | null };

type Props = { regions: readonly { id: string; name: string }[]; send: (member: Member) => Promise<readonly UserError[]> };

/** Somebody to take into the team: found by name, as what, from where. */
export function AddMemberForm({ regions, send }: Props): ReactNode {
  const { t } = useLingui();
  const { found: people, find } = useColleagues();
  const [role, setRole] = useState<TeamRole>('AUTHOR');
  const [external, setExternal] = useState(false);
  const [areaId, setArea] = useState('');
  const form = useForm({
    initial: { search: '', personId: '', specialty: '' },
    submit: async ({ personId, specialty }) => {
      if (personId === '') return [{ path: ['search'], message: t`Sök och välj en person.` }];
      const failed = await send({ personId, role, external, areaId: areaId || null, specialty: specialty || null });
      if (failed.length === 0) form.setValues({ search: '', personId: '', specialty: '' });
      // The person is chosen by searching.
      return failed.map((error) => (error.path[0] === 'personId' ? { ...error, path: ['search'] } : error));
    },
  });
  const found = form.values.search.trim().length > 1 ? people : [];
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput
          {...form.text('search')}
          label={t`Sök på namn`}
          onChange={(event) => {
            form.set('search', event.target.value);
            find(event.target.value);
          }}
        />
        {found.length > 0 ? (
          <Choices
            name="person"
            label={t`Vem?`}
            value={[form.values.personId]}
            choices={found.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={([id = '']) => form.set('personId', id)}
          />
        ) : null}
        <Choices
          inline
          name="role"
          label={t`Som vad?`}
          value={[role]}
          choices={choicesOf(teamRoles)}
          onChange={([value]) => setRole((value ?? 'AUTHOR') as TeamRole)}
        />
        <Checkbox
          id={form.id('external')}
          error={form.errors['external']}
          label={t`Kommer utifrån (extern)`}
          checked={external}
          onChange={setExternal}
        />
        <Select label={t`Del av landet`} value={areaId} onChange={(event) => setArea(event.target.value)}>
          <option value="">{t`Välj`}</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextInput {...form.text('specialty')} label={t`Specialitet`} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Ta in i arbetsgruppen</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
