import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import type { EditionProgressFragment, EditionTaskCode, MissingPlace } from '../../../graphql/generated/graphql.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { ADD_ID, DESCRIPTION_ID } from './edition-places.ts';
import { namingPart } from './naming-part.ts';
import { reviewPlaces } from './review-places.ts';

const names: Record<EditionTaskCode, ReactNode> = {
  QUESTION: <Trans>Ställ frågan</Trans>,
  EVIDENCE: <Trans>Samla evidensen</Trans>,
  CONCLUSION: <Trans>Dra slutsatsen</Trans>,
  TEXT: <Trans>Skriv texten</Trans>,
  SOURCES: <Trans>Ange källorna</Trans>,
  DESCRIPTION: <Trans>Beskriv ändringen och sätt granskningsdatum</Trans>,
  PATH: <Trans>Välj granskningens väg</Trans>,
  TEAM: <Trans>Sätt samman arbetsgruppen</Trans>,
  PATIENT_INPUT: <Trans>Ta in patienternas syn</Trans>,
  CONSIDERATIONS: <Trans>Besvara frågorna och perspektiven</Trans>,
  ROUND: <Trans>Genomför remissen</Trans>,
  VOTES: <Trans>Avsluta omröstningarna</Trans>,
};

type Task = EditionProgressFragment['tasks'][number];
type Props = {
  slug: string;
  /** The topmost part. */
  root: string;
  tasks: readonly Task[];
  partName: (node: string) => string | undefined;
  /** Shown at once; else with one press. */
  open: boolean;
};

/** What there is to do before readers have the edition: how far each piece has come, and where it is done. */
export function EditionTasks({ slug, root, tasks, partName, open }: Props): ReactNode {
  const { t } = useLingui();
  // Following one of its links leaves the list as it is.
  const [openAtFirst] = useState(open);
  const done = tasks.filter(({ status }) => status === 'DONE').length;
  return (
    <Details
      open={openAtFirst}
      summary={
        <Trans>
          Före publicering: {done} av {tasks.length} klara
        </Trans>
      }
    >
      <List label={t`Att göra före publicering`}>
        {tasks.map((task) => (
          <ListRow
            key={task.code}
            title={<TaskName slug={slug} root={root} task={task} />}
            state={<TaskState task={task} />}
            detail={firstMissing(task, partName)}
          />
        ))}
      </List>
    </Details>
  );
}

function firstMissing({ missing: [first] }: Task, partName: Props['partName']): string | undefined {
  return first && namingPart(first.message, first.nodeId ? partName(first.nodeId) : undefined);
}

function TaskName({ slug, root, task: { code, missing } }: { slug: string; root: string; task: Task }): ReactNode {
  if (isPlace(code)) return <Link to={paths.review(slug, reviewPlaces[code])}>{names[code]}</Link>;
  if (code === 'DESCRIPTION') return <Link to={{ hash: DESCRIPTION_ID }}>{names[code]}</Link>;
  const part = missing.find(({ nodeId }) => nodeId)?.nodeId;
  if (!part) return names[code];
  // What a whole text lacks is a part that is not there yet: it is added below the topmost.
  const hash = part === root && code !== 'QUESTION' ? ADD_ID : '';
  return <Link to={{ search: `?del=${part}`, hash }}>{names[code]}</Link>;
}

const isPlace = (code: EditionTaskCode): code is MissingPlace => code in reviewPlaces;

function TaskState({ task: { status, missing } }: { task: Task }): ReactNode {
  if (status === 'DONE')
    return (
      <Tag tone="good">
        <Trans>klar</Trans>
      </Tag>
    );
  if (status === 'LATER')
    return (
      <Tag>
        <Trans>senare steg</Trans>
      </Tag>
    );
  return (
    <Tag tone="wait">
      <Plural value={missing.length} one="# sak saknas" other="# saker saknas" />
    </Tag>
  );
}
