import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { patientGroupsBySlug, professionsByCode } from '../organisation/organisation.loaders.ts';
import { PatientGroupType, ProfessionType } from '../organisation/organisation.type.ts';
import type { PatientGroupRow, ProfessionRow } from '../organisation/vocabulary.queries.ts';
import { answersRestingOn, citationsFromNode, usedInPage } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { CitationConnection, CitationType } from '../publishing/citation.type.ts';
import type { RecommendationRow } from './care-programme-row.ts';
import { readRecommendation } from './care-programme.queries.ts';
import { RecommendationType } from './recommendation.type.ts';

@Resolver(() => RecommendationType)
export class RecommendationResolver {
  @Query(() => RecommendationType, {
    nullable: true,
    description: 'One recommendation of a care programme; null for an unknown one, and for a version of something else.',
  })
  recommendation(
    @Arg('programme', () => String, { description: "The last part of the programme's address." }) programme: string,
    @Arg('node', () => ID, { description: 'The recommendation.' }) node: string,
    @Arg('version', () => ID, { nullable: true, description: 'A version of the programme; without it, the newest.' })
    version: string | null,
    @Ctx() context: Context,
  ): Promise<RecommendationRow | null> {
    return readRecommendation(context, programme, node, version ?? null);
  }

  @FieldResolver(() => [PatientGroupType], { description: 'The groups of patients it names on their own.' })
  patientGroups(@Root() { patientGroupSlugs }: RecommendationRow, @Ctx() context: Context): Promise<PatientGroupRow[]> {
    return patientGroupsBySlug(context, patientGroupSlugs);
  }

  @FieldResolver(() => [ProfessionType], { description: 'The professions it is for; empty where it is for all.' })
  professions(@Root() { professionCodes }: RecommendationRow, @Ctx() context: Context): Promise<ProfessionRow[]> {
    return professionsByCode(context, professionCodes);
  }

  @FieldResolver(() => [CitationType], {
    description: 'What it rests on today, with the versions that were seen and whether they read differently now.',
  })
  async restsOn(@Root() { artefact, nodeId }: RecommendationRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return (await citationsFromNode(context, `${artefact.id} ${nodeId}`)) ?? [];
  }

  @FieldResolver(() => CitationConnection, { description: 'Which published texts rest on it.' })
  usedIn(
    @Root() { artefact, nodeId }: RecommendationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<CitationRow>> {
    return usedInPage(context, artefact.id, args, nodeId);
  }

  @FieldResolver(() => Int, { description: 'How many answers to questions rest on it.' })
  answerCount(@Root() { artefact, nodeId }: RecommendationRow, @Ctx() context: Context): Promise<number> {
    return answersRestingOn(context, artefact.id, nodeId);
  }
}
