import type { ReactNode } from 'react';
import { Select } from '../../ui/field/field.tsx';
import type { TextPart } from './text-parts.ts';

type Props = {
  label: string;
  hint?: string;
  id?: string;
  error?: string | undefined;
  parts: readonly TextPart[];
  value: string;
  /** What stands first where none need be chosen. */
  none?: string;
  onChange: (node: string) => void;
};

/** One part of the text, each once. */
export function PartSelect({ parts, value, none, onChange, ...field }: Props): ReactNode {
  const nodes = parts.filter(({ node }, index) => parts.findIndex((each) => each.node === node) === index);
  return (
    <Select {...field} value={value} onChange={(event) => onChange(event.target.value)}>
      {none === undefined ? null : <option value="">{none}</option>}
      {nodes.map(({ node, label: name }) => (
        <option key={node} value={node}>
          {name}
        </option>
      ))}
    </Select>
  );
}
