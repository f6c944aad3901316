import { Field, ID, ObjectType } from 'type-graphql';
import type { ProposalKind, ProposalState } from 'shared/evaluations/method-proposal.ts';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../../kernel/scalars.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';
import { ProposalKindEnum, ProposalStateEnum } from './method-proposal.enums.ts';

@ObjectType('ProposalAssignee', { implements: Node, description: 'Somebody who can be asked to work with a proposal.' })
export class ProposalAssigneeType extends Node {
  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

@ObjectType('MethodProposal', { implements: Node, description: 'What somebody wants a knowledge centre to look at.' })
export class MethodProposalType extends Node {
  @Field(() => ProposalKindEnum, { description: 'What it is.' })
  kind!: ProposalKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'Why it should be looked at.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, as an address; null where that is not said.' })
  source!: string | null;

  @Field(() => [String], {
    description: 'By what its source is known again, whoever sends it: two that share one are about the same source.',
  })
  sourceKeys!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The reference it is, as a bibliography prints it; null where it did not come with a file of references.',
  })
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it says that the reference was retracted; null where it stands.' })
  retraction!: string | null;

  @Field(() => ProposalStateEnum, { description: 'Where it stands.' })
  state!: ProposalState;

  @Field(() => String, { description: 'The centre it was sent to.' })
  centreName!: string;

  @Field(() => String, { description: 'Who proposed it.' })
  proposedByName!: string;

  @Field(() => DateTime, { description: 'When.' })
  proposedAt!: Date | string;

  @Field(() => String, { nullable: true, description: 'What whoever proposed it is told; null where nothing was said.' })
  reply!: string | null;

  @Field(() => String, { nullable: true, description: 'Who works with it; null where nobody does.' })
  assigneeName!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it is looked at again; null where it is not watched.' })
  lookAgainOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The evaluation it is about or led to; null where there is none.' })
  textId!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'The title of the text it is about or led to; null until that is published.' })
  textTitle!: Localised<string> | null;

  @Field(() => String, { nullable: true, description: 'Where that text is for the viewer, site-relative; null where there is none.' })
  textPath!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where that text is written, for who may decide; null for others and where there is no text.',
  })
  textEditorPath!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the next edition of that text is to use it: it is used when that is published, and open again where it is thrown away.',
  })
  awaitsEdition!: boolean;

  @Field(() => String, { nullable: true, description: 'The title of the proposal that says the same; null where none does.' })
  duplicateOfTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided; null until somebody has.' })
  decidedByName!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last decided; null until somebody has.' })
  decidedAt!: Date | string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may decide about it.' })
  viewerCanDecide!: boolean;
}

export const MethodProposalConnection = connectionOf('MethodProposal', () => MethodProposalType);
