import type { Doc } from 'shared/publishing/document.ts';
import type { Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../../kernel/context.ts';
import { extensionPoint } from '../../kernel/extension-points.ts';

/** What an organisation decides as later rooms are asked about it: the text as it would be read there. */
export type AdaptationAsked = { artefactId: string; kind: string; organisationNodeId: string; document: Doc };

/** What later rooms ask for before a step of an adaptation, as `editionGuards` of an edition. What the text above lacks already is not held against it. */
export const adaptationGuards =
  extensionPoint<(context: Context, asked: AdaptationAsked) => Promise<readonly Guard[]>>('adaptation guards');
