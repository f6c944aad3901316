import type { CitablePartsQuery } from '../../../graphql/generated/graphql.ts';

/** One part an answer may cite, as the picker's query gives it. */
export type CitablePart = CitablePartsQuery['citableNodes']['nodes'][number];
