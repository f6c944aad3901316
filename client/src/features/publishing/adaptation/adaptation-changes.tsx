import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../../i18n/localised.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { AttributeDifferences, type Difference } from '../difference-list.tsx';
import { LevelsOf } from '../levels-of.tsx';
import type { AdaptationChange } from './change-fields.ts';
import { ChangeTag } from './change-tag.tsx';
import { driftChoiceWord } from './choice-words.tsx';
import { ReasonLine } from '../reason-text.tsx';

type Props = {
  changes: readonly AdaptationChange[];
  /** Where a part is read or written; null where it is nowhere any more. */
  pathOf: (change: AdaptationChange) => string | null;
};

/** What a set of an organisation's decisions changes, part by part: what was done, why, and word by word. */
export function AdaptationChanges({ changes, pathOf }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <List label={t`Det som ändras`}>
      {changes.map((change) => {
        const path = pathOf(change);
        const label = <Localised value={change.label} />;
        return (
          <ListRow
            key={change.nodeId}
            title={path ? <Link to={path}>{label}</Link> : label}
            state={<ChangeTag change={change} />}
            detail={
              <LevelsOf attrsOf={(id) => (id === change.nodeId ? scaleOf(change) : undefined)} own={change.nodeId}>
                <Told change={change} />
              </LevelsOf>
            }
          />
        );
      })}
    </List>
  );
}

/** The scale of a part that came or went with the change; of every other the text around tells it. */
function scaleOf({ attributes }: AdaptationChange): object {
  const scale = (attributes as Difference['attributes']).find(({ name }) => name === 'scale');
  return { scale: scale?.after ?? scale?.before };
}

function Told({ change: { attributes, change, reason, together, choice, choiceReason } }: { change: AdaptationChange }): ReactNode {
  return (
    <Stack gap={3}>
      <AttributeDifferences attributes={attributes as Difference['attributes']} />
      {reason && change !== 'WITHDRAWN' ? (
        <Small>
          <ReasonLine reason={reason} />
        </Small>
      ) : null}
      {together ? (
        <Small>
          <Trans>Texten från ovan säger numera detsamma. Läsarna ser ingen skillnad.</Trans>
        </Small>
      ) : null}
      {choice ? (
        <Small>
          {driftChoiceWord(choice)}. {choiceReason ? <ReasonLine reason={choiceReason} /> : null}
        </Small>
      ) : null}
    </Stack>
  );
}
