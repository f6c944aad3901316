import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { editionDescriptionSchema } from 'shared/publishing/edition-inputs.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import * as z from 'zod/mini';
import { formatDate } from '../../../i18n/format.ts';
import { locale } from '../../../i18n/locale.ts';
import { TextArea, TextInput } from '../../../ui/field/field.tsx';
import { Fields } from '../../../ui/field/fields.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { SaveState } from '../../../ui/save-state/save-state.tsx';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';

type Description = { changeNote?: string; reviewBy?: string | null };

type Props = {
  changeNote: string | null;
  reviewBy: string | null;
  readOnly: boolean;
  /** Saves what it is given, and leaves the rest; answers with what is wrong, by field. */
  save: (description: Description) => Promise<readonly { message: string; path: readonly string[] }[]>;
};

/** What something is published with: why it changed, and when it must be reviewed again. */
export function DescriptionForm({ changeNote, reviewBy, readOnly, save }: Props): ReactNode {
  const { t } = useLingui();
  const [note, setNote] = useState(changeNote ?? '');
  const [day, setDay] = useState(reviewBy ?? '');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const send = async (value: { changeNote: string; reviewBy: string }): Promise<void | 'refused'> => {
    const input = { changeNote: value.changeNote, reviewBy: value.reviewBy || null };
    const parsed = z.core.safeParse(editionDescriptionSchema(formatDate(new Date())), input);
    const wrong = parsed.success ? [] : fieldErrors(parsed.error.issues);
    const told = wrong.map(({ path, key, parameters }) => [path, fieldMessage(key, locale, parameters)] as const);
    // The field that is right is saved, whatever the other says.
    const right = Object.fromEntries(Object.entries(input).filter(([field]) => wrong.every(({ path }) => path !== field)));
    const failed = Object.keys(right).length > 0 ? await save(right) : [];
    setErrors(Object.fromEntries([...told, ...failed.map(({ path, message }) => [path.at(-1) ?? '', message] as const)]));
    if (told.length + failed.length > 0) return 'refused';
  };
  const { state, change, flush } = useAutosave(send);
  const update = (next: { changeNote?: string; reviewBy?: string }): void => {
    const value = { changeNote: next.changeNote ?? note, reviewBy: next.reviewBy ?? day };
    setNote(value.changeNote);
    setDay(value.reviewBy);
    change(value);
  };
  return (
    <Fields locked={readOnly} onBlur={() => void flush()}>
      <Stack gap={4}>
        <TextArea
          id="falt-changeNote"
          label={t`Vad har ändrats och varför?`}
          hint={t`Läsarna ser det i ändringsloggen.`}
          rows={3}
          value={note}
          error={errors['changeNote']}
          onChange={(event) => update({ changeNote: event.target.value })}
        />
        <TextInput
          id="falt-reviewBy"
          label={t`Granskas senast`}
          hint={t`åååå-mm-dd, högst 36 månader fram.`}
          narrow
          value={day}
          error={errors['reviewBy']}
          onChange={(event) => update({ reviewBy: event.target.value })}
        />
        {readOnly ? null : <SaveState state={state} />}
      </Stack>
    </Fields>
  );
}
