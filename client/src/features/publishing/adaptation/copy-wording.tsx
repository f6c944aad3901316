import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { sameAttribute } from 'shared/publishing/overlay.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { copyCredit } from './copy-credit.ts';
import type { Decision } from './decision-state.ts';
import { WordingBlock } from './wording-block.tsx';
import type { Wording } from './wording-fields.ts';

type Props = {
  wordings: readonly Wording[];
  above: Attrs;
  lockedAttributes: readonly string[];
  update: (changes: Partial<Decision>) => void;
  readOnly: boolean;
};

/** The words of other organisations for the same part, to be copied into one's own with credit. */
export function CopyWording({ wordings, above, lockedAttributes, update, readOnly }: Props): ReactNode {
  const adapted = wordings.filter((wording) => wording.mode === 'ADAPT' && !isReadHere(wording, above));
  if (adapted.length === 0) return null;
  const copy = ({ organisationNode, attrs, attributes, reason, differingCriteria, consequence, publishedAt }: Wording): void => {
    const words = attributes.filter((name) => !lockedAttributes.includes(name)).map((name) => [name, (attrs as Attrs)[name] ?? null]);
    update({
      mode: 'ADAPT',
      attrs: { ...above, ...(Object.fromEntries(words) as Attrs) },
      reason: `${copyCredit(organisationNode.name, publishedAt).sv}: ${reason ?? ''}`,
      differingCriteria: [...differingCriteria],
      consequence: consequence ?? '',
    });
    document.getElementById('falt-reason')?.focus();
  };
  return (
    <Section title={<Trans>Så skriver andra</Trans>}>
      <Stack gap={6}>
        {adapted.map((wording) => (
          <Stack gap={3} key={wording.organisationNode.id}>
            <h3>{wording.organisationNode.name}</h3>
            <WordingBlock
              wording={wording}
              national={above}
              action={
                readOnly ? null : (
                  <div>
                    <Button look="quiet" onClick={() => copy(wording)}>
                      <Trans>Kopiera till er text, med källa</Trans>
                    </Button>
                  </div>
                )
              }
            />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

/** Whether the words are those of the text above already, as an organisation above has written them. */
function isReadHere({ attrs, attributes }: Wording, above: Attrs): boolean {
  return attributes.every((name) => sameAttribute(above, attrs as Attrs, name));
}
