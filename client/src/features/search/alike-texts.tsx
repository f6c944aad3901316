import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Section } from '../../ui/layout/layout.tsx';
import { AlikeRow } from './alike-row.tsx';
import { useAlike } from './use-alike.ts';

type Props = {
  text: string;
  /** What a kind is called: the words are of other rooms. */
  nameOfKind: (kind: string) => ReactNode;
  /** The address of the text itself, where it is published: it is like itself. */
  except?: string;
};

/** What is published already that is like a question, a source or the title of a text being begun; nothing where nothing is. */
export function AlikeTexts({ text, nameOfKind, except }: Props): ReactNode {
  const { hits } = useAlike(text, { first: MOST * 2, fewestLetters: FEWEST_LETTERS });
  const isItself = (path: string) => except !== undefined && (path.split('#')[0] === except || path.startsWith(`${except}/`));
  const found = (hits ?? []).filter(({ path }) => !isItself(path)).slice(0, MOST);
  if (found.length === 0) return null;
  return (
    <Section title={<Trans>Liknande kunskap</Trans>} quiet>
      <ul>
        {found.map((hit) => (
          <AlikeRow key={hit.id} hit={hit} kind={nameOfKind(hit.kind)} />
        ))}
      </ul>
    </Section>
  );
}

const MOST = 4;
/** The title of a text may be one short word: `sömn`. */
const FEWEST_LETTERS = 3;
