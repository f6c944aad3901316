import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button/button.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { usePart } from '../../graphql/use-part.ts';
import type { TaskRowFragment } from '../../graphql/generated/graphql.ts';
import { Link } from '../../ui/link/link.tsx';
import { TaskDetail, TaskState, TaskTitle, TaskVerb } from './task-words.tsx';

const taskRow = graphql(`
  fragment TaskRow on Task {
    id
    kind
    link
    parameters
    openedAt
    dueAt
    organisationNodeName
  }
`);

type TaskReference = FragmentType<TaskRowFragment> & { id: string };

/** What waits, one verb a row. */
export function TaskList({ tasks, label }: { tasks: readonly TaskReference[]; label: string }): ReactNode {
  return (
    <List label={label}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </List>
  );
}

function TaskRow({ task: reference }: { task: TaskReference }): ReactNode {
  const task = usePart(taskRow, reference);
  return (
    <ListRow
      title={
        <Link to={task.link}>
          <TaskTitle task={task} />
        </Link>
      }
      state={<TaskState task={task} />}
      detail={
        <>
          <TaskDetail task={task} />
          {task.organisationNodeName ? <> · {task.organisationNodeName}</> : null}
        </>
      }
      action={
        <ButtonLink to={task.link} look="quiet">
          <TaskVerb task={task} />
        </ButtonLink>
      }
    />
  );
}
