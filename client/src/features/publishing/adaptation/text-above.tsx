import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { toldNames } from 'shared/publishing/told-attributes.ts';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import type { Element } from './adaptation-fields.ts';
import { AboveName } from './above-name.tsx';
import { WordsOf } from './words-of.tsx';

/** What the text above says, for whoever is about to follow it or leave it out. Nothing where the part has none. */
export function TextAbove({ kind, element }: { kind: ArtefactKind; element: Element }): ReactNode {
  const above = element.above as { type: string; attrs: Attrs } | null;
  const declaration = above && findNodeType(kind, above.type);
  if (above && Object.keys(above.attrs).length === 0)
    return (
      <p>
        <Trans>Orden visas bara för dem som skriver texten.</Trans>
      </p>
    );
  const names = declaration ? toldNames(declaration, above.attrs).filter((name) => name !== 'title') : [];
  if (!above || names.length === 0) return null;
  return (
    <Section title={<AboveName element={element} />} quiet>
      <Stack gap={4}>
        <WordsOf attrs={above.attrs} names={names} />
      </Stack>
    </Section>
  );
}
