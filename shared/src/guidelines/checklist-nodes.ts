import * as z from 'zod/mini';
import { careLevelsSchema } from '../publishing/audience.ts';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { localisedText } from '../text/localised.ts';
import { restingFields } from './resting-fields.ts';

/** What a checklist is for. `RED_FLAGS` protects patients: a change there is a matter of patient safety. */
export const CHECKLIST_PURPOSES = ['IDENTIFY', 'RED_FLAGS', 'REFERRAL', 'HANDOVER', 'CARE_PLAN', 'FOLLOW_UP', 'READINESS'] as const;

const checklistSchema = z
  .strictObject({
    title: localisedText(200),
    purpose: z.enum(CHECKLIST_PURPOSES, 'required'),
    intro: z.nullable(localisedText(1_000)),
    /** The care levels that go through it. */
    levels: careLevelsSchema,
    ...restingFields,
  })
  .check(confirmationAgrees());

/** A list to go through: before a referral, at a handover, to find those a programme is for. It holds no answers, so no patient. */
export type ChecklistAttrs = z.infer<typeof checklistSchema>;

export const checklistNode = nodeType<ChecklistAttrs>({
  attrs: checklistSchema,
  children: ['checkItem'],
  locked: ['purpose'],
  citable: true,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});

const checkItemSchema = z.strictObject({ text: localisedText(300), note: z.nullable(localisedText(500)) });

/** One line of a checklist. */
export type CheckItemAttrs = z.infer<typeof checkItemSchema>;

export const checkItemNode = nodeType<CheckItemAttrs>({
  attrs: checkItemSchema,
  children: [],
  locked: [],
  citable: false,
  label: ({ text }) => text,
  cites: () => [],
});
