import { GuidelineResolver } from './guideline.resolver.ts';
import { RecommendationResolver } from './recommendation.resolver.ts';

export const guidelinesResolvers = [GuidelineResolver, RecommendationResolver];
