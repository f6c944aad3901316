import type { ReactNode } from 'react';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Choices } from '../../../ui/field/field.tsx';

type Text = { sv: string; en?: string | null };
type Props = {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  scale: readonly { level: number; name: Text; descriptor: Text }[];
  value: number | null;
  error?: string | undefined;
  onChange: (level: number) => void;
};

/** The levels of a competency to choose one of, each with what it looks like. */
export function LevelChoice({ scale, value, onChange, ...rest }: Props): ReactNode {
  return (
    <Choices
      {...rest}
      value={value === null ? [] : [String(value)]}
      choices={scale.map(({ level, name, descriptor }) => ({
        value: String(level),
        label: `${level}. ${inReadersLanguage(name)}`,
        hint: inReadersLanguage(descriptor),
      }))}
      onChange={([chosen]) => onChange(Number(chosen))}
    />
  );
}
