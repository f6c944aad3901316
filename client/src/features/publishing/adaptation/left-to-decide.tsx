import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { findNodeType } from 'shared/publishing/kind.ts';
import { paths } from '../../../app/paths.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { kindNamed } from '../editor/kinds.ts';
import { waitsForChoice, type AdaptationHead, type ElementRow } from './adaptation-fields.ts';
import { ElementTags } from './element-tags.tsx';

/** Changes of the text above that nobody has dealt with yet: readers are warned of them whatever is published now. Nothing where there are none. */
export function LeftToDecide({ adaptation, elements }: { adaptation: AdaptationHead; elements: readonly ElementRow[] }): ReactNode {
  const { t } = useLingui();
  const waiting = elements.filter(waitsForChoice);
  if (waiting.length === 0) return null;
  const { organisationNode, artefact } = adaptation;
  const kind = kindNamed(artefact.kind);
  const withinName = ({ type, parentNodeId }: ElementRow): ReactNode => {
    const parent = kind && findNodeType(kind, type)?.namedWithin ? elements.find(({ nodeId }) => nodeId === parentNodeId) : undefined;
    return parent ? (
      <>
        <Localised value={parent.label} />:{' '}
      </>
    ) : null;
  };
  return (
    <Section title={<Trans>Kvar att ta ställning till</Trans>}>
      <List label={t`Kvar att ta ställning till`}>
        {waiting.map((element) => (
          <ListRow
            key={element.nodeId}
            title={
              <Link to={paths.adaptationPart(organisationNode.slug, artefact.slug, element.nodeId)}>
                {withinName(element)}
                <Localised value={element.label} />
              </Link>
            }
            state={<ElementTags element={element} />}
            detail={
              element.moved ? (
                <Trans>
                  Texten från ovan har ändrats sedan ni skrev. Läsarna har inte sett era ord än: ta ställning innan de publiceras.
                </Trans>
              ) : element.drift?.status === 'UNDECIDED' ? (
                <Trans>Delen är ny i texten från ovan. Den läses som den är tills ni har tagit ställning.</Trans>
              ) : element.drift?.status === 'ORPHAN' && element.mode === 'ADD' ? (
                <Trans>Platsen där ert tillägg stod finns inte kvar i texten från ovan. Läsarna varnas tills ni har tagit ställning.</Trans>
              ) : element.drift?.status === 'ORPHAN' ? (
                <Trans>Delen finns inte kvar i texten från ovan. Läsarna varnas tills ni har tagit ställning.</Trans>
              ) : (
                <Trans>Texten från ovan har ändrats. Läsarna varnas tills ni har tagit ställning.</Trans>
              )
            }
          />
        ))}
      </List>
    </Section>
  );
}
