import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { acknowledgeSeminarNews } from './acknowledge-seminar-news.ts';
import { addSeminarSession } from './add-seminar-session.ts';
import { arrangeSeminar } from './arrange-seminar.ts';
import { attendByCode } from './attend-by-code.ts';
import { cancelSeminar } from './cancel-seminar.ts';
import { cancelSeminarSession } from './cancel-seminar-session.ts';
import { changeSeminar } from './change-seminar.ts';
import { changeSeminarSession } from './change-seminar-session.ts';
import { enlistInSeminar } from './enlist-in-seminar.ts';
import { endCalendarAddress } from './end-calendar-address.ts';
import { leaveSeminar } from './leave-seminar.ts';
import { makeCalendarAddress } from './make-calendar-address.ts';
import { noteAttendance } from './note-attendance.ts';
import {
  AddSeminarSessionInput,
  ArrangeSeminarInput,
  AttendByCodeInput,
  CalendarAddressInput,
  ChangeSeminarInput,
  ChangeSeminarSessionInput,
  EnlistInSeminarInput,
  NoteAttendanceInput,
  SeminarInput,
  SeminarSessionInput,
} from './seminar.inputs.ts';
import { EndCalendarAddressPayload, EnlistInSeminarPayload, MakeCalendarAddressPayload, SeminarPayload } from './seminar.type.ts';
import { takePlace } from './take-place.ts';

@Resolver()
export class SeminarMutationsResolver {
  @Mutation(() => SeminarPayload, { description: 'Arranges a seminar with its meetings.' })
  arrangeSeminar(
    @Arg('input', () => ArrangeSeminarInput, { description: 'What, when and for whom.' }) input: ArrangeSeminarInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return arrangeSeminar(context, input);
  }

  @Mutation(() => SeminarPayload, {
    description: 'Changes the words of a seminar and its number of places; those who wait get the new ones.',
  })
  changeSeminar(
    @Arg('input', () => ChangeSeminarInput, { description: 'What it is to be.' }) input: ChangeSeminarInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return changeSeminar(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Cancels a seminar with all meetings that have not begun. It cannot be taken back.' })
  cancelSeminar(
    @Arg('input', () => SeminarInput, { description: 'Which.' }) input: SeminarInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return cancelSeminar(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Adds a meeting to a seminar.' })
  addSeminarSession(
    @Arg('input', () => AddSeminarSessionInput, { description: 'When and where.' }) input: AddSeminarSessionInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return addSeminarSession(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Moves a meeting to another time or place, or gives it other cases.' })
  changeSeminarSession(
    @Arg('input', () => ChangeSeminarSessionInput, { description: 'When and where from now on.' }) input: ChangeSeminarSessionInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return changeSeminarSession(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Cancels one meeting. It cannot be taken back.' })
  cancelSeminarSession(
    @Arg('input', () => SeminarSessionInput, { description: 'Which.' }) input: SeminarSessionInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return cancelSeminarSession(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Asks for a place; where it is full, for one in the waiting list.' })
  takePlace(
    @Arg('input', () => SeminarInput, { description: 'In which seminar.' }) input: SeminarInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return takePlace(context, input);
  }

  @Mutation(() => EnlistInSeminarPayload, {
    description: 'Asks for places for people by name, one or a whole file of them, with a report line by line.',
  })
  enlistInSeminar(
    @Arg('input', () => EnlistInSeminarInput, { description: 'In which seminar, and whom.' }) input: EnlistInSeminarInput,
    @Ctx() context: Context,
  ): Promise<EnlistInSeminarPayload> {
    return enlistInSeminar(context, input);
  }

  @Mutation(() => SeminarPayload, { description: "Gives up the viewer's place; whoever waits first gets it." })
  leaveSeminar(
    @Arg('input', () => SeminarInput, { description: 'Which.' }) input: SeminarInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return leaveSeminar(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Says that the viewer has seen what has happened to a seminar.' })
  acknowledgeSeminarNews(
    @Arg('input', () => SeminarInput, { description: 'Which.' }) input: SeminarInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return acknowledgeSeminarNews(context, input);
  }

  @Mutation(() => SeminarPayload, { description: 'Notes by hand whether somebody was at a meeting.' })
  noteAttendance(
    @Arg('input', () => NoteAttendanceInput, { description: 'Who, where, whether.' }) input: NoteAttendanceInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return noteAttendance(context, input);
  }

  @Mutation(() => SeminarPayload, {
    description: 'Notes the viewer as present by the code that is shown. Tried too often it answers TOO_MANY_REQUESTS.',
  })
  attendByCode(
    @Arg('input', () => AttendByCodeInput, { description: 'The code.' }) input: AttendByCodeInput,
    @Ctx() context: Context,
  ): Promise<SeminarPayload> {
    return attendByCode(context, input);
  }

  @Mutation(() => MakeCalendarAddressPayload, { description: "Makes the viewer's secret calendar address; one made before stops working." })
  makeCalendarAddress(
    @Arg('input', () => CalendarAddressInput, { description: 'Which one it replaces or ends.' }) input: CalendarAddressInput,
    @Ctx() context: Context,
  ): Promise<MakeCalendarAddressPayload> {
    return makeCalendarAddress(context, input);
  }

  @Mutation(() => EndCalendarAddressPayload, { description: "Ends the viewer's secret calendar address." })
  endCalendarAddress(
    @Arg('input', () => CalendarAddressInput, { description: 'Which one it replaces or ends.' }) input: CalendarAddressInput,
    @Ctx() context: Context,
  ): Promise<EndCalendarAddressPayload> {
    return endCalendarAddress(context, input);
  }
}
