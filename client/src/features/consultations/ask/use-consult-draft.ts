import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import type { IdentityKind } from 'shared/consultations/identity-hit.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { AskDraftFragment } from '../../../graphql/generated/graphql.ts';
import type { SaveState } from '../../../ui/save-state/autosave.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { useLeaveWarning } from '../../../ui/form/use-leave-warning.ts';
import { afterSave, changesOf, hasRefused, settled, unsavedBecause, withText, type Draft, type DraftAnswers } from './draft-state.ts';

export const askDraftFragment = graphql(`
  fragment AskDraft on Consult {
    id
    topic
    topicName
    track
    ageBand
    sex
    priority
    transition
    notEmergency
    deidentifiedConfirmed
    acceptsKnownAnswer
    knowledgeShownAt
    requesterRank
    viewerCanEdit
    draft {
      answersRevision
      fields {
        key
        text
        revision
      }
    }
  }
`);

const saveDraft = graphql(`
  mutation SaveConsultDraft($input: SaveConsultDraftInput!) {
    saveConsultDraft(input: $input) {
      saved {
        key
        revision
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on IdentityFound {
          field
        }
        ... on DraftFieldConflict {
          theirs
          revision
        }
      }
    }
  }
`);

const readAnswers = graphql(`
  query AskDraftAnswers($id: ID!) {
    consult(id: $id) {
      ...AskDraft @unmask
    }
  }
`);

const answersOf = (consult: AskDraftFragment): DraftAnswers => {
  const { topic, track, priority, transition, notEmergency, deidentifiedConfirmed, acceptsKnownAnswer } = consult;
  return {
    topic,
    track,
    ageBand: consult.ageBand ?? null,
    sex: consult.sex ?? null,
    priority,
    transition,
    notEmergency,
    deidentifiedConfirmed,
    acceptsKnownAnswer,
  };
};

function draftOf(consult: AskDraftFragment): Draft {
  const { fields, answersRevision } = consult.draft ?? { fields: [], answersRevision: 0 };
  const texts = fields.map(({ key, text, revision }) => [key, { text, saved: text, revision, error: null, theirs: null }] as const);
  const answers = answersOf(consult);
  return { texts: Object.fromEntries(texts), answers, savedAnswers: answers, answersRevision, vouchings: [], blocked: null };
}

/** A question while it is written, and everything a page of it can do. */
export type ConsultDraft = {
  id: string;
  /** Care level of the asking unit. */
  level: number;
  draft: Draft;
  /** The draft as it is at this moment, for what goes on after an await. */
  now: () => Draft;
  saveState: SaveState;
  write: (key: string, text: string) => void;
  choose: (answers: Partial<DraftAnswers>) => void;
  vouch: (field: string, kinds: readonly IdentityKind[], reason: string) => void;
  settle: (key: string, keep: 'mine' | 'theirs') => void;
  /** Tries again to save what the server would not take. */
  retry: () => void;
  /** Saves at once; true when everything that may be stored is. */
  flush: () => Promise<boolean>;
};

/** Keeps a draft in memory for all its pages and saves what changes two seconds after it changed. */
export function useConsultDraft(consult: AskDraftFragment): ConsultDraft {
  const [draft, setDraft] = useState(() => draftOf(consult));
  const latest = useRef(draft);
  const update = useCallback((next: (draft: Draft) => Draft): void => {
    latest.current = next(latest.current);
    setDraft(latest.current);
  }, []);
  const client = useApolloClient();
  const [save] = useMutation(saveDraft);
  const { id } = consult;

  /** Another window chose an answer: what is chosen here goes on top of it. */
  const readAgain = async (): Promise<void> => {
    const { data } = await client.query({ query: readAnswers, variables: { id }, fetchPolicy: 'network-only' });
    const theirs = data?.consult;
    if (theirs?.draft)
      update((held) => ({ ...held, savedAnswers: answersOf(theirs), answersRevision: theirs.draft?.answersRevision ?? 0 }));
  };

  const saveOnce = async (): Promise<boolean> => {
    const sent = changesOf(latest.current);
    if (!sent) return false;
    const { data } = await save({ variables: { input: { consultId: id, ...sent } } });
    if (!data) throw new Error('The draft was not saved.');
    update((held) => afterSave(held, sent, data.saveConsultDraft));
    return data.saveConsultDraft.errors.some(({ __typename, path }) => __typename === 'Conflict' && path[0] === 'answers');
  };

  const { state, change, flush } = useAutosave<null>(async () => {
    if (await saveOnce()) {
      await readAgain();
      await saveOnce();
    }
    // What is left over was not taken, whatever was said of it.
    return unsavedBecause(latest.current) ?? (latest.current.blocked || changesOf(latest.current) ? 'refused' : undefined);
  });

  const edit = (next: (draft: Draft) => Draft): void => {
    update(next);
    change(null);
  };
  useLeaveWarning(hasRefused(draft));
  return {
    id,
    level: consult.requesterRank,
    draft,
    now: () => latest.current,
    saveState: state,
    write: (key, text) => edit((held) => withText(held, key, text)),
    choose: (answers) => edit((held) => ({ ...held, answers: { ...held.answers, ...answers } })),
    vouch: (field, kinds, reason) =>
      edit((held) => ({ ...held, vouchings: [...held.vouchings, ...kinds.map((kind) => ({ field, kind, reason }))] })),
    settle: (key, keep) => edit((held) => settled(held, key, keep)),
    retry: () => {
      change(null);
      void flush();
    },
    flush,
  };
}
