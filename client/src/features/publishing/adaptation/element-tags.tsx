import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Day } from '../../../i18n/day.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { waitsForChoice, type ElementRow } from './adaptation-fields.ts';

type Props = {
  element: Pick<ElementRow, 'mode' | 'decided' | 'locked' | 'orphaned' | 'hidden' | 'changedInDraft' | 'aboveFrom' | 'drift' | 'moved'>;
};

/** What is decided about a part and what waits, in words. */
export function ElementTags({ element }: Props): ReactNode {
  const { mode, locked, orphaned, hidden, changedInDraft, aboveFrom, moved } = element;
  return (
    <>
      {mode === 'ADAPT' ? (
        <Tag tone="local">
          <Trans>egna ord</Trans>
        </Tag>
      ) : null}
      {mode === 'ADD' ? (
        <Tag tone="local">
          <Trans>eget tillägg</Trans>
        </Tag>
      ) : null}
      {mode === 'ADOPT' && aboveFrom ? (
        <Tag>
          <Trans>ord från {aboveFrom.name}</Trans>
        </Tag>
      ) : null}
      {mode === 'EXCLUDE' ? (
        <Tag tone="local">
          <Trans>utelämnad</Trans>
        </Tag>
      ) : null}
      {hidden ? (
        <Tag>
          <Trans>läses inte: ligger under en utelämnad del</Trans>
        </Tag>
      ) : null}
      {orphaned ? (
        <Tag tone="drift">
          <Trans>platsen finns inte kvar</Trans>
        </Tag>
      ) : null}
      {locked ? (
        <Tag>
          <Trans>låst</Trans>
        </Tag>
      ) : null}
      {changedInDraft ? (
        <Tag tone="wait">
          <Trans>ändrad i utkastet</Trans>
        </Tag>
      ) : null}
      {moved ? (
        <Tag tone="drift">
          <Trans>texten har ändrats, ta ställning</Trans>
        </Tag>
      ) : (
        <DriftTag element={element} />
      )}
    </>
  );
}

/** A change above that waits for a decision, with its last day. */
function DriftTag({ element }: { element: Pick<ElementRow, 'drift' | 'decided' | 'moved'> }): ReactNode {
  const { drift } = element;
  if (!drift) return null;
  if (drift.status === 'CONVERGED') {
    return (
      <Tag>
        <Trans>texten från ovan säger detsamma</Trans>
      </Tag>
    );
  }
  if (!waitsForChoice(element)) {
    return (
      <Tag tone="good">
        <Trans>ni har tagit ställning</Trans>
      </Tag>
    );
  }
  return (
    <>
      {drift.safety ? (
        <Tag tone="late">
          <Trans>gäller patientsäkerhet</Trans>
        </Tag>
      ) : null}
      <Tag tone="drift">
        {drift.dueAt ? (
          <Trans>
            ta ställning senast <Day at={drift.dueAt} />
          </Trans>
        ) : (
          <Trans>ny, ta ställning</Trans>
        )}
      </Tag>
    </>
  );
}
