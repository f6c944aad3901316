import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { isGuidelineKind, type GuidelineKindName } from 'shared/guidelines/guideline-paths.ts';
import { parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { EvaluationView } from '../../features/evaluations/evaluation-view.tsx';
import { GuidelineDocument } from '../../features/guidelines/document/guideline-document.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { PlainDocument } from '../../features/publishing/reading/plain-document.tsx';
import type { ReadingFields } from '../../features/publishing/reading/reading-fields.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { MarkedText } from '../../ui/marked-text/marked-text.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

type Preview = ReadingFields & { document: unknown };

type Props = {
  kind: string;
  slug: string;
  preview: Preview;
  professions: readonly { code: string; name: string }[];
};

/** A text as it will be read in the region, whatever kind it is, with the region's words marked as for readers. */
export function AdaptationPreview({ kind, slug, preview, professions }: Props): ReactNode {
  const content = preview.document as Doc;
  return (
    <MarkedText marks={marksOf(preview)}>
      <Stack gap={6}>
        {isGuidelineKind(kind) ? (
          <GuidelinePreview kind={kind} slug={slug} preview={preview} professions={professions} />
        ) : kind === 'evaluation' ? (
          <EvaluationView document={content} computed={null} audience={null} />
        ) : (
          <PlainDocument kind={kind} document={content} />
        )}
      </Stack>
    </MarkedText>
  );
}

/** A guideline is long: first what is not as in the national text, then the whole for those who want it. */
function GuidelinePreview({ kind, slug, preview, professions }: Props & { kind: GuidelineKindName }): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const content = preview.document as Doc;
  const references = numberedReferences(content);
  const differing = differingParts(preview);
  const isAll = search.get('visa') === 'allt';
  const tabs = [
    { to: '?', name: t`Det som skiljer sig`, current: !isAll },
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
      <GuidelineDocument
        reading={{
          kind,
          slug,
          document: content,
          professionName: (code) => professions.find((profession) => profession.code === code)?.name ?? code,
          sourceNumber: (source) => references.find(({ id }) => id === source)?.number,
          statusOf: () => undefined,
          certainty: (level) => <CertaintyMark certainty={level} />,
          restsOn: () => null,
          isShown: (id) => isAll || differing.has(id),
          isWhole: true,
        }}
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
