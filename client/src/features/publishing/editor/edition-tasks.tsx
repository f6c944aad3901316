import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { To } from 'react-router';
import { paths } from '../../../app/paths.ts';
import type { EditionProgressFragment, EditionTaskCode, MissingPlace } from '../../../graphql/generated/graphql.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { List, ListRow } from '../../../ui/list/list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { ADD_ID, DESCRIPTION_ID } from './edition-places.ts';
import { MissingList, type Missing } from './missing-list.tsx';
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
            detail={
              task.missing.length > 0 ? (
                <MissingList missing={task.missing} partName={partName} whereOf={(missing) => whereOf(slug, root, task.code, missing)} />
              ) : null
            }
          />
        ))}
      </List>
    </Details>
  );
}

function TaskName({ slug, root, task: { code, missing } }: { slug: string; root: string; task: Task }): ReactNode {
  const inText = isPlace(code) ? undefined : missing.find(({ nodeId }) => nodeId);
  const where = whereOf(slug, root, code, inText);
  return where ? <Link to={where}>{names[code]}</Link> : names[code];
}

/** Where a piece of work is done; with something that is missing, where that is mended. */
function whereOf(slug: string, root: string, code: EditionTaskCode, missing?: Missing): To | undefined {
  const part = missing?.nodeId;
  // What a whole text lacks is a part that is not there yet: it is added below the topmost.
  if (part) return { search: `?del=${part}`, hash: part === root && code !== 'QUESTION' && !isPlace(code) ? ADD_ID : '' };
  const place = missing?.place ?? (isPlace(code) ? code : null);
  if (place) return paths.review(slug, reviewPlaces[place]);
  return code === 'DESCRIPTION' ? { hash: DESCRIPTION_ID } : undefined;
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
