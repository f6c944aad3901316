import { kindNamed } from '../../features/publishing/editor/kinds.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';

/** Names the parts of a kind of text. */
export function labelsOf(kind: string): (type: string, attrs: Record<string, unknown>) => string {
  const declaration = kindNamed(kind);
  return (type, attrs) => {
    const label = declaration?.nodeTypes[type]?.label(attrs as never);
    return label ? inReadersLanguage(label) : type;
  };
}
