import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { patientGroupsBySlug, professionsByCode } from '../organisation/organisation.loaders.ts';
import { PatientGroupType, ProfessionType } from '../organisation/organisation.type.ts';
import type { PatientGroupRow, ProfessionRow } from '../organisation/vocabulary.queries.ts';
import { answersRestingOn, citationsAt, usedInPage } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { CitationConnection, CitationType } from '../publishing/citation.type.ts';
import { readGuideline } from './guideline.queries.ts';
import { recommendationRow, type RecommendationRow } from './recommendation-row.ts';
import { RecommendationType } from './recommendation.type.ts';

@Resolver(() => RecommendationType)
export class RecommendationResolver {
  @Query(() => RecommendationType, {
    nullable: true,
    description: 'One recommendation of a guideline; null for an unknown one, and for a version of something else.',
  })
  async recommendation(
    @Arg('guideline', () => String, { description: "The last part of the guideline's address." }) guideline: string,
    @Arg('node', () => ID, { description: 'The recommendation.' }) node: string,
    @Arg('version', () => ID, { nullable: true, description: 'A version of the guideline; without it, the newest.' })
    version: string | null,
    @Arg('at', () => String, { nullable: true, description: 'The organisation it is read at, by its slug; without it, the nation.' })
    at: string | null,
    @Ctx() context: Context,
  ): Promise<RecommendationRow | null> {
    const read = await readGuideline(context, guideline, { versionId: version ?? null, at: at ?? null });
    return read && recommendationRow(read, node);
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
  restsOn(@Root() { artefact, nodeId, cites, readAt }: RecommendationRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return citationsAt(context, { artefactId: artefact.id, nodeId, cites }, readAt);
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
