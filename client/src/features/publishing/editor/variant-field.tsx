import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Select } from '../../../ui/field/field.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { choiceWord } from './choice-words.ts';
import { useFieldIds } from './field-ids.ts';

type Props = { by: string; values: readonly string[]; value: string; onChange: (value: string) => void };

/** Which of several forms a new part has; the rest of the form follows from it. */
export function VariantField({ by, values, value, onChange }: Props): ReactNode {
  const { t } = useLingui();
  const idOf = useFieldIds();
  return (
    <Select id={idOf(by)} label={<AttributeName path={by} />} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t`Välj`}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {choiceWord(each)}
        </option>
      ))}
    </Select>
  );
}
