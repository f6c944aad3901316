import type { ReactNode } from 'react';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { EvaluationView } from '../../features/evaluations/evaluation-view.tsx';
import { GuidelineDocument } from '../../features/guidelines/document/guideline-document.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { PlainDocument } from '../../features/publishing/reading/plain-document.tsx';
import type { ReadingFields } from '../../features/publishing/reading/reading-fields.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { MarkedText } from '../../ui/marked-text/marked-text.tsx';

type Props = {
  kind: string;
  slug: string;
  preview: ReadingFields & { document: unknown };
  professions: readonly { code: string; name: string }[];
};

/** A text as it will be read in the region, whatever kind it is, with the region's words marked as for readers. */
export function AdaptationPreview({ kind, slug, preview, professions }: Props): ReactNode {
  const content = preview.document as Doc;
  const references = numberedReferences(content);
  return (
    <MarkedText marks={marksOf(preview)}>
      <Stack gap={6}>
        {isGuidelineKind(kind) ? (
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
            }}
          />
        ) : kind === 'evaluation' ? (
          <EvaluationView document={content} audience={null} />
        ) : (
          <PlainDocument kind={kind} document={content} />
        )}
      </Stack>
    </MarkedText>
  );
}
