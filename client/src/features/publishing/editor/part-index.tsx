import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { KindName } from '../kind-words.tsx';
import styles from './part-index.module.css';
import { labelOf, type Placed } from './structure.ts';

type Props = { placed: readonly Placed[]; kind: ArtefactKind; current: string; missing: readonly { nodeId?: string | null }[] };

/** The parts of an edition as a list one can go through; those that stop a step say so. */
export function PartIndex({ placed, kind, current, missing }: Props): ReactNode {
  const { t } = useLingui();
  const stopping = new Set(missing.map(({ nodeId }) => nodeId));
  return (
    <nav aria-label={t`Delar`}>
      <ol className={styles['parts']}>
        {placed.map(({ node, depth }) => (
          <li key={node.nodeId} className={styles[`depth${Math.min(depth, 3)}`]}>
            <Link to={`?del=${node.nodeId}`} aria-current={node.nodeId === current ? 'true' : undefined} preventScrollReset>
              <span className={styles['type']}>
                <KindName kind={node.type} />
              </span>
              <span>
                <Localised value={labelOf(kind, node)} />
              </span>
              {stopping.has(node.nodeId) ? (
                <Tag tone="wait">
                  <Trans>uppgift saknas</Trans>
                </Tag>
              ) : null}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
