import { consultationsSeed } from '../consultations/consultations.seed.ts';
import { educationSeed } from '../education/education.seed.ts';
import { requirementsSeed } from '../education/requirements.seed.ts';
import { seminarsSeed } from '../education/seminars/seminars.seed.ts';
import { evaluationsSeed } from '../evaluations/evaluations.seed.ts';
import { adaptationsSeed } from '../guidelines/adaptations.seed.ts';
import { guidelinesSeed } from '../guidelines/guidelines.seed.ts';
import { safetySupportsSeed } from '../guidelines/safety-supports.seed.ts';
import { identitySeed } from '../identity/identity.seed.ts';
import { organisationSeed } from '../organisation/organisation.seed.ts';
import { reviewSeed } from '../review/review.seed.ts';
import type { Seed } from './seed.ts';

/** The demo content in the order it is loaded: each room may rely on those before it. */
export const seeds: readonly Seed[] = [
  organisationSeed,
  identitySeed,
  safetySupportsSeed,
  evaluationsSeed,
  guidelinesSeed,
  adaptationsSeed,
  reviewSeed,
  educationSeed,
  requirementsSeed,
  consultationsSeed,
  seminarsSeed,
];
