import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Stance } from 'shared/review/review-words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { fieldId, type UserError } from '../../ui/form/use-form.ts';
import { useAutosave } from '../../ui/save-state/use-autosave.ts';
import { standingErrors } from './standing-errors.ts';

const saveAnswerMutation = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const submitAnswerMutation = graphql(`
  mutation SubmitAnswer($input: SubmitAnswerInput!) {
    submitAnswer(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const joinAnswerMutation = graphql(`
  mutation JoinAnswer($input: JoinAnswerInput!) {
    joinAnswer(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** What an answer says so far; a panel says nothing but answers. */
type Said = { stance?: Stance | null; answers: readonly string[]; coordinatedFor?: readonly string[] };

type Asked = {
  id: string;
  /** What they have said so far. */
  said: Said;
  questions: number;
  /** What has to be done before it is handed in, at its field; null where nothing. */
  first?: UserError | null;
  onDone: () => unknown;
};

/** An answer as it is written: kept by itself, what cannot be kept said at its field, and handed in only when all of it has arrived. */
export function useAnswer({ id, said: before, questions, first = null, onDone }: Asked) {
  const { t } = useLingui();
  const [said, setSaid] = useState(before);
  const [found, setErrors] = useState<readonly UserError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState(false);
  // What was in the way is done, and is not said again before it is pressed again.
  if (held && !first) setHeld(false);
  const errors = held && first ? [first, ...found] : found;
  const [pending, setPending] = useState(false);
  const refused = useRef<readonly UserError[]>([]);
  const save = useAct(saveAnswerMutation, () => undefined);
  const submit = useAct(submitAnswerMutation, onDone);
  const join = useAct(joinAnswerMutation, onDone);
  const show = (found: readonly UserError[]): void => {
    setAttempt((count) => count + 1);
    setErrors(found.map(atField));
  };
  // What is known to be kept: only what differs from it is sent, so that a window left open writes over nothing it has not seen.
  const kept = useRef(before);
  const autosave = useAutosave<Said>(async (next) => {
    const input = { invitationId: id, ...changes(kept.current, next) };
    const failed = await save.run({ input });
    const sent = [...refused.current.map(({ path }) => path.join('.')), ...fieldsOf(input)];
    refused.current = failed.map((error) => atField({ ...error, path: atQuestion(error.path, input.answers) }));
    setErrors((errors) => standingErrors(errors, { refused: refused.current, sent }));
    if (refused.current.length > 0) return 'refused';
    kept.current = next;
  });
  const change = (part: Partial<Said>): void => {
    const next = { ...said, ...part };
    setSaid(next);
    autosave.change(next);
  };
  /** Saves first what is not saved: what has not arrived is never handed in. */
  const send = async (act: () => Promise<readonly UserError[]>): Promise<void> => {
    if (pending) return;
    if (first) {
      setHeld(true);
      setAttempt((count) => count + 1);
      return;
    }
    setPending(true);
    try {
      const arrived = await autosave.flush();
      if (!arrived) show([{ path: [], message: t`Det gick inte att skicka. Det du har skrivit finns kvar: försök igen.` }]);
      else show(refused.current.length > 0 ? refused.current : await act());
    } catch {
      show([{ path: [], message: t`Det gick inte att skicka. Det du har skrivit finns kvar: försök igen.` }]);
    } finally {
      setPending(false);
    }
  };
  return {
    said,
    change,
    /** One answer of several, in the order of the questions. */
    answer: (index: number, text: string) =>
      change({ answers: Array.from({ length: questions }, (_, at) => (at === index ? text : (said.answers[at] ?? ''))) }),
    errorAt: (...path: (string | number)[]) => errors.find((error) => error.path.join('.') === path.join('.'))?.message,
    summary: errors.map(({ path, message }) => ({ id: path.length > 0 ? fieldId(path.join('.')) : null, message, attempt })),
    state: autosave.state,
    flush: autosave.flush,
    pending,
    handIn: () => send(() => submit.run({ input: { invitationId: id } })),
    join: (offeredBy: string) => send(() => join.run({ input: { invitationId: id, offeredBy } })),
  };
}

/** What is wrong with the answers as a whole is said at the first. */
const atField = (error: UserError): UserError => (error.path.join('.') === 'answers' ? { ...error, path: ['answers', '0'] } : error);

type Change = { question: number; before: string; text: string };

/** What is said anew, part by part. */
function changes(kept: Said, next: Said) {
  const answers = next.answers.flatMap((text, question): Change[] => {
    const known = kept.answers[question] ?? '';
    return text === known ? [] : [{ question, before: known, text }];
  });
  return {
    answers,
    ...(next.stance !== kept.stance && { stance: next.stance ?? null }),
    ...(next.coordinatedFor && next.coordinatedFor !== kept.coordinatedFor && { coordinatedFor: [...next.coordinatedFor] }),
  };
}

/** The fields of what is sent, as errors name them. */
function fieldsOf({ answers, ...rest }: ReturnType<typeof changes>): string[] {
  return [...answers.map(({ question }) => `answers.${question}`), ...Object.keys(rest).filter((field) => field !== 'invitationId')];
}

/** The field of an error: of the answers that were sent, the question they answer. */
function atQuestion([field, index, ...rest]: readonly string[], answers: readonly Change[]): string[] {
  const question = field === 'answers' && index !== undefined ? answers[Number(index)]?.question : undefined;
  if (question !== undefined) return ['answers', String(question)];
  return [field, index, ...rest].filter((step) => step !== undefined);
}
