import { Field, ID, InputType, Int } from 'type-graphql';
import type { SeminarKind } from 'shared/education/seminars/seminar-words.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { SeminarKindEnum } from './seminars.enums.ts';

@InputType({ description: 'The seminar it is about.' })
export class SeminarInput {
  @Field(() => ID, { description: 'The seminar.' })
  seminarId!: string;
}

@InputType({ description: 'When and where a seminar meets once. Times are Swedish time on the clock.' })
export class SeminarMeetingInput {
  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  day!: string;

  @Field(() => String, { description: 'When it begins, HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'When it ends, HH:MM, the same day.' })
  to!: string;

  @Field(() => String, { description: 'Where: a room, or how one meets at a distance.' })
  place!: string;

  @Field(() => String, { description: 'Address where one joins by video, https; empty where there is none.' })
  joinUrl!: string;

  @Field(() => [ID], { description: 'Published questions with their answers to be talked through, in order.' })
  caseIds!: string[];
}

@InputType({ description: 'A seminar to be arranged.' })
export class ArrangeSeminarInput {
  @Field(() => SeminarKindEnum, { description: 'What it is.' })
  kind!: SeminarKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is about, and for whom.' })
  summary!: string;

  @Field(() => Int, { description: 'How many can take part.' })
  capacity!: number;

  @Field(() => ID, { description: 'The organisation that arranges it.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The organisation whose staff may take part: the same, or one above it.' })
  openToId!: string;

  @Field(() => ID, { nullable: true, description: 'The course a group takes together; asked for of a group and of nothing else.' })
  courseId?: string | null;

  @Field(() => [SeminarMeetingInput], { description: 'Its meetings, at least one.' })
  sessions!: SeminarMeetingInput[];
}

@InputType({ description: 'A seminar with other words or another number of places.' })
export class ChangeSeminarInput extends SeminarInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is about, and for whom.' })
  summary!: string;

  @Field(() => Int, { description: 'How many can take part; not fewer than have a place.' })
  capacity!: number;
}

@InputType({ description: 'One more meeting of a seminar.' })
export class AddSeminarSessionInput extends SeminarInput {
  @Field(() => SeminarMeetingInput, { description: 'When and where.' })
  session!: SeminarMeetingInput;
}

@InputType({ description: 'A meeting of a seminar.' })
export class SeminarSessionInput extends SeminarInput {
  @Field(() => ID, { description: 'The meeting.' })
  sessionId!: string;
}

@InputType({ description: 'A meeting of a seminar at another time or place, or about other cases.' })
export class ChangeSeminarSessionInput extends SeminarSessionInput {
  @Field(() => SeminarMeetingInput, { description: 'When and where from now on.' })
  session!: SeminarMeetingInput;
}

@InputType({ description: 'Whether somebody was at a meeting.' })
export class NoteAttendanceInput extends SeminarSessionInput {
  @Field(() => ID, { description: 'The place of whoever it is, as the list of places gives it.' })
  placeId!: string;

  @Field(() => Boolean, { description: 'True for present; false takes back what was noted.' })
  present!: boolean;
}

@InputType({ description: 'People to be enlisted in a seminar, by hand or from a file.' })
export class EnlistInSeminarInput extends SeminarInput {
  @Field(() => String, {
    description:
      'CSV, a person a line, e-mail address or id of the identity provider first; a first line that begins with `person` is a heading. At most 2,000 lines.',
  })
  people!: string;
}

@InputType({ description: 'The code that is shown at a meeting.' })
export class AttendByCodeInput extends SeminarInput {
  @Field(() => String, { description: 'Six digits; spaces do not matter.' })
  code!: string;
}

@InputType({ description: 'The secret calendar address that is to be replaced or ended.' })
export class CalendarAddressInput {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it works, as `myCalendarAddressSince` told; null where there was none. Where another works by now nothing is done.',
  })
  since?: Date | null;
}
