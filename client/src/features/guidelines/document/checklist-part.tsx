import type { ReactNode } from 'react';
import type { CheckItemAttrs, ChecklistAttrs } from 'shared/guidelines/checklist-nodes.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { MarkedPart, OwnWords } from '../../../ui/marked-text/marked-text.tsx';
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
        <OwnWords attribute="levels" inline>
          <AudienceMarks levels={attrs.levels} track="BOTH" />
        </OwnWords>
      </PartMarkRow>
      {attrs.intro ? (
        <OwnWords attribute="intro">
          <p>
            <Localised value={attrs.intro} />
          </p>
        </OwnWords>
      ) : null}
      <ul className={styles['checks']}>
        {childrenOf(document, children, 'checkItem').map(({ id: item, node }) => {
          const { text, note } = node.attrs as CheckItemAttrs;
          return (
            <MarkedPart key={item} id={item} as="li" anchor>
              <OwnWords attribute="text" inline>
                <Localised value={text} />
              </OwnWords>
              {note ? (
                <Small>
                  <OwnWords attribute="note" inline>
                    <Localised value={note} />
                  </OwnWords>
                </Small>
              ) : null}
            </MarkedPart>
          );
        })}
      </ul>
      <PartOrigin id={id} origin={attrs} />
    </Stack>
  );
}
