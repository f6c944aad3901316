import { defineEntity, p } from '@mikro-orm/core';
import type { Addition, Decision } from 'shared/publishing/overlay.ts';
import { DRIFT_CHOICES } from 'shared/publishing/drift.ts';
import { Person } from '../../identity/person.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';

/** What a draft decides about one node: a decision, or an addition by its top node. */
export type OverlayEntry = Decision | { mode: 'ADD'; addition: Addition };

/** One decision in work. A withdrawn one stays as a mark with its revision, so that two people at one node meet. */
export const OverlayDraftEntrySchema = defineEntity({
  name: 'OverlayDraftEntry',
  tableName: 'overlay_draft_entry',
  properties: {
    draftId: () => p.manyToOne(OverlayDraft).mapToPk().deleteRule('cascade').primary(),
    nodeId: p.string().primary(),
    /** Null where the decision was withdrawn: the text from above is followed. */
    entry: p.json<OverlayEntry>().nullable(),
    /** The order of additions. */
    position: p.integer(),
    revision: p.integer(),
    /** How an open drift at the node is being dealt with, and why; it ends when the draft is published. */
    choice: p.enum(DRIFT_CHOICES).nullable(),
    choiceReason: p.text().nullable(),
    /** Hash of the text above that the choice was made about: another one since, and it must be chosen anew. */
    choiceAbout: p.text().nullable(),
    updatedById: () => p.manyToOne(Person).mapToPk().nullable(),
    updatedAt: p.datetime(),
  },
});

export class OverlayDraftEntry extends OverlayDraftEntrySchema.class {}
OverlayDraftEntrySchema.setClass(OverlayDraftEntry);
