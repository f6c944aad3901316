import type { TablesOf } from '../../kernel/database/projection.ts';
import type { IdentityTables } from '../../identity/identity.tables.ts';
import type { PublishingTables } from '../../publishing/publishing.tables.ts';
import type { MethodProposalSchema } from './method-proposal.entity.ts';

/** Tables of the inbox, and those of earlier rooms its projections join. */
export type InboxTables = TablesOf<typeof MethodProposalSchema> & IdentityTables & PublishingTables;
