import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { wordNames } from 'shared/publishing/attribute-shape.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import type { Element } from './adaptation-fields.ts';
import { AboveName } from './above-name.tsx';
import { WordsOf } from './words-of.tsx';

/** The words of the text above, for whoever is about to follow it or leave it out. Nothing where the part has none. */
export function TextAbove({ kind, element }: { kind: ArtefactKind; element: Element }): ReactNode {
  const above = element.above as { type: string; attrs: Attrs } | null;
  const declaration = above && findNodeType(kind, above.type);
  if (above && Object.keys(above.attrs).length === 0)
    return (
      <p>
        <Trans>Orden visas bara för dem som skriver texten.</Trans>
      </p>
    );
  const names = declaration ? wordNames(declaration.attrs).filter((name) => name !== 'title' && above.attrs[name]) : [];
  if (!above || names.length === 0) return null;
  return (
    <Section title={<AboveName element={element} />} quiet>
      <Stack gap={4}>
        <WordsOf attrs={above.attrs} names={names} />
      </Stack>
    </Section>
  );
}
