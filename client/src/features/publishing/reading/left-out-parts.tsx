import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NationalLink } from '../../../app/national-link.tsx';
import { Localised } from '../../../i18n/localised.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { LeftOutNotice } from './drift-notice.tsx';
import { aboveOf, type LeftOut, type ReadingFields } from './reading-fields.ts';
import styles from './grounds.module.css';
import { ReasonLine } from '../reason-text.tsx';

/** What an organisation leaves out of a part, told where it stood. */
export function LeftOutParts({ parts, reading }: { parts: readonly LeftOut[]; reading: ReadingFields }): ReactNode {
  const { t } = useLingui();
  return (
    <div className={styles['left']} data-left-out>
      <List label={t`Utelämnat`}>
        {parts.map(({ nodeId, label, reason, link }) => (
          <ListRow
            key={nodeId}
            title={
              <span className={styles['gone']}>
                <Localised value={label} />
              </span>
            }
            state={
              <Tag tone="local">
                <Trans>{link.organisationNode.name} har utelämnat delen</Trans>
              </Tag>
            }
            detail={
              <>
                <ReasonLine reason={reason} />{' '}
                <NationalLink part={nodeId}>
                  <Trans>Läs den nationella texten</Trans>
                </NationalLink>
                {reading.warnings
                  .filter((warning) => warning.nodeId === nodeId)
                  .map((warning) => (
                    <LeftOutNotice key={warning.organisationNode.id} warning={warning} above={aboveOf(reading, warning)} />
                  ))}
              </>
            }
          />
        ))}
      </List>
    </div>
  );
}
