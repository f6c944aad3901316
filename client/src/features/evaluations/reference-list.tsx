import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { TypedNode } from 'shared/evaluations/evaluation-document.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import styles from './reference-list.module.css';

/** The bibliography, numbered in its own order. */
export function ReferenceList({ references }: { references: readonly TypedNode<ReferenceAttrs>[] }): ReactNode {
  return (
    <ol className={styles['list']}>
      {references.map(({ id, attrs }) => (
        <MarkedPart key={id} id={id} as="li" anchor>
          <Reference attrs={attrs} />
        </MarkedPart>
      ))}
    </ol>
  );
}

function Reference({ attrs }: { attrs: ReferenceAttrs }): ReactNode {
  const address = attrs.doi ? `https://doi.org/${attrs.doi}` : attrs.url;
  return (
    <>
      {attrs.authors ? `${attrs.authors}. ` : ''}
      {address ? <a href={address}>{attrs.title}</a> : attrs.title}.{attrs.journal ? ` ${attrs.journal}.` : ''}
      {attrs.year ? ` ${attrs.year}.` : ''}{' '}
      {attrs.confirmation === 'UNCONFIRMED' ? (
        <Tag tone="wait">
          <Trans>ej bekräftad</Trans>
        </Tag>
      ) : null}
    </>
  );
}
