import { RateLimit } from './rate-limit.entity.ts';

export const rateLimitEntities = [RateLimit];
