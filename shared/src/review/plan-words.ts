import type { Word } from '../organisation/organisation-words.ts';

/** What is going on outside the product and bears on a text: what the national assignment names, and what else there may be. */
export const initiativeKinds = {
  CARE_REFORM: { sv: 'Omställning av vården', en: 'Reform of care' },
  REIMBURSEMENT: { sv: 'Översyn av ersättningssystem', en: 'Review of reimbursement' },
  AGREEMENT: { sv: 'Överenskommelse eller avtal', en: 'Agreement or contract' },
  STATE_GRANT: { sv: 'Direktiv för statsbidrag', en: 'Terms of a state grant' },
  KNOWLEDGE_ORGANISATION: { sv: 'Kunskapsorganisationen', en: 'The organisation of knowledge' },
  OTHER: { sv: 'Annat', en: 'Other' },
} as const satisfies Record<string, Word>;

export type InitiativeKind = keyof typeof initiativeKinds;

/** What the work with a text has promised by a day. */
export const milestoneKinds = {
  STEP: { sv: 'Milstolpe', en: 'Milestone' },
  INTERIM_REPORT: { sv: 'Delrapport', en: 'Interim report' },
  FINAL_REPORT: { sv: 'Slutrapport', en: 'Final report' },
} as const satisfies Record<string, Word>;

export type MilestoneKind = keyof typeof milestoneKinds;
