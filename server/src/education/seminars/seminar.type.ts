import { Field, Int, ObjectType, createUnionType } from 'type-graphql';
import type { AttendanceWay, SeminarKind } from 'shared/education/seminars/seminar-words.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { Conflict, InvalidInput, NotAllowed, NotFound, NotReady, type UserErrorRow } from '../../kernel/user-errors.ts';
import type { SeminarRow } from './seminar.rows.ts';
import { EnlistOutcomeEnum, AttendanceWayEnum, SeminarKindEnum } from './seminars.enums.ts';

@ObjectType({ description: 'A case to be talked through: a published question with its answer, in the version it was chosen in.' })
export class SeminarCase {
  artefactId!: string;

  versionId!: string;
}

@ObjectType('SeminarSession', { implements: Node, description: 'One meeting of a seminar.' })
export class SeminarSessionType extends Node {
  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => String, { description: 'Where: a room, or how one meets at a distance.' })
  place!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address where one joins by video; null for those who have no place, and where there is none.',
  })
  joinUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Six digits to show those who come; null for all but those who hold the seminar.' })
  attendanceCode!: string | null;

  @Field(() => Int, { description: 'How many times it has been changed in a way a calendar must know of.' })
  sequence!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled; null where it was not.' })
  cancelledAt!: Date | null;

  @Field(() => [SeminarCase], { description: 'The cases to be talked through, in order.' })
  cases!: SeminarCase[];

  @Field(() => AttendanceWayEnum, { nullable: true, description: 'How the viewer was noted as present; null where the viewer was not.' })
  viewerAttended!: AttendanceWay | null;
}

@ObjectType('SeminarPlace', {
  implements: Node,
  description: 'Somebody who has a place in a seminar or waits for one. Told to those who hold it.',
})
export class SeminarPlaceType extends Node {
  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the profession; null where it is not known.' })
  professionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit the person worked for when asking.' })
  unitName!: string | null;

  @Field(() => Int, { description: 'The order in which places were asked for.' })
  number!: number;

  @Field(() => Boolean, { description: 'False while it is one in the waiting list.' })
  seated!: boolean;

  /** Ids of the rows; the API's own are made by the resolver. */
  attended!: string[];
}

export const SeminarPlaceConnection = connectionOf('SeminarPlace', () => SeminarPlaceType);

@ObjectType('Seminar', {
  implements: Node,
  description: 'Something people meet for, once or several times; one place is a place at every meeting.',
})
export class SeminarType extends Node {
  @Field(() => SeminarKindEnum, { description: 'What it is.' })
  kind!: SeminarKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is about, and for whom.' })
  summary!: string;

  @Field(() => String, { description: 'Who holds it.' })
  hostName!: string;

  @Field(() => Int, { description: 'How many can take part.' })
  capacity!: number;

  @Field(() => DateTime, { description: 'When the first meeting that is held begins.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When the last meeting that is held ends.' })
  endsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was cancelled; null where it was not.' })
  cancelledAt!: Date | null;

  @Field(() => Int, { description: 'How many have a place.' })
  taken!: number;

  @Field(() => Int, { description: 'How many wait for one.' })
  waiting!: number;

  @Field(() => [SeminarSessionType], { description: 'Its meetings, the first first, the cancelled ones too.' })
  sessions!: SeminarSessionType[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it and sees who takes part.' })
  viewerHolds!: boolean;

  @Field(() => Boolean, { description: 'Whether it is open to the viewer.' })
  viewerCanTakePart!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the viewer has a place; false for one in the waiting list, null where none was asked for.',
  })
  viewerSeated!: boolean | null;

  @Field(() => Int, { nullable: true, description: "The viewer's place in the waiting list, from 1; null for those who do not wait." })
  viewerWaitingNumber!: number | null;
}

export const SeminarConnection = connectionOf('Seminar', () => SeminarType);

const SeminarError = createUnionType({
  name: 'SeminarError',
  description: 'Why a seminar was not changed.',
  types: () => [NotFound, NotAllowed, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'The seminar as it now is, or what is in the way.' })
export class SeminarPayload {
  @Field(() => SeminarType, { nullable: true, description: 'The seminar; null where there are errors.' })
  seminar!: SeminarRow | null;

  @Field(() => [SeminarError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'What came of one line of participants.' })
export class EnlistLine {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  line!: number;

  @Field(() => String, { description: 'What stood there.' })
  text!: string;

  @Field(() => EnlistOutcomeEnum, { description: 'What came of it.' })
  outcome!: string;
}

@ObjectType({ description: 'What came of every line, or what is in the way.' })
export class EnlistInSeminarPayload {
  @Field(() => [EnlistLine], { description: 'Line by line; empty where there are errors.' })
  lines!: EnlistLine[];

  @Field(() => [SeminarError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

const CalendarAddressError = createUnionType({
  name: 'CalendarAddressError',
  description: 'Why a calendar address was not made or ended.',
  types: () => [NotAllowed, Conflict] as const,
});

@ObjectType({ description: 'A secret address for calendars, or what is in the way.' })
export class MakeCalendarAddressPayload {
  @Field(() => String, { nullable: true, description: 'The address, told this once; null where there are errors.' })
  url!: string | null;

  @Field(() => [CalendarAddressError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'Whether a calendar address was ended.' })
export class EndCalendarAddressPayload {
  @Field(() => [CalendarAddressError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
