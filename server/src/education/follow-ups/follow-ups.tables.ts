import type { TablesOf } from '../../kernel/database/projection.ts';
import type { EducationTables } from '../education.tables.ts';
import type { FollowUpOptOutSchema, FollowUpSchema } from './follow-up.entity.ts';

/** Tables of what comes back of a course, and those its projections join. */
export type FollowUpTables = EducationTables & TablesOf<typeof FollowUpSchema | typeof FollowUpOptOutSchema>;
