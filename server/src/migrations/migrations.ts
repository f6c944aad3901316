import type { MigrationClass } from '../kernel/database/connect.ts';
import { M0001Initial } from './m0001-initial.ts';
import { M0002Guards } from './m0002-guards.ts';

/** Every migration in the order it runs. */
export const migrations: readonly MigrationClass[] = [M0001Initial, M0002Guards];
