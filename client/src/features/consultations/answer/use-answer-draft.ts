import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import type { IdentityKind } from 'shared/consultations/identity-hit.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { AnswerDraftFragment } from '../../../graphql/generated/graphql.ts';
import type { SaveState } from '../../../ui/save-state/autosave.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { useLeaveWarning } from '../../../ui/form/use-leave-warning.ts';
import {
  afterAnswerSave,
  answerChanges,
  emptyAnswer,
  hasHeld,
  unsavedBecause,
  type AnswerState,
  type AnswerValues,
} from './answer-state.ts';
import { chosenPart } from './chosen-part.ts';

/** An answer that is not sent, as whoever writes it and whoever signs it too read it. */
graphql(`
  fragment AnswerDraftFields on ConsultAnswerDraft {
    disposition
    text
    knowledgeMissing
    followUpWeeks
    followUpMeasure
    revision
    citations {
      nodeId
      type
      label {
        sv
        en
      }
      artefact {
        id
        publishedVersion {
          id
          number
          title {
            sv
            en
          }
        }
      }
    }
  }
`);

export const answerDraftFragment = graphql(`
  fragment AnswerDraft on Consult {
    id
    answerDraft {
      ...AnswerDraftFields @unmask
    }
  }
`);

const saveAnswer = graphql(`
  mutation SaveAnswerDraft($input: SaveAnswerDraftInput!) {
    saveAnswerDraft(input: $input) {
      revision
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on IdentityFound {
          field
        }
      }
    }
  }
`);

const readAnswer = graphql(`
  query AnswerDraftAgain($id: ID!) {
    consult(id: $id) {
      ...AnswerDraft @unmask
    }
  }
`);

function valuesOf({ answerDraft }: AnswerDraftFragment): AnswerValues {
  if (!answerDraft) return emptyAnswer;
  const { disposition, text, knowledgeMissing, followUpWeeks, followUpMeasure, citations } = answerDraft;
  return {
    disposition: disposition ?? null,
    text,
    knowledgeMissing,
    followUpWeeks: followUpWeeks ?? null,
    followUpMeasure,
    citations: citations.map(chosenPart),
  };
}

function stateOf(consult: AnswerDraftFragment): AnswerState {
  const values = valuesOf(consult);
  const revision = consult.answerDraft?.revision ?? 0;
  return { values, saved: values, revision, vouchings: [], refused: {}, conflict: false, blocked: null };
}

/** What is sent of a change: citations by their ids. */
const inputOf = ({ citations, ...rest }: Partial<AnswerValues>) => ({
  ...rest,
  ...(citations ? { citations: citations.map(({ artefactId, nodeId }) => ({ artefactId, nodeId })) } : {}),
});

/** An answer while it is written, and everything its pages can do. */
export type AnswerDraft = {
  id: string;
  state: AnswerState;
  /** The answer as it is at this moment, for what goes on after an await. */
  now: () => AnswerState;
  saveState: SaveState;
  change: (values: Partial<AnswerValues>) => void;
  vouch: (field: string, kinds: readonly IdentityKind[], reason: string) => void;
  /** Settles an answer that was saved in two windows. */
  settle: (keep: 'mine' | 'theirs') => Promise<void>;
  /** Tries again to save what the server would not take. */
  retry: () => void;
  flush: () => Promise<boolean>;
};

/** Keeps an answer in memory for its pages and saves what changes two seconds after it changed. */
export function useAnswerDraft(consult: AnswerDraftFragment): AnswerDraft {
  const [state, setState] = useState(() => stateOf(consult));
  const latest = useRef(state);
  const update = useCallback((next: (state: AnswerState) => AnswerState): void => {
    latest.current = next(latest.current);
    setState(latest.current);
  }, []);
  const client = useApolloClient();
  const [save] = useMutation(saveAnswer);
  const { id } = consult;
  const saveOnce = async (): Promise<boolean> => {
    const changes = answerChanges(latest.current);
    if (!changes) return true;
    const { sent, revision, overrides } = changes;
    const { data } = await save({ variables: { input: { consultId: id, revision, ...inputOf(sent), overrides } } });
    if (!data) throw new Error('The answer was not saved.');
    update((held) => afterAnswerSave(held, sent, data.saveAnswerDraft));
    return data.saveAnswerDraft.revision != null;
  };
  const autosave = useAutosave<null>(async () => {
    // One part that does not hold had the whole refused: the others go without it.
    if (!(await saveOnce()) && !latest.current.blocked) await saveOnce();
    return unsavedBecause(latest.current) ?? (latest.current.blocked || answerChanges(latest.current) ? 'refused' : undefined);
  });
  const edit = (next: (state: AnswerState) => AnswerState): void => {
    update(next);
    autosave.change(null);
  };
  useLeaveWarning(hasHeld(state));
  return {
    id,
    state,
    now: () => latest.current,
    saveState: autosave.state,
    flush: autosave.flush,
    retry: () => {
      autosave.change(null);
      void autosave.flush();
    },
    change: (values) =>
      edit((held) => ({
        ...held,
        values: { ...held.values, ...values },
        // What the server refused may be tried again once it has changed.
        refused: Object.fromEntries(Object.entries(held.refused).filter(([name]) => !(name in values))),
      })),
    vouch: (field, kinds, reason) =>
      edit((held) => ({ ...held, vouchings: [...held.vouchings, ...kinds.map((kind) => ({ field, kind, reason }))] })),
    settle: async (keep) => {
      const { data } = await client.query({ query: readAnswer, variables: { id }, fetchPolicy: 'network-only' });
      if (!data?.consult) return;
      const theirs = stateOf(data.consult);
      edit((held) => (keep === 'theirs' ? theirs : { ...theirs, values: held.values, vouchings: held.vouchings }));
    },
  };
}
