import type { Doc } from 'shared/publishing/document.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import type { Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { extensionPoint } from '../kernel/extension-points.ts';
import type { Artefact } from './artefact.entity.ts';
import type { Draft } from './draft.entity.ts';

/** An edition as later rooms are asked about it. */
export type EditionAsked = { artefact: Artefact; draft: Draft };

/** What later rooms ask for before a step of an edition: each gathers its own facts, in a fixed number of statements, and gives guards that know them. */
export const editionGuards = extensionPoint<(context: Context, edition: EditionAsked) => Promise<readonly Guard[]>>('edition guards');

/** A step that was taken, with the text as it then stood; the draft carries its new state. */
export type StepTaken = EditionAsked & { transition: EditionTransition; document: Doc };

/** Later rooms act on a step in its own transaction, before its tasks are opened and its version is written. */
export const stepListeners = extensionPoint<(context: Context, step: StepTaken) => Promise<void>>('step listeners');

/** Later rooms tidy up when an edition is thrown away, in the same transaction. */
export const discardListeners = extensionPoint<(context: Context, edition: EditionAsked) => Promise<void>>('discard listeners');

/** What later rooms keep for good of a text that was never published, in words that say so: it is not thrown away then. */
export const discardGuards = extensionPoint<(context: Context, edition: EditionAsked) => Promise<FieldMessageKey | null>>('discard guards');
