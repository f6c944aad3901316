import { Extensions } from './kernel/extension-points.ts';

/** What each room gives the rooms before it. */
export const extensions = new Extensions();
