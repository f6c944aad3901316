import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { useAnswer } from './answer-draft-context.ts';
import { chosenPart } from './chosen-part.ts';
import type { CitablePart } from './citable-part.ts';
import { useKindTag } from './kind-tag-context.ts';

type Props = {
  part: CitablePart;
  /** The text it belongs to is named above. */
  underTitle: boolean;
  /** Words it has in common with the question. */
  shared?: readonly string[];
};

/** One part that can be cited, and the button that cites it. */
export function PartRow({ part, underTitle, shared = [] }: Props): ReactNode {
  const { state, change } = useAnswer();
  const kindTag = useKindTag();
  const { citations } = state.values;
  const { nodeId, label, type, path, artefact } = part;
  const version = artefact.publishedVersion;
  const inCommon = shared.join(', ');
  const isChosen = citations.some((chosen) => chosen.artefactId === artefact.id && chosen.nodeId === nodeId);
  const add = (): void => change({ knowledgeMissing: false, citations: [...citations, chosenPart(part)] });
  return (
    <ListRow
      title={
        // In a window of its own: reading what it says takes nobody away from the answer.
        <Link to={path} target="_blank">
          <Localised value={label} />
          <VisuallyHidden>
            {' '}
            <Trans>(i ett nytt fönster)</Trans>
          </VisuallyHidden>
        </Link>
      }
      state={kindTag(type)}
      detail={
        version ? (
          <>
            {underTitle || inReadersLanguage(version.title) === inReadersLanguage(label) ? null : (
              <>
                <Localised value={version.title} />
                {', '}
              </>
            )}
            <Trans>version {version.number}</Trans>
            {shared.length > 0 ? (
              <>
                <br />
                <Trans>Gemensamt: {inCommon}</Trans>
              </>
            ) : null}
          </>
        ) : null
      }
      action={
        isChosen ? (
          <Tag tone="good">
            <Trans>vald</Trans>
          </Tag>
        ) : (
          <Button look="quiet" onClick={add}>
            <Trans>Lägg till</Trans>
            <VisuallyHidden> {inReadersLanguage(label)}</VisuallyHidden>
          </Button>
        )
      }
    />
  );
}
