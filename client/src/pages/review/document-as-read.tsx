import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { isGuidelineKind, type GuidelineKindName } from 'shared/guidelines/guideline-paths.ts';
import type { GuidelineRootAttrs } from 'shared/guidelines/text-nodes.ts';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import { nodeOf, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import { QuestionWithKey } from '../../features/education/bank/question-with-key.tsx';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { EvaluationView } from '../../features/evaluations/evaluation-view.tsx';
import { ReferenceList } from '../../features/evaluations/reference-list.tsx';
import { GuidelineDocument } from '../../features/guidelines/document/guideline-document.tsx';
import { PlainDocument } from '../../features/publishing/reading/plain-document.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart, OwnWords } from '../../ui/marked-text/marked-text.tsx';

type Props = {
  kind: string;
  slug: string;
  document: Doc;
  professions: readonly { code: string; name: string }[];
  /** Which parts are drawn, except of an evaluation, whose parts are read together; all of them where it is not said. */
  isShown?: ((id: NodeId) => boolean) | undefined;
  /** Read by those outside health care. */
  isPlain?: boolean;
};

/** A text as its readers see it, whatever kind it is, before it has a page of its own: whole, with what led to each decision. */
export function DocumentAsRead({ kind, document, ...more }: Props): ReactNode {
  if (isGuidelineKind(kind)) return <GuidelineAsRead kind={kind} document={document} {...more} />;
  if (kind === 'evaluation') return <EvaluationView document={document} computed={null} audience={null} />;
  return <PlainDocument kind={kind} document={document} besides={wholeQuestion} {...more} />;
}

/** Under what is asked, what can be answered, what is right and why: a reviewer answers for all of it. */
function wholeQuestion({ type, attrs }: DocumentNode): ReactNode {
  return type === 'question' ? <QuestionWithKey question={attrs as QuestionAttrs} titled /> : null;
}

function GuidelineAsRead({ kind, slug, document, professions, isShown, isPlain = false }: Props & { kind: GuidelineKindName }): ReactNode {
  const references = numberedReferences(document);
  const { summary } = nodeOf(document, document.root).attrs as GuidelineRootAttrs;
  return (
    <Stack gap={6}>
      {summary && !isShown ? (
        <MarkedPart id={document.root}>
          <OwnWords attribute="summary">
            <Lead>
              <Localised value={summary} />
            </Lead>
          </OwnWords>
        </MarkedPart>
      ) : null}
      <GuidelineDocument
        reading={{
          kind,
          slug,
          document,
          professionName: (code) => professions.find((profession) => profession.code === code)?.name ?? code,
          sourceNumber: (source) => references.find(({ id }) => id === source)?.number,
          statusOf: () => undefined,
          certainty: (level) => <CertaintyMark certainty={level} />,
          restsOn: () => null,
          ...(isShown ? { isShown } : {}),
          isWhole: true,
          isPlain,
        }}
      />
      {references.length > 0 && !isShown ? (
        <Section id="kallor" title={<Trans>Källor</Trans>}>
          <ReferenceList references={references} />
        </Section>
      ) : null}
    </Stack>
  );
}
