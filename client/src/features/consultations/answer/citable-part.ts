import type { CitablePartFragment } from '../../../graphql/generated/graphql.ts';

/** One part an answer may cite, as the picker's queries give it. */
export type CitablePart = CitablePartFragment;
