import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { ConsultResult } from '../change-consult.ts';
import { mayTake } from '../consult-actions.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { proposeQaArticle } from './propose-qa-article.ts';
import { reuseOf } from './reuse.queries.ts';
import { ProposeQaArticleInput, ProposeQaArticlePayload, ReuseType, VetoConsultReuseInput, VetoConsultReusePayload } from './reuse.type.ts';
import { vetoReuse } from './veto-reuse.ts';

@Resolver(() => ConsultType)
export class ReuseResolver {
  @FieldResolver(() => ReuseType, { nullable: true, description: 'The text for everyone that was made of it; null where there is none.' })
  reuse(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ReuseType | null> {
    return reuseOf(context, consult);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may make a text for everyone of it.' })
  async viewerCanPropose(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<boolean> {
    return mayTake(context.viewer, consult, 'T23') && (await reuseOf(context, consult)) === null;
  }

  @Mutation(() => ProposeQaArticlePayload, { description: 'Makes a text for everyone of a closed question.' })
  proposeQaArticle(
    @Arg('input', () => ProposeQaArticleInput, { description: 'The text.' }) input: ProposeQaArticleInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return proposeQaArticle(context, input);
  }

  @Mutation(() => VetoConsultReusePayload, { description: 'Says no to a text made of the viewer’s question.' })
  vetoConsultReuse(
    @Arg('input', () => VetoConsultReuseInput, { description: 'Which question.' }) input: VetoConsultReuseInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return vetoReuse(context, input);
  }
}
