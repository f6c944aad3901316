import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { LocalDate } from '../kernel/scalars.ts';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import { AssignmentOutcomeEnum, RecognitionOutcomeEnum, ValidityKindEnum } from './education.enums.ts';
import type { RequirementRow } from './requirement.queries.ts';
import { RequirementType } from './requirement.type.ts';

@InputType({ description: 'How long a completion counts: the kind, and the fields it uses.' })
export class ValidityInput {
  @Field(() => ValidityKindEnum, { description: 'The kind.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'For INTERVAL: so many calendar months. For MINIMUM_ACTIVE: at least so many.' })
  months?: number;

  @Field(() => Int, { nullable: true, description: 'For INTERVAL and MINIMUM_ACTIVE: so many months before its end it may be done again.' })
  windowMonths?: number;

  @Field(() => String, { nullable: true, description: 'For FIXED_WINDOW: the first day of every year, MM-DD.' })
  from?: string;

  @Field(() => String, { nullable: true, description: 'For FIXED_WINDOW: the last day, MM-DD.' })
  to?: string;

  @Field(() => String, { nullable: true, description: 'For MINIMUM_ACTIVE: the day of the year it ends, MM-DD.' })
  day?: string;
}

@InputType({ description: 'Of whom something is asked, how soon, and how often again.' })
export class RequirementRuleInput {
  @Field(() => [String], { description: 'Codes of professions; none means all.' })
  professions!: string[];

  @Field(() => [Int], { description: 'Care levels of units, 1 to 4; none means all.' })
  careLevels!: number[];

  @Field(() => Int, { description: 'Days from the assignment until it is due.' })
  dueDays!: number;

  @Field(() => ValidityInput, { description: 'How long a completion counts.' })
  validity!: ValidityInput;

  @Field(() => Int, { description: 'Days after the due day before it is missed.' })
  graceDays!: number;

  @Field(() => Int, { nullable: true, description: 'Months that training elsewhere may be old; null where none is recognised.' })
  recognitionMonths!: number | null;

  @Field(() => String, { description: 'Why, as staff read it.' })
  reason!: string;
}

@InputType({ description: 'A requirement to be made.' })
export class CreateRequirementInput {
  @Field(() => ID, { nullable: true, description: 'The course; null where a competency is asked for.' })
  courseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The competency, with a level; null where a course is asked for.' })
  competencyId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The level of the competency.' })
  level?: number | null;

  @Field(() => ID, { description: 'The node of the organisation whose staff are asked.' })
  organisationId!: string;

  @Field(() => RequirementRuleInput, { description: 'Of whom, how soon, how often.' })
  rule!: RequirementRuleInput;
}

@InputType({ description: 'A requirement to look through again: whom it concerns by now.' })
export class RefreshRequirementInput {
  @Field(() => ID, { description: 'The requirement.' })
  requirementId!: string;
}

@InputType({ description: 'A requirement to be ended.' })
export class EndRequirementInput {
  @Field(() => ID, { description: 'The requirement.' })
  requirementId!: string;
}

@InputType({ description: 'People to be asked though the rule does not name them, by hand or from a file.' })
export class AssignRequirementInput {
  @Field(() => ID, { description: 'The requirement.' })
  requirementId!: string;

  @Field(() => String, {
    description:
      'CSV, a person a line, e-mail address or id of the identity provider first; a first line that says `person` is a heading. At most 2,000 lines.',
  })
  people!: string;
}

@InputType({ description: 'A waiver for somebody, from today.' })
export class WaiveRequirementInput {
  @Field(() => ID, { description: 'The cycle that is open.' })
  cycleId!: string;

  @Field(() => LocalDate, { description: 'The last day of it.' })
  untilOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A waiver to be taken back.' })
export class WithdrawWaiverInput {
  @Field(() => ID, { description: 'The cycle that is open.' })
  cycleId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Training elsewhere that is to stand for the course.' })
export class RecogniseTrainingInput {
  @Field(() => ID, { description: 'The cycle that is open.' })
  cycleId!: string;

  @Field(() => LocalDate, { description: 'When it was done.' })
  trainedOn!: string;

  @Field(() => String, { description: 'What it was, and what shows it.' })
  evidence!: string;
}

@InputType({ description: 'A file of training elsewhere that is to stand for the course.' })
export class RecogniseTrainingFileInput {
  @Field(() => ID, { description: 'The requirement.' })
  requirementId!: string;

  @Field(() => String, { description: "The last part of the unit's address." })
  at!: string;

  @Field(() => String, {
    description:
      'CSV, a training a line: the person by e-mail address or id of the identity provider, the day as YYYY-MM-DD, what it was and what shows it. A first line that begins with `person` is a heading. At most 2,000 lines.',
  })
  rows!: string;
}

const RequirementError = createUnionType({
  name: 'RequirementError',
  description: 'Why a requirement was not changed.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'The requirement with how many were asked at once, or what is in the way.' })
export class CreateRequirementPayload {
  @Field(() => RequirementType, { nullable: true, description: 'The requirement; null where there are errors.' })
  requirement!: RequirementRow | null;

  @Field(() => Int, { description: 'How many people were asked.' })
  assigned!: number;

  @Field(() => [RequirementError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'How many are asked and no longer asked, or what is in the way.' })
export class RefreshRequirementPayload {
  @Field(() => Int, { description: 'People asked since.' })
  opened!: number;

  @Field(() => Int, { description: 'People no longer asked.' })
  ended!: number;

  @Field(() => [RequirementError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The requirement as it now is, or what is in the way.' })
export class EndRequirementPayload {
  @Field(() => RequirementType, { nullable: true, description: 'The requirement; null where there are errors.' })
  requirement!: RequirementRow | null;

  @Field(() => [RequirementError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'What came of one line.' })
export class AssignmentLine {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  line!: number;

  @Field(() => String, { description: 'What stood there.' })
  text!: string;

  @Field(() => AssignmentOutcomeEnum, { description: 'What came of it.' })
  outcome!: string;
}

@ObjectType({ description: 'What came of every line, or what is in the way.' })
export class AssignRequirementPayload {
  @Field(() => [AssignmentLine], { description: 'Line by line; empty where there are errors.' })
  lines!: AssignmentLine[];

  @Field(() => [RequirementError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'What came of one line of earlier training.' })
export class RecognitionLine {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The person as written there.' })
  text!: string;

  @Field(() => RecognitionOutcomeEnum, { description: 'What came of it.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null where it was not.' })
  message!: string | null;
}

@ObjectType({ description: 'What came of every line, or what is in the way.' })
export class RecogniseTrainingFilePayload {
  @Field(() => [RecognitionLine], { description: 'Line by line; empty where there are errors.' })
  lines!: RecognitionLine[];

  @Field(() => [RequirementError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'Whether it was done, or what is in the way.' })
export class StaffCyclePayload {
  @Field(() => Boolean, { description: 'Whether it was done.' })
  done!: boolean;

  @Field(() => [RequirementError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
