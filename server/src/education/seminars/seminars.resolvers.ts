import { SeminarMutationsResolver } from './seminar.mutations.resolver.ts';
import { SeminarCaseResolver, SeminarPlaceResolver, SeminarResolver, SeminarSessionResolver } from './seminar.resolver.ts';

export const seminarsResolvers = [
  SeminarResolver,
  SeminarSessionResolver,
  SeminarCaseResolver,
  SeminarPlaceResolver,
  SeminarMutationsResolver,
];
