import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { locale } from '../../../i18n/locale.ts';
import type { Owner, PartMark } from '../../../ui/marked-text/marked-text.tsx';
import type { Mark } from './reading-fields.ts';
import { WhoseWords } from './whose-words.tsx';

const shortWords: Record<Mark['mode'], (name: string) => ReactNode> = {
  ADAPT: (name) => <Trans>anpassad av {name}</Trans>,
  ADD: (name) => <Trans>tillägg från {name}</Trans>,
  ORPHAN: (name) => <Trans>gäller i {name}</Trans>,
};

/** The marks of one part, the nation's nearest first, as one: the organisation that wrote last owns an attribute. */
export function partMark(marks: readonly Mark[]): PartMark | null {
  const last = marks.at(-1);
  if (!last) return null;
  const whole = marks.findLast(({ mode }) => mode !== 'ADAPT');
  const adapted = marks.filter(({ mode }) => mode === 'ADAPT');
  const { name } = last.link.organisationNode;
  return {
    mode: whole?.mode ?? 'ADAPT',
    whole: whole ? owner(whole, whole.swedishOnly.length > 0) : null,
    ownerOf: (attribute) => {
      const mark = adapted.findLast(({ attributes }) => attributes.includes(attribute));
      return mark ? owner(mark, mark.swedishOnly.includes(attribute)) : null;
    },
    short: shortWords[last.mode](name),
  };
}

/** A reader in English is told where an organisation's words are in Swedish only: why Swedish stands in a text that is translated. */
function owner(mark: Mark, swedishOnly: boolean): Owner {
  const { name } = mark.link.organisationNode;
  const label = <WhoseWords mark={mark} />;
  if (!swedishOnly || locale !== 'en') return { name, label };
  return {
    name: <Trans>{name}, finns bara på svenska</Trans>,
    label: (
      <>
        {label} · <Trans>finns bara på svenska</Trans>
      </>
    ),
  };
}
