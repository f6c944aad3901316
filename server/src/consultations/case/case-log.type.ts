import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, type Page } from '../../kernel/connection.ts';
import { DateTime } from '../../kernel/scalars.ts';
import type { CaseLogRow } from './case-log.queries.ts';

@ObjectType('ConsultLogEvent', {
  description: 'Something that was done with a question, in words anybody understands. Never what was written.',
})
export class ConsultLogEvent {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt!: Date;
}

const ConsultLogEventConnection = connectionOf('ConsultLogEvent', () => ConsultLogEvent);

@ObjectType('ConsultLog', { description: 'Who has done what with a question, when and why.' })
export class ConsultLog {
  @Field(() => String, { nullable: true, description: 'The reference of the question; null until it is sent.' })
  reference!: string | null;

  @Field(() => ConsultLogEventConnection, { description: 'A page of it, the newest first.' })
  events!: Page<CaseLogRow>;
}
