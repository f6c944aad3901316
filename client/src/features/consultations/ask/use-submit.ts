import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { locale } from '../../../i18n/locale.ts';
import type { SummaryError } from '../../../ui/field/error-summary.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { useAnswerNames } from './answer-names.ts';
import { useAskDraft } from './ask-draft-context.ts';
import { problemsOf, type Problem } from './draft-problems.ts';
import { summaryOf } from './problem-summary.ts';
import { hasRefused } from './draft-state.ts';

const submitConsult = graphql(`
  mutation SubmitConsult($input: SubmitConsultInput!) {
    submitConsult(input: $input) {
      consult {
        id
        state
        reference
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Sends the question once everything is there and saved; what is wrong leads to where it is mended. */
export function useSubmit() {
  const { t } = useLingui();
  const { id, level, now, flush } = useAskDraft();
  const [submit] = useMutation(submitConsult);
  const client = useApolloClient();
  const navigate = useNavigate();
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState<{ summary: SummaryError[]; attempt: number }>({ summary: [], attempt: 0 });

  const nameOf = useAnswerNames(now().answers);
  const show = (errors: readonly Problem[]): void =>
    setShown(({ attempt }) => ({
      attempt: attempt + 1,
      summary: summaryOf(errors, nameOf),
    }));

  const trySend = async (): Promise<void> => {
    const lacks = problemsOf(now(), level, locale);
    if (lacks.length > 0) return show(lacks);
    const isSaved = await flush();
    const { blocked } = now();
    if (!isSaved || blocked || hasRefused(now())) {
      return show([{ path: [], message: blocked?.message ?? t`Allt är inte sparat än. Försök igen om en stund.` }]);
    }
    const { data } = await submit({ variables: { input: { consultId: id } } });
    const errors = data?.submitConsult.errors ?? [];
    if (errors.length > 0) return show(errors);
    await client.refetchQueries({ include: ['Shell'] });
    await navigate(paths.consultStep(id, 'skickad'), { replace: true });
  };

  const send = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    try {
      await trySend();
    } catch {
      show([{ path: [], message: t`Det gick inte att skicka. Det du har skrivit finns kvar: försök igen.` }]);
    } finally {
      busy.current = false;
      setPending(false);
    }
  };

  return { ...shown, pending, send };
}
