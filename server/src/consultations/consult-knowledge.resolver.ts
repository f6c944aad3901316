import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { guidelinePlaces } from 'shared/guidelines/guideline-paths.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import { artefactsPage } from '../publishing/artefact.queries.ts';
import type { ArtefactRow } from '../publishing/artefact.rows.ts';
import { ArtefactConnection } from '../publishing/artefact.type.ts';
import { ExpectedAnswerTimeType, SimilarKnowledge, SuggestedPartType } from './consult-knowledge.type.ts';
import { ConsultTemplate } from './consult-template.type.ts';
import { consultTemplates } from './consult-templates.ts';
import { ConsultTopicEnum } from './consult.enums.ts';
import type { ConsultRow } from './consult.rows.ts';
import { ConsultType } from './consult.type.ts';
import { earlierAnswers } from './earlier-answers.queries.ts';
import { expectedAnswerTime, type ExpectedAnswerTime } from './expected-answer-time.queries.ts';
import { suggestedParts, type SuggestedPart } from './suggested-parts.queries.ts';

@Resolver(() => SimilarKnowledge)
export class ConsultKnowledgeResolver {
  @Query(() => [ConsultTemplate], { description: 'What is asked on each topic, in the order the topics are offered.' })
  consultTemplates(
    @Arg('track', () => CareTrackEnum, { nullable: true, description: 'For this track; each topic for its usual one where left out.' })
    track: CareTrack | null,
    @Ctx() context: Context,
  ): Promise<ConsultTemplate[]> {
    return consultTemplates(context, track ?? null);
  }

  @Query(() => ExpectedAnswerTimeType, {
    nullable: true,
    description: 'How long answers take where the viewer works; null where none can be asked.',
  })
  expectedAnswerTime(
    @Arg('track', () => CareTrackEnum, { description: 'The track of the patient.' }) track: CareTrack,
    @Ctx() context: Context,
  ): Promise<ExpectedAnswerTime | null> {
    return expectedAnswerTime(context, track);
  }

  @Query(() => SimilarKnowledge, { description: 'What is already known on a topic.' })
  similarKnowledge(
    @Arg('topic', () => ConsultTopicEnum, { description: 'The topic.' }) topic: ConsultTopicCode,
    @Arg('track', () => CareTrackEnum, { nullable: true, description: 'Only for this track, or for both.' }) track: CareTrack | null,
  ): SimilarKnowledge {
    return { topic, track: track ?? null };
  }

  @FieldResolver(() => ArtefactConnection, { description: 'Published questions with their answers on the topic, the newest first.' })
  answers(
    @Root() { topic, track }: SimilarKnowledge,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ArtefactRow>> {
    return artefactsPage(context, args, { kinds: ['qaArticle'], tags: [topic], track });
  }

  @FieldResolver(() => ArtefactConnection, {
    description: 'Other published texts on the topic: evaluations, courses, guidelines; the newest first.',
  })
  texts(
    @Root() { topic, track }: SimilarKnowledge,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<ArtefactRow>> {
    return artefactsPage(context, args, { kinds: ['evaluation', 'course', ...Object.keys(guidelinePlaces)], tags: [topic], track });
  }
}

@Resolver(() => ConsultType)
export class SuggestedPartsResolver {
  @FieldResolver(() => [SuggestedPartType], {
    description:
      'Parts of published texts of its track that are like what was asked, the likest first, at most two questions answered before among them; at most nine. Reading it is logged as reading the thread.',
  })
  suggestedParts(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<SuggestedPart[]> {
    return suggestedParts(context, consult);
  }

  @FieldResolver(() => [ConsultType], {
    description: 'What its responder has answered before on its topic, in its track, the likest first; at most five, and none for others.',
  })
  earlierAnswers(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultRow[]> {
    return earlierAnswers(context, consult);
  }
}
