import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AttachmentItemFragment } from '../../../graphql/generated/graphql.ts';
import { AttachmentItem } from './attachment-item.tsx';
import styles from './attachments.module.css';

type Props = { consultId: string; attachments: readonly (FragmentType<AttachmentItemFragment> & { id: string })[] };

/** The files sent with a message; nothing where there are none. */
export function MessageAttachments({ consultId, attachments }: Props): ReactNode {
  if (attachments.length === 0) return null;
  return (
    <div className={styles['sent']}>
      <p>
        <Trans>Bilagor</Trans>
      </p>
      <ul className={styles['files']}>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <AttachmentItem consultId={consultId} attachment={attachment} />
          </li>
        ))}
      </ul>
    </div>
  );
}
