import type { TablesOf } from '../../kernel/database/projection.ts';
import type { IdentityTables } from '../../identity/identity.tables.ts';
import type { EducationTables } from '../education.tables.ts';
import type { CalendarAddressSchema } from './calendar-address.entity.ts';
import type { SeminarAttendanceSchema } from './seminar-attendance.entity.ts';
import type { SeminarCaseSchema } from './seminar-case.entity.ts';
import type { SeminarPlaceSchema } from './seminar-place.entity.ts';
import type { SeminarSessionSchema } from './seminar-session.entity.ts';
import type { SeminarSchema } from './seminar.entity.ts';

/** Tables of seminars, and those their projections join. */
export type SeminarTables = EducationTables &
  IdentityTables &
  TablesOf<
    | typeof SeminarSchema
    | typeof SeminarSessionSchema
    | typeof SeminarCaseSchema
    | typeof SeminarPlaceSchema
    | typeof SeminarAttendanceSchema
    | typeof CalendarAddressSchema
  >;
