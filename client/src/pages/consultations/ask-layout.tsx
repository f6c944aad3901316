import type { FragmentType } from '@apollo/client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { carriedWords, carryWords } from '../../features/consultations/ask/carried-words.ts';
import { textOf } from '../../features/consultations/ask/draft-state.ts';
import { AskDraftContext } from '../../features/consultations/ask/ask-draft-context.ts';
import { askDraftFragment, useConsultDraft, type ConsultDraft } from '../../features/consultations/ask/use-consult-draft.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { AskDraftFragment } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Navigate } from '../../ui/link/link.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query AskLayout($id: ID!) {
    consult(id: $id) {
      id
      viewerCanEdit
      ...AskDraft
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** The draft lives in memory between its pages; going from one to the next reads nothing anew. */
export const shouldRevalidate = (): boolean => false;

/** Around every page of asking: one draft, saved as one writes. */
export function Component(): ReactNode {
  const { consult } = page.usePage().data;
  const mayEdit = useFirst(consult?.viewerCanEdit);
  if (!consult) return notFound();
  if (!mayEdit) return <Navigate to={paths.consult(consult.id)} replace />;
  return <AskPages key={consult.id} consult={consult} />;
}

function AskPages({ consult }: { consult: FragmentType<AskDraftFragment> }): ReactNode {
  const draft = useConsultDraft(usePart(askDraftFragment, consult));
  useCarriedWords(draft);
  return (
    <AskDraftContext value={draft}>
      <Outlet />
    </AskDraftContext>
  );
}

/** Words that were searched for in vain begin the question, unless it has begun. They are dropped once they are saved or written over, not before. */
function useCarriedWords({ draft, write }: ConsultDraft): void {
  const [carried] = useState(carriedWords);
  const isTaken = useRef(false);
  const { text, saved } = textOf(draft, 'question');
  useEffect(() => {
    if (carried === null) return;
    if (!isTaken.current && text === '') write('question', carried);
    else if (text !== carried || saved === carried) carryWords('');
    isTaken.current = true;
  }, [carried, text, saved, write]);
}
