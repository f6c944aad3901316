import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { useAttachments } from '../attachments/use-attachments.ts';
import styles from './ask.module.css';

/** The files of the question among its answers, with the way back to them. */
export function AttachedRow({ id }: { id: string }): ReactNode {
  const { attachments } = useAttachments(id);
  return (
    <div className={styles['answer']}>
      <dt>
        <Trans>Bilagor</Trans>
      </dt>
      <dd>{attachments.length > 0 ? attachments.map(({ name }) => name).join('\n') : <Trans>Inga</Trans>}</dd>
      <dd>
        <Link to={`${paths.askStep(id, 'bilagor')}?till=kontrollera`}>
          <Trans>
            Ändra <VisuallyHidden>Bilagor</VisuallyHidden>
          </Trans>
        </Link>
      </dd>
    </div>
  );
}
