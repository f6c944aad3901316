import { CareProgrammeResolver } from './care-programme.resolver.ts';
import { RecommendationResolver } from './recommendation.resolver.ts';

export const guidelinesResolvers = [CareProgrammeResolver, RecommendationResolver];
