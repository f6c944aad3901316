import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { KindName } from '../kind-words.tsx';
import type { AdaptationHead, ElementRow } from './adaptation-fields.ts';
import styles from './element-list.module.css';
import { ElementTags } from './element-tags.tsx';
import { shownElements, type Shown } from './shown-elements.ts';

/** The parts of a text as a tree one can go through, each with what is decided about it. */
export function ElementList({
  adaptation,
  elements,
  shown,
}: {
  adaptation: AdaptationHead;
  elements: readonly ElementRow[];
  shown: Shown;
}): ReactNode {
  const { t } = useLingui();
  const rows = shownElements(elements, shown);
  if (rows.length === 0) {
    return (
      <EmptyState>
        {shown === 'vantar' ? (
          <Trans>Inget väntar. När texten ovanför ändras under något ni har bestämt visas det här.</Trans>
        ) : (
          <Trans>Ni följer texten i allt. Välj en del ur hela listan för att skriva den med egna ord, lägga till eller utelämna.</Trans>
        )}
      </EmptyState>
    );
  }
  return (
    <ol className={styles['elements']} aria-label={t`Delar`}>
      {rows.map(({ element, isMatch }) => (
        <li key={element.nodeId} className={`${styles['element']} ${styles[`depth${Math.min(element.depth, 4)}`]}`}>
          <span className={styles['type']}>
            <KindName kind={element.type} />
          </span>
          <span className={styles['head']}>
            <Link to={paths.adaptationPart(adaptation.organisationNode.slug, adaptation.artefact.slug, element.nodeId)}>
              <Localised value={element.label} />
            </Link>
            {isMatch ? <ElementTags element={element} /> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
