import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Attrs } from 'shared/publishing/document.ts';
import { paths } from '../../../app/paths.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Small } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ValueLine } from '../value-line.tsx';
import type { AdaptationHead, Element, ElementRow } from './adaptation-fields.ts';

type Props = { adaptation: AdaptationHead; element: Element; outline: readonly ElementRow[] };

/** Where a part stands and whose it is in a matrix: a criterion is called the same below every recommendation, a cell the same for every profession. */
export function PartPlace({ adaptation: { organisationNode, artefact }, element, outline }: Props): ReactNode {
  const parent = outline.find(({ nodeId }) => nodeId === element.parentNodeId);
  const attrs = (element.ours ?? (element.above as { attrs: Attrs } | null)?.attrs ?? {}) as Attrs;
  const profession = attrs['profession'];
  return (
    <>
      {typeof profession === 'string' ? (
        <strong>
          <ValueLine name="profession" value={profession} />
        </strong>
      ) : null}
      {parent && parent.parentNodeId !== null ? (
        <Small>
          <Trans>
            under{' '}
            <Link to={paths.adaptationPart(organisationNode.slug, artefact.slug, parent.nodeId)}>
              <Localised value={parent.label} />
            </Link>
          </Trans>
        </Small>
      ) : null}
    </>
  );
}
