import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { artefactById } from '../../publishing/artefact.queries.ts';
import type { ArtefactRow } from '../../publishing/artefact.rows.ts';
import { ArtefactType } from '../../publishing/artefact.type.ts';
import type { ConsultResult } from '../change-consult.ts';
import { mayTake } from '../consult-actions.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { acceptReuse } from './accept-reuse.ts';
import { proposeQaArticle } from './propose-qa-article.ts';
import { proposalHindrance, reuseOf, type ReuseRow } from './reuse.queries.ts';
import {
  AcceptConsultReuseInput,
  AcceptConsultReusePayload,
  ProposeQaArticleInput,
  ProposeQaArticlePayload,
  ReuseType,
  VetoConsultReuseInput,
  VetoConsultReusePayload,
} from './reuse.type.ts';
import { vetoReuse } from './veto-reuse.ts';

@Resolver(() => ConsultType)
export class ReuseResolver {
  @FieldResolver(() => ReuseType, { nullable: true, description: 'The text for everyone that was made of it; null where there is none.' })
  reuse(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ReuseRow | null> {
    return reuseOf(context, consult);
  }

  @FieldResolver(() => Boolean, { description: 'The viewer may make a text for everyone of it.' })
  async viewerCanPropose(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<boolean> {
    return mayTake(context.viewer, consult, 'T23') && (await reuseOf(context, consult)) === null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What is in the way of a text for everyone of it whatever the text says, in the language of the request: what proposing one would answer. Null where nothing is, and for who may not propose.',
  })
  proposalHindrance(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<string | null> {
    return proposalHindrance(context, consult);
  }

  @Mutation(() => ProposeQaArticlePayload, { description: 'Makes a text for everyone of a closed question.' })
  proposeQaArticle(
    @Arg('input', () => ProposeQaArticleInput, { description: 'The text.' }) input: ProposeQaArticleInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return proposeQaArticle(context, input);
  }

  @Mutation(() => AcceptConsultReusePayload, { description: 'Says that there is nothing against a text made of the viewer’s question.' })
  acceptConsultReuse(
    @Arg('input', () => AcceptConsultReuseInput, { description: 'Which question.' }) input: AcceptConsultReuseInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return acceptReuse(context, input);
  }

  @Mutation(() => VetoConsultReusePayload, { description: 'Says no to a text made of the viewer’s question.' })
  vetoConsultReuse(
    @Arg('input', () => VetoConsultReuseInput, { description: 'Which question.' }) input: VetoConsultReuseInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return vetoReuse(context, input);
  }
}

@Resolver(() => ReuseType)
export class ReuseTextResolver {
  @FieldResolver(() => ArtefactType, {
    nullable: true,
    description: 'The text as everyone reads it; null while it is not published, or no longer is.',
  })
  async published(@Root() { artefactId }: ReuseRow, @Ctx() context: Context): Promise<ArtefactRow | null> {
    const artefact = await artefactById(context, artefactId);
    return artefact?.publishedVersion && !artefact.retiredAt ? artefact : null;
  }
}
