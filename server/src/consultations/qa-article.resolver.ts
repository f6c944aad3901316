import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { dispositions } from 'shared/consultations/disposition.ts';
import type { Context } from '../kernel/context.ts';
import { citationsFromArtefact } from '../publishing/citation.queries.ts';
import type { CitationRow } from '../publishing/citation.rows.ts';
import { CitationType } from '../publishing/citation.type.ts';
import { qaArticle, type QaArticleRow } from './qa-article.queries.ts';
import { QaArticleType } from './qa-article.type.ts';

@Resolver(() => QaArticleType)
export class QaArticleResolver {
  @Query(() => QaArticleType, { nullable: true, description: 'A published question with its answer; null for what is not published.' })
  qaArticle(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<QaArticleRow | null> {
    return qaArticle(context, slug);
  }

  @FieldResolver(() => String, { description: 'The topic in the language of the request; its code where the topic is no longer offered.' })
  topicName(@Root() { topic }: QaArticleRow, @Ctx() { locale }: Context): string {
    return Object.entries(consultTopics).find(([code]) => code === topic)?.[1][locale] ?? topic;
  }

  @FieldResolver(() => String, { description: 'What is to be done, in words.' })
  dispositionLabel(@Root() { disposition }: QaArticleRow, @Ctx() { locale }: Context): string {
    return dispositions[disposition][locale];
  }

  @FieldResolver(() => [CitationType], { description: 'What the answer rests on; bounded by one document.' })
  async citations(@Root() { id }: QaArticleRow, @Ctx() context: Context): Promise<CitationRow[]> {
    return (await citationsFromArtefact(context, id)) ?? [];
  }
}
