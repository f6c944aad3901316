import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import type { ReadingFields } from '../../features/publishing/reading/reading-fields.ts';
import { TextPlace } from '../../features/publishing/reading/text-place.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { MarkedText } from '../../ui/marked-text/marked-text.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { DocumentAsRead } from '../review/document-as-read.tsx';

type Preview = ReadingFields & { document: unknown };

type Props = {
  artefact: { kind: string; slug: string; path: string };
  preview: Preview;
  professions: readonly { code: string; name: string }[];
};

/** A text as it will be read in the region, whatever kind it is, with the region's words marked as for readers. */
export function AdaptationPreview(props: Props): ReactNode {
  const { artefact, preview, professions } = props;
  const document = preview.document as Doc;
  return (
    <TextPlace artefact={artefact} document={document} reading={preview}>
      <MarkedText marks={marksOf(preview)}>
        <Stack gap={6}>
          {isGuidelineKind(artefact.kind) ? (
            <GuidelinePreview {...props} />
          ) : (
            <DocumentAsRead kind={artefact.kind} slug={artefact.slug} document={document} professions={professions} />
          )}
        </Stack>
      </MarkedText>
    </TextPlace>
  );
}

/** A guideline is long: first what is not as in the national text, then the whole for those who want it. */
function GuidelinePreview({ artefact: { kind, slug }, preview, professions }: Props): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const differing = differingParts(preview);
  const isAll = search.get('visa') === 'allt';
  const tabs = [
    { to: '?', name: t`Det som skiljer sig från den nationella texten`, current: !isAll },
    { to: '?visa=allt', name: t`Hela texten`, current: isAll },
  ];
  return (
    <>
      <Tabs label={t`Visa`} tabs={tabs} />
      {differing.size === 0 && !isAll ? (
        <p>
          <Trans>Inget skiljer sig från den nationella texten.</Trans>
        </p>
      ) : null}
      <DocumentAsRead
        kind={kind}
        slug={slug}
        document={preview.document as Doc}
        professions={professions}
        isShown={isAll ? undefined : (id) => differing.has(id)}
      />
    </>
  );
}

/** The parts that are not as in the national text, those that something is left out of, and the parts they stand in. */
function differingParts({ document, marks, leftOut }: Preview): Set<NodeId> {
  const parents = parentOf(document as Doc);
  const own = [...marks.map(({ nodeId }) => nodeId), ...leftOut.map(({ parentNodeId }) => parentNodeId)];
  return new Set(own.flatMap((id) => [id, ...pathToRoot(parents, id)]));
}
