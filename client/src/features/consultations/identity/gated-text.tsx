import type { ReactNode } from 'react';
import type { IdentityKind } from 'shared/consultations/identity-hit.ts';
import { locale } from '../../../i18n/locale.ts';
import { TextArea, TextInput } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { IdentityFinds } from './identity-finds.tsx';
import { judgeText } from './identity-judgement.ts';
import { identityMessage } from './identity-message.ts';

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  /** The text as the server has it, where it is saved as one writes. */
  saved?: string;
  /** Kinds of finds the author has vouched for in this field. */
  vouched: readonly IdentityKind[];
  /** What else is wrong with it. */
  error?: string | null | undefined;
  maxLength: number;
  /** Lines of the box; 1 is a field of one line. */
  rows?: number;
  required?: boolean;
  onChange: (text: string) => void;
  onBlur?: () => void;
  onVouch: (kinds: IdentityKind[], reason: string) => void;
};

/**
 * A field for text of a consultation. It is read for identities while one writes: what may not be stored is said and marked beside it, and the
 * caller keeps it in the browser until it is gone.
 */
export function GatedText({ saved = '', vouched, error, rows = 5, required, onVouch, onChange, ...field }: Props): ReactNode {
  const judgement = judgeText(field.value, { saved, vouched });
  const control = {
    ...field,
    error: identityMessage(judgement.stopping, locale) ?? error ?? undefined,
    'aria-required': required || undefined,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <Stack gap={2}>
      {rows === 1 ? <TextInput {...withoutLimit(control)} /> : <TextArea {...control} rows={rows} />}
      <IdentityFinds text={field.value} judgement={judgement} onVouch={onVouch} />
    </Stack>
  );
}

/** One may write too much and cut afterwards; a limit in the browser would cut a pasted text in silence. */
function withoutLimit<Control extends { maxLength: number }>({ maxLength: _maxLength, ...control }: Control): Omit<Control, 'maxLength'> {
  return control;
}
