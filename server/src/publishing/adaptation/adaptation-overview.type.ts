import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Attrs, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { DateTime, Json } from '../../kernel/scalars.ts';
import { AdaptationModeEnum, AdaptationStateEnum } from './adaptation.enums.ts';

export type AdaptationState = 'NOT_ADAPTED' | 'INHERITED' | 'IN_WORK' | 'ADAPTED' | 'TO_DECIDE';

@ObjectType('AdaptationStatus', { description: 'Where one organisation stands with a text.' })
export class AdaptationStatusType {
  /** For the resolvers. */
  artefactId!: string;
  organisationNodeId!: string;

  @Field(() => Int, { nullable: true, description: 'Number of its published decisions; null where it has published none.' })
  number!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were published.' })
  publishedAt!: Date | null;

  @Field(() => Int, { description: 'Parts it words otherwise.' })
  adapted!: number;

  @Field(() => Int, { description: 'Parts it has added.' })
  added!: number;

  @Field(() => Int, { description: 'Parts it leaves out.' })
  excluded!: number;

  @Field(() => Int, { description: 'Decisions whose words above have changed.' })
  drift!: number;

  @Field(() => Int, { description: 'Decisions whose place is gone.' })
  orphan!: number;

  @Field(() => Int, { description: 'New parts it has not decided about.' })
  undecided!: number;

  @Field(() => Int, { description: 'Decisions that the text above now agrees with.' })
  converged!: number;

  @Field(() => AdaptationStateEnum, { description: 'All of it in a word.' })
  state!: AdaptationState;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the first of what waits should be dealt with; null where nothing has a date.',
  })
  oldestDue!: Date | null;
}

export const AdaptationStatusConnection = connectionOf('AdaptationStatus', () => AdaptationStatusType);

@ObjectType('Wording', { description: 'How one organisation words a part, and why.' })
export class WordingType {
  /** For the resolver. */
  organisationNodeId!: string;

  @Field(() => ID, { description: 'The part; one that the organisation added below the part asked about has an id of its own.' })
  nodeId!: string;

  @Field(() => AdaptationModeEnum, { description: 'What it decided.' })
  mode!: 'ADAPT' | 'ADD' | 'EXCLUDE';

  @Field(() => Json, { nullable: true, description: 'The attributes as they are read there; null where the part is left out.' })
  attrs!: Attrs | null;

  @Field(() => Json, { nullable: true, description: 'An added part whole, as nodes by their id; null for every other.' })
  nodes!: Record<NodeId, DocumentNode> | null;

  @Field(() => [String], { description: "Names of the attributes in the organisation's words." })
  attributes!: string[];

  @Field(() => String, { nullable: true, description: 'Why; null for a part that was added.' })
  reason!: string | null;

  @Field(() => [String], { description: 'The criteria of evidence-to-decision that come out differently, as codes.' })
  differingCriteria!: string[];

  @Field(() => String, { nullable: true, description: 'What follows from it for patients and care.' })
  consequence!: string | null;

  @Field(() => Int, { description: "Number of the organisation's decisions." })
  number!: number;

  @Field(() => DateTime, { description: 'When they were published.' })
  publishedAt!: Date;

  @Field(() => Boolean, { description: 'True where the text above has moved under it and nobody has dealt with that yet.' })
  drift!: boolean;
}
