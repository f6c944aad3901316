import type { RoundKind } from 'shared/review/review-words.ts';
import type { Localised } from 'shared/text/localised.ts';

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
