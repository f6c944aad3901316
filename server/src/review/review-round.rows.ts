import type { RoundKind } from 'shared/review/review-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { ReviewDeskRow } from './review-desk.queries.ts';

/** A round as the API shows it, and what policies ask about. The text it carries is read on its own. */
export type RoundRow = {
  __typename: 'ReviewRound';
  id: string;
  artefactId: string;
  artefactKind: string;
  artefactSlug: string;
  ownerScope: readonly string[];
  /** Null for a text of the whole country. */
  ownerName: string | null;
  number: number;
  kind: RoundKind;
  opens: string;
  closes: string;
  daysReason: string | null;
  questions: string[];
  title: Localised<string>;
  openedAt: Date | null;
  closedAt: Date | null;
  tablePublishedAt: Date | null;
  withdrawnAt: Date | null;
  versionId: string | null;
  versionNumber: string | null;
  /** Of the edition in work; between editions of the one that is published. */
  current: boolean;
  documentHash: string | null;
  invited: number;
  answered: number;
  comments: number;
  lateComments: number;
  responded: number;
  writtenBack: number;
  reminded: number;
  remindedAt: Date | null;
  viewerIsInvited: boolean;
};

/** Of the rounds of a text, the newest first, the one its page begins with: of the edition in work, where there is one, and never of another. */
export function roundToShow({ draftId, state }: Pick<ReviewDeskRow, 'draftId' | 'state'>, rounds: readonly RoundRow[]): RoundRow | null {
  const isInWork = draftId !== null && state !== 'REJECTED';
  return rounds.find(({ current }) => current) ?? (isInWork ? null : rounds[0]) ?? null;
}
