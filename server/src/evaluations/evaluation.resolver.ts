import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { patientGroupsBySlug } from '../organisation/organisation.loaders.ts';
import { PatientGroupType } from '../organisation/organisation.type.ts';
import type { PatientGroupRow } from '../organisation/vocabulary.queries.ts';
import type { EvaluationRow } from './evaluation-row.ts';
import { readEvaluation } from './evaluation.queries.ts';
import { EvaluationType } from './evaluation.type.ts';

@Resolver(() => EvaluationType)
export class EvaluationResolver {
  @Query(() => EvaluationType, {
    nullable: true,
    description: 'A method evaluation by the last part of its address; null for an unknown one, and for a version of something else.',
  })
  evaluation(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Arg('version', () => ID, { nullable: true, description: 'A version of it; without it, the newest.' }) version: string | null,
    @Ctx() context: Context,
  ): Promise<EvaluationRow | null> {
    return readEvaluation(context, slug, version ?? null);
  }

  @FieldResolver(() => [PatientGroupType], { description: 'The groups of patients it names on their own.' })
  patientGroups(@Root() evaluation: EvaluationRow, @Ctx() context: Context): Promise<PatientGroupRow[]> {
    return patientGroupsBySlug(context, evaluation.patientGroupSlugs);
  }
}
