import type { Selectable } from 'kysely';
import type { StateName } from 'shared/consultations/consult-state.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import type { AskedColleague, ConsultFacts } from './consult.policy.ts';

/** A question as lists and pages show it, without any text, with what its policies ask about. */
export type ConsultRow = Selectable<ConsultationsTables['consult']> & {
  __typename: 'Consult';
  voidAsked: boolean;
  requesterName: string;
  responderName: string | null;
  requesterScope: string[];
  answeringScope: string[];
  asked: AskedColleague[];
  toldOfRefusal: string[];
};

/** What the policies ask about a question that was read. */
export function factsOfRow(row: ConsultRow): ConsultFacts {
  const {
    state: name,
    before,
    quarantined,
    requesterId,
    requesterScope,
    answeringScope,
    responderId,
    queuedAt,
    submittedAt,
    voidAsked,
    asked,
    toldOfRefusal,
  } = row;
  return {
    standing: before ? { name, before, quarantined } : { name, quarantined },
    requesterId,
    requesterScope,
    answeringScope,
    responderId,
    wasQueued: queuedAt !== null,
    wasSubmitted: submittedAt !== null,
    voidAsked,
    asked,
    toldOfRefusal,
  };
}

/** States in which a question waits for nobody any more. */
export const overStates = ['CLOSED', 'DECLINED', 'WITHDRAWN', 'VOID'] as const satisfies StateName[];
