import { p } from '@mikro-orm/core';
import { EDITION_STATES, FIRST_STATE, type EditionState, type ReviewPath } from 'shared/publishing/edition-state.ts';
import { Person } from '../identity/person.entity.ts';

/** How far an edition in work has come: the same for the text of an artefact and for an organisation's decisions about it. */
export const editionProgress = {
  state: p.enum(EDITION_STATES),
  changeNote: p.text().nullable(),
  reviewBy: p.date().nullable(),
  /** Counts every change, so that nobody approves a text they have not seen. */
  revision: p.integer(),
  /** Everyone who wrote in this edition; none of them may approve it. */
  authorIds: p.array(String).columnType('uuid[]'),
  createdAt: p.datetime(),
  createdById: () => p.manyToOne(Person).mapToPk(),
  updatedAt: p.datetime(),
  submittedById: () => p.manyToOne(Person).mapToPk().nullable(),
  approvedById: () => p.manyToOne(Person).mapToPk().nullable(),
  approvedAt: p.datetime().nullable(),
  sentBackReason: p.text().nullable(),
};

/** What {@link editionProgress} gives an entity. */
export type EditionProgress = {
  id: string;
  state: EditionState;
  changeNote?: string | null;
  reviewBy?: string | null;
  revision: number;
  authorIds: string[];
  updatedAt: Date;
  submittedById?: string | null;
  approvedById?: string | null;
  approvedAt?: Date | null;
  sentBackReason?: string | null;
};

/** The columns of an edition that somebody begins now. */
export function begunBy(personId: string, now: Date, path: ReviewPath = 'SHORT') {
  return {
    state: FIRST_STATE[path] as EditionState,
    changeNote: null,
    reviewBy: null,
    revision: 1,
    authorIds: [personId],
    createdAt: now,
    createdById: personId,
    updatedAt: now,
    submittedById: null,
    approvedById: null,
    approvedAt: null,
    sentBackReason: null,
  };
}

/** Notes that somebody changed what will be published. */
export function written(edition: EditionProgress, personId: string, now: Date): void {
  edition.updatedAt = now;
  edition.revision += 1;
  if (!edition.authorIds.includes(personId)) edition.authorIds = [...edition.authorIds, personId];
}

/** Writes what an edition will be published with; a field that is absent stays as it is. */
export function describeEdition(edition: EditionProgress, said: { changeNote?: string | null; reviewBy?: string | null }): void {
  if (said.changeNote !== undefined) edition.changeNote = said.changeNote?.trim() || null;
  if (said.reviewBy !== undefined) edition.reviewBy = said.reviewBy || null;
}
