import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { AttributeName } from '../attribute-words.tsx';
import { AttributeField } from '../editor/attribute-field.tsx';
import type { ElementDrift } from './adaptation-fields.ts';
import { wordableFields } from './attribute-pairs.tsx';
import { EnglishNote } from './english-note.tsx';

type Props = {
  kind: ArtefactKind;
  type: string;
  proposal: NonNullable<ElementDrift['proposal']>;
  /** The text above as it is now. */
  above: Attrs;
  attrs: Attrs;
  problems: Readonly<Record<string, string>>;
  sources: readonly { id: string; label: string }[];
  onChange: (attrs: Attrs) => void;
};

/** The proposed merge, ready to edit: where both changed the same place the words of both stand, and somebody must look. */
export function MergeFields({ kind, type, proposal, above, attrs, problems, sources, onChange }: Props): ReactNode {
  const fields = wordableFields(kind, type, []);
  const followed = proposal.filter(({ from }) => from === 'ABOVE');
  return (
    <Stack gap={4}>
      {proposal.map(({ name, from }) => {
        const shape = from === 'ABOVE' ? undefined : fields.find((field) => field.name === name)?.shape;
        if (!shape) return null;
        return (
          <Stack gap={2} key={name}>
            {from === 'CONFLICT' ? (
              <Banner tone="drift" title={<Trans>Båda har ändrat på samma ställe</Trans>}>
                <p>
                  <Trans>
                    Nedan står den nya texten och er efter varandra; av det som bara kan vara ett står ert kvar. Läs igenom och skriv om, så
                    att en enda text blir kvar.
                  </Trans>
                </p>
              </Banner>
            ) : null}
            <AttributeField
              path={name}
              shape={shape}
              value={attrs[name] ?? null}
              onChange={(value) => onChange({ ...attrs, [name]: value })}
              errors={problems}
              sources={sources}
              choices={findNodeType(kind, type)?.choices?.(attrs)}
            />
            <EnglishNote above={above[name] ?? null} own={attrs[name] ?? null} />
          </Stack>
        );
      })}
      {followed.length > 0 ? (
        <Small>
          <Trans>Följer den nya texten:</Trans>{' '}
          {followed.map(({ name }, index) => (
            <span key={name}>
              {index > 0 ? ', ' : null}
              <AttributeName path={name} />
            </span>
          ))}
        </Small>
      ) : null}
    </Stack>
  );
}
