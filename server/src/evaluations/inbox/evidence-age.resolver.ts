import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';
import { evidenceAges, type EvidenceAgeRow } from './evidence-age.queries.ts';

@ObjectType('EvidenceAge', { implements: Node, description: 'How old the evidence of a published evaluation is.' })
class EvidenceAgeType extends Node {
  @Field(() => LocalisedText, { description: 'The title of the evaluation.' })
  title!: Localised<string>;

  @Field(() => String, { description: 'Where it is read, site-relative.' })
  path!: string;

  @Field(() => String, { description: 'Its version.' })
  number!: string;

  @Field(() => String, {
    description: 'When studies were searched for, as a year, month or day; when it was published where that is not told.',
  })
  evidenceFrom!: string;

  @Field(() => Int, { description: 'How many days ago that was.' })
  ageDays!: number;

  @Field(() => Float, {
    description: 'Which share of evaluations of that age no longer holds, 0 to 1, as observed for systematic reviews.',
  })
  expectedInvalidShare!: number;

  @Field(() => Int, { description: 'How many proposals of new evidence about it have come since it was published.' })
  newEvidence!: number;
}

@Resolver()
export class EvidenceAgeResolver {
  @Query(() => [EvidenceAgeType], { description: 'Published evaluations by the age of their evidence, the oldest first; at most 500.' })
  evidenceAges(@Ctx() context: Context): Promise<EvidenceAgeRow[]> {
    return evidenceAges(context);
  }

  @Query(() => EvidenceAgeType, {
    nullable: true,
    description: 'How old the evidence of one published evaluation is; null for any other address.',
  })
  async evidenceAge(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<EvidenceAgeRow | null> {
    return (await evidenceAges(context, slug))[0] ?? null;
  }
}
