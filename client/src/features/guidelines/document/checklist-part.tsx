import type { ReactNode } from 'react';
import type { CheckItemAttrs, ChecklistAttrs } from 'shared/guidelines/checklist-nodes.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { AudienceMarks } from '../audience-marks.tsx';
import styles from './document.module.css';
import { PartMarkRow, PartOrigin } from './part-marks.tsx';
import { childrenOf, useReading, type Part } from './reading.ts';

/** A list to go through, on the screen or on paper. Nothing is ticked here: what is true of a patient belongs to the record. */
export function ChecklistPart({ part: { id, attrs, children } }: { part: Part<ChecklistAttrs> }): ReactNode {
  const { document } = useReading();
  return (
    <Stack gap={3}>
      <PartMarkRow id={id} toConfirm={attrs.toConfirm}>
        <AudienceMarks levels={attrs.levels} track="BOTH" />
      </PartMarkRow>
      {attrs.intro ? (
        <p>
          <Localised value={attrs.intro} />
        </p>
      ) : null}
      <ul className={styles['checks']}>
        {childrenOf(document, children, 'checkItem').map(({ id: item, node }) => {
          const { text, note } = node.attrs as CheckItemAttrs;
          return (
            <li key={item} id={item}>
              <Localised value={text} />
              {note ? (
                <Small>
                  <Localised value={note} />
                </Small>
              ) : null}
            </li>
          );
        })}
      </ul>
      <PartOrigin id={id} origin={attrs} />
    </Stack>
  );
}
