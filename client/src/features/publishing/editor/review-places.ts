import type { MissingPlace } from '../../../graphql/generated/graphql.ts';

/** The pages of the review where what is missing is mended, as the last part of their address. */
export const reviewPlaces: Record<MissingPlace, string> = {
  PATH: '',
  TEAM: 'arbetsgrupp',
  PATIENT_INPUT: 'fragor',
  VOTES: 'omrostningar',
  ROUND: 'remiss',
  CONSIDERATIONS: 'fragor',
};
