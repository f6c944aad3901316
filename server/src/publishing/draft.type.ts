import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { EditionState, EditionTransition } from 'shared/publishing/edition-state.ts';
import type { EditionTaskCode, TaskStatus } from 'shared/publishing/edition-tasks.ts';
import type { MissingPlace } from 'shared/publishing/lifecycle-facts.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, Json, LocalDate } from '../kernel/scalars.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound, NotReady, UserError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import { ArtefactType } from './artefact.type.ts';
import { LocalisedText } from './localised.type.ts';
import {
  EditionStateEnum,
  EditionTaskCodeEnum,
  EditionTaskStatusEnum,
  EditionTransitionEnum,
  MissingPlaceEnum,
} from './publishing.enums.ts';

@ObjectType('DraftNode', { description: 'One part of an edition in work.' })
export class DraftNodeType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => Json, { description: 'Its attributes, as the kind declares them.' })
  attrs!: Attrs;

  @Field(() => [ID], { description: 'The parts below it, in reading order.' })
  children!: string[];

  @Field(() => Int, { description: 'Counts its changes; sent back with a change, so that two editors meet.' })
  revision!: number;
}

@ObjectType({ description: 'Something that must be in order before a step, and where to mend it.' })
export class MissingBeforeStep {
  @Field(() => String, { description: 'What is missing, in the language of the request.' })
  message!: string;

  @Field(() => ID, { nullable: true, description: 'The part to open; null where it concerns the whole edition.' })
  nodeId!: string | null;

  @Field(() => MissingPlaceEnum, {
    nullable: true,
    description: 'The page of the review where it is mended; null where it is mended in the text.',
  })
  place!: MissingPlace | null;
}

@ObjectType({ description: 'A step the viewer may take from here, and what is missing before it.' })
export class EditionStep {
  @Field(() => EditionTransitionEnum, { description: 'The step.' })
  transition!: EditionTransition;

  @Field(() => [MissingBeforeStep], { description: 'Everything that is missing; empty when it can be taken.' })
  missing!: MissingBeforeStep[];
}

@ObjectType('EditionTask', { description: 'A piece of the work that makes an edition ready for readers.' })
export class EditionTaskType {
  @Field(() => EditionTaskCodeEnum, { description: 'Which.' })
  code!: EditionTaskCode;

  @Field(() => EditionTaskStatusEnum, { description: 'How far it has come; derived from what the steps to come ask for.' })
  status!: TaskStatus;

  @Field(() => [MissingBeforeStep], { description: 'What is missing; empty when it is done.' })
  missing!: MissingBeforeStep[];
}

/** A draft as the API shows it. */
export type DraftRow = {
  __typename: 'Draft';
  id: string;
  artefactId: string;
  state: EditionState;
  changeNote: string | null;
  reviewBy: string | null;
  erratum: boolean;
  root: string;
  structureRevision: number;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  createdByName: string;
  sentBackReason: string | null;
  baseMajor: number | null;
  baseMinor: number | null;
  title: Localised<string>;
};

@ObjectType('Draft', { implements: Node, description: 'The edition in work of an artefact. Readers never see it.' })
export class DraftType extends Node {
  @Field(() => LocalisedText, { description: 'What the text is called in this edition.' })
  title!: Localised<string>;

  @Field(() => EditionStateEnum, { description: 'How far it has come.' })
  state!: EditionState;

  @Field(() => String, { nullable: true, description: 'What changes and why; needed before review.' })
  changeNote!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the published text must be reviewed at the latest; needed before review.' })
  reviewBy!: string | null;

  @Field(() => Boolean, { description: 'True where it mends a fault in the published version.' })
  erratum!: boolean;

  @Field(() => ID, { description: 'The topmost part.' })
  root!: string;

  @Field(() => Int, { description: 'Counts inserts, moves and removals.' })
  structureRevision!: number;

  @Field(() => Int, { description: 'Counts every change; sent with a step, so that nobody approves a text they have not seen.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => String, { description: 'Who began it.' })
  createdByName!: string;

  @Field(() => String, { nullable: true, description: 'Why it was sent back last; null when it was not.' })
  sentBackReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'Major number of the version it began from.' })
  baseMajor!: number | null;

  @Field(() => Int, { nullable: true, description: 'Minor number of the version it began from.' })
  baseMinor!: number | null;
}

@ObjectType({ implements: UserError, description: 'Somebody else changed the same part, or the same structure, in the meantime.' })
class DraftConflict extends UserError {
  @Field(() => DraftNodeType, { nullable: true, description: 'The part as they left it; null where they removed it.' })
  theirs!: DraftNodeType | null;

  @Field(() => Int, { description: 'The revision of the structure as it is now.' })
  structureRevision!: number;
}

type DraftConflictRow = {
  __typename: 'DraftConflict';
  message: string;
  path: string[];
  theirs: DraftNodeType | null;
  structureRevision: number;
};

const DraftError = createUnionType({
  name: 'DraftError',
  description: 'Why an edition was not begun or described.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput] as const,
});

const EditDraftError = createUnionType({
  name: 'EditDraftError',
  description: 'Why an edition was not changed.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput, DraftConflict] as const,
});

const MoveEditionError = createUnionType({
  name: 'MoveEditionError',
  description: 'Why a step was not taken; the path of NotReady leads to the part to mend.',
  types: () => [NotFound, NotAllowed, NotReady, Conflict] as const,
});

@ObjectType({ description: 'The edition as it now is, or what is in the way.' })
export class DraftPayload {
  @Field(() => DraftType, { nullable: true, description: 'The edition; null where there are errors.' })
  draft!: DraftRow | null;

  @Field(() => [DraftError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The edition as it now is, or what is in the way.' })
export class EditDraftPayload {
  @Field(() => DraftType, {
    nullable: true,
    description: 'The edition; null where there are errors, but for a conflict of structure or with a removal: then as it is now.',
  })
  draft!: DraftRow | null;

  @Field(() => [EditDraftError], { description: 'What is in the way; empty when it was done.' })
  errors!: (UserErrorRow | DraftConflictRow)[];
}

@ObjectType({ description: 'The artefact after the step, or what is in the way.' })
export class MoveEditionPayload {
  @Field(() => ArtefactType, {
    nullable: true,
    description: 'The artefact; null where there are errors, and where it went with its only edition.',
  })
  artefact!: ArtefactRow | null;

  @Field(() => [MoveEditionError], { description: 'What is in the way; empty when the step was taken.' })
  errors!: UserErrorRow[];
}
