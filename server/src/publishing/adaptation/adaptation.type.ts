import { Field, Int, ObjectType } from 'type-graphql';
import type { EditionState } from 'shared/publishing/edition-state.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../../kernel/scalars.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import type { ArtefactRow } from '../artefact.rows.ts';
import { ArtefactType } from '../artefact.type.ts';
import { EditionStateEnum } from '../publishing.enums.ts';
import type { AdaptationVersionRow } from './adaptation.rows.ts';

@ObjectType('AdaptationVersion', { implements: Node, description: "One published set of an organisation's decisions. It never changes." })
export class AdaptationVersionType extends Node {
  /** For the resolver. */
  organisationNodeId!: string;

  @Field(() => Int, { description: 'Its number, counted from 1.' })
  number!: number;

  @Field(() => String, { description: 'SHA-256 of the canonical JSON of the decisions, in hexadecimal.' })
  hash!: string;

  @Field(() => String, { description: 'What changed and why, in the words of its authors.' })
  changeNote!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When the decisions must be reviewed again at the latest.' })
  reviewBy!: string | null;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date | string;

  @Field(() => String, { nullable: true, description: 'Who published it; null for example content.' })
  publishedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved it; null for example content.' })
  approvedByName!: string | null;
}

export const AdaptationVersionConnection = connectionOf('AdaptationVersion', () => AdaptationVersionType);

@ObjectType('AdaptationDraft', { implements: Node, description: 'The decisions in work of an organisation. Readers never see them.' })
export class AdaptationDraftType extends Node {
  @Field(() => EditionStateEnum, { description: 'How far they have come.' })
  state!: EditionState;

  @Field(() => Int, { description: 'Counts every change; sent with a step, so that nobody approves what they have not seen.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'What changes and why; needed before review.' })
  changeNote!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the decisions must be reviewed at the latest; needed before review.' })
  reviewBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why they were sent back last; null when they were not.' })
  sentBackReason!: string | null;

  @Field(() => DateTime, { description: 'When they were begun.' })
  createdAt!: Date | string;

  @Field(() => DateTime, { description: 'When they were changed last.' })
  updatedAt!: Date | string;

  @Field(() => String, { description: 'Who began them.' })
  createdByName!: string;
}

@ObjectType('Adaptation', {
  implements: Node,
  description: 'What one organisation decides about a published text: always there for an organisation in force, decided or not.',
})
export class AdaptationType extends Node {
  @Field(() => ArtefactType, { description: 'The text.' })
  artefact!: ArtefactRow;

  @Field(() => OrganisationNodeType, { description: 'The organisation.' })
  organisationNode!: OrganisationNodeRow;

  @Field(() => AdaptationVersionType, { nullable: true, description: 'What readers see; null where it has published no decisions.' })
  published!: AdaptationVersionRow | null;
}
