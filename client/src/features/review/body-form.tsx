import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { bodyCategories, type BodyCategory } from 'shared/review/review-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Checkbox, Choices, Select, TextInput } from '../../ui/field/field.tsx';
import { fieldId, useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { useColleagues, type Colleague } from './use-colleagues.ts';
import { choicesOf } from './words.ts';

/** A body as it is entered or changed. */
type BodyEntry = { name: string; category: BodyCategory; panel: boolean; asked: boolean; contactIds: string[] };

type Known = { name: string; category: BodyCategory; panel: boolean; endedAt?: string | null; people: readonly Colleague[] };

type Props = {
  /** The body that is changed; null for a new one. */
  known: Known | null;
  send: (entry: BodyEntry) => Promise<readonly UserError[]>;
};

/** A body of the register: its name, whom it speaks for, and who answers for it. */
export function BodyForm({ known, send }: Props): ReactNode {
  const { t } = useLingui();
  const { found, find } = useColleagues();
  const [category, setCategory] = useState<BodyCategory>(known?.category ?? 'PROFESSION');
  const [panel, setPanel] = useState(known?.panel ?? false);
  const [asked, setAsked] = useState(!known?.endedAt);
  const [people, setPeople] = useState<readonly Colleague[]>(known?.people ?? []);
  const form = useForm({
    initial: { name: known?.name ?? '', search: '' },
    submit: async ({ name }) => {
      const failed = await send({ name, category, panel, asked, contactIds: people.map(({ id }) => id) });
      if (failed.length > 0) return failed;
      if (!known) {
        form.setValues({ name: '', search: '' });
        setPeople([]);
      }
    },
  });
  const choose = (ids: readonly string[]): void => {
    const all = [...people, ...found];
    setPeople(ids.flatMap((id) => all.find((person) => person.id === id) ?? []));
  };
  const offered = [
    ...people,
    ...(form.values.search.trim().length > 1 ? found : []).filter(({ id }) => !people.some((one) => one.id === id)),
  ];
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('name')} label={t`Namn`} autoComplete="off" />
        <Select label={t`Vem talar den för?`} value={category} onChange={(event) => setCategory(event.target.value as BodyCategory)}>
          {choicesOf(bodyCategories).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        {known ? null : (
          <Checkbox label={t`En panel: varje medlem svarar för sig, i ett kort formulär`} checked={panel} onChange={setPanel} />
        )}
        <TextInput
          {...form.text('search')}
          label={panel ? t`Sök medlemmar på namn` : t`Sök på namn efter dem som svarar`}
          hint={t`De ska ha loggat in i Kunskapsnav minst en gång.`}
          autoComplete="off"
          onChange={(event) => {
            form.set('search', event.target.value);
            find(event.target.value);
          }}
        />
        {offered.length > 0 ? (
          <Choices
            multiple
            id={fieldId('contactIds')}
            name="contacts"
            label={panel ? t`Medlemmar` : t`De som svarar`}
            error={form.errors['contactIds']}
            value={people.map(({ id }) => id)}
            choices={offered.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
          />
        ) : null}
        {known ? <Checkbox label={t`Kan bjudas in till remisser`} checked={asked} onChange={setAsked} /> : null}
        <div>
          <Button type="submit" look={known ? 'quiet' : 'filled'} pending={form.pending}>
            {known ? <Trans>Spara ändringen</Trans> : <Trans>Lägg till i registret</Trans>}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
