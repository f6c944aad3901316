import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NumberedReference } from 'shared/publishing/numbered-references.ts';
import { vancouver } from 'shared/publishing/vancouver.ts';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import styles from './reference-list.module.css';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

/** The bibliography, numbered in the order the text first names each source. */
export function ReferenceList({ references }: { references: readonly NumberedReference[] }): ReactNode {
  return (
    <ol className={styles['list']}>
      {references.map((reference) => (
        <MarkedPart key={reference.id} id={reference.id} as="li" anchor>
          <Reference attrs={reference} />
        </MarkedPart>
      ))}
    </ol>
  );
}

function Reference({ attrs }: { attrs: NumberedReference }): ReactNode {
  const address = attrs.doi ? `https://doi.org/${attrs.doi}` : attrs.url;
  const { before, title, after } = vancouver(attrs);
  return (
    <>
      {before} {address ? <a href={address}>{title}</a> : title} {after}{' '}
      {attrs.retraction ? (
        <Tag tone="late">
          <Trans>återkallad: {attrs.retraction}</Trans>
        </Tag>
      ) : null}{' '}
      {attrs.confirmation === 'UNCONFIRMED' ? <Unconfirmed /> : null}
    </>
  );
}
