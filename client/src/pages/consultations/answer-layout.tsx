import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { AnswerDraftContext } from '../../features/consultations/answer/answer-draft-context.ts';
import { KindTagContext } from '../../features/consultations/answer/kind-tag-context.ts';
import { answerDraftFragment, useAnswerDraft } from '../../features/consultations/answer/use-answer-draft.ts';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AnswerDraftFragment, AnswerLayoutQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Navigate } from '../../ui/link/link.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query AnswerLayout($id: ID!) {
    consult(id: $id) {
      id
      title
      topic
      topicName
      track
      viewerHandling
      reference
      viewerCanAnswer
      viewerCanRelease
      viewerCanRequestClarification
      ...CoSigning
      ...PairState
      ...StatusLine
      ...ConsultFacts
      ...ThreadMessages
      ...AnswerDraft
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** The answer lives in memory between its pages; going from one to the next reads nothing anew. */
export const shouldRevalidate = (): boolean => false;

/** What the pages of answering know of the question. */
export type AnswerOutlet = { consult: NonNullable<AnswerLayoutQuery['consult']> };

/** Around every page of answering: one answer, saved as one writes. A side action never clears it. */
export function Component(): ReactNode {
  const { consult } = page.usePage().data;
  const mayAnswer = useFirst(consult?.viewerCanAnswer);
  if (!consult) return notFound();
  if (!mayAnswer) return <Navigate to={paths.consult(consult.id)} replace />;
  return (
    <KindTagContext value={(kind) => <KindTag kind={kind} />}>
      <AnswerPages key={consult.id} consult={consult} outlet={{ consult }} />
    </KindTagContext>
  );
}

function AnswerPages({ consult, outlet }: { consult: FragmentType<AnswerDraftFragment>; outlet: AnswerOutlet }): ReactNode {
  const draft = useAnswerDraft(usePart(answerDraftFragment, consult));
  return (
    <AnswerDraftContext value={draft}>
      <Outlet context={outlet} />
    </AnswerDraftContext>
  );
}
