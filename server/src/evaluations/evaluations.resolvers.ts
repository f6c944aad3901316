import { EvaluationResolver } from './evaluation.resolver.ts';

export const evaluationsResolvers = [EvaluationResolver];
