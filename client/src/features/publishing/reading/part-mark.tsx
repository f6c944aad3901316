import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
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
    whole: whole ? owner(whole) : null,
    ownerOf: (attribute) => {
      const mark = adapted.findLast(({ attributes }) => attributes.includes(attribute));
      return mark ? owner(mark) : null;
    },
    short: shortWords[last.mode](name),
  };
}

function owner(mark: Mark): Owner {
  return { name: mark.link.organisationNode.name, label: <WhoseWords mark={mark} /> };
}
