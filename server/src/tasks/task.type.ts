import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../kernel/connection.ts';
import { DateTime, Json } from '../kernel/scalars.ts';

/** A row of the list of tasks. */
export type TaskRow = {
  id: string;
  kind: string;
  link: string;
  parameters: Record<string, unknown>;
  openedAt: Date;
  dueAt: Date | null;
  role: string | null;
  organisationNodeName: string | null;
};

@ObjectType('Task', { description: 'Something that waits for the viewer, by name or by a role.' })
export class TaskType {
  @Field(() => ID, { description: 'Id of the task.' })
  id!: string;

  @Field(() => String, { description: 'What is to be done, for example STALE_CITATION or CONSULT_CLAIM; the portal words it.' })
  kind!: string;

  @Field(() => String, { description: 'Site-relative address of the place where it is done.' })
  link!: string;

  @Field(() => Json, { description: 'What the wording of the kind wants to know: titles, references, dates.' })
  parameters!: Record<string, unknown>;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it should be done; null where there is no date.' })
  dueAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The role it waits for; null where it waits for the viewer by name.' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the role is held; null where it waits for the viewer by name.' })
  organisationNodeName!: string | null;
}

export const TaskConnection = connectionOf('Task', () => TaskType);
