import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { NewerVersionFragment, NodeChange } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { DifferenceText, type Segment } from '../../ui/difference/difference.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { forgetReadings } from './forget-readings.ts';

const fragment = graphql(`
  fragment NewerVersion on Enrolment {
    id
    completedAt
    version {
      id
      number
    }
    newerVersion {
      id
      number
      publishedAt
      changeNote
    }
    steps {
      __typename
      node
      ... on QuizStep {
        latestAttempt {
          id
          submittedAt
          awaitsMark
        }
      }
    }
    changes {
      node
      type
      label {
        sv
        en
      }
      change
      attributes
      mustRedo
    }
  }
`);

const moveDocument = graphql(`
  mutation MoveToNewVersion($input: MoveToNewVersionInput!) {
    moveToNewVersion(input: $input) {
      enrolment {
        id
        ...EnrolmentFields @unmask
        ...NewerVersion @unmask
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

type Change = NewerVersionFragment['changes'][number];

/** Where the course has a newer version than the learner's: what is different, what must be done again, and taking it. */
export function NewerVersion({ enrolment: reference }: { enrolment: FragmentType<NewerVersionFragment> }): ReactNode {
  const { id, completedAt, version, newerVersion, steps, changes } = usePart(fragment, reference);
  if (!newerVersion || completedAt) return null;
  return (
    <Banner tone="wait" title={<Trans>Kursen har en nyare version</Trans>}>
      <Stack gap={3}>
        <p>
          <Trans>
            Du läser version {version.number}. Version {newerVersion.number} kom <Day at={newerVersion.publishedAt} />:{' '}
            {newerVersion.changeNote}
          </Trans>
        </p>
        <Details summary={<Trans>Vad som har ändrats</Trans>}>
          <Changes changes={changes} />
        </Details>
        {whyNotNow(steps) ?? <TakeIt enrolmentId={id} />}
      </Stack>
    </Banner>
  );
}

/** What the learner waits for or does first; null where the new version can be taken. */
function whyNotNow(steps: NewerVersionFragment['steps']): ReactNode {
  const attempts = steps.flatMap((step) => (step.__typename === 'QuizStep' && step.latestAttempt ? [step.latestAttempt] : []));
  if (attempts.some(({ submittedAt }) => !submittedAt))
    return (
      <p>
        <Trans>Du har påbörjat ett prov. Lämna in det innan du tar den nya versionen.</Trans>
      </p>
    );
  if (attempts.some(({ awaitsMark }) => awaitsMark))
    return (
      <p>
        <Trans>Ditt inlämnade prov väntar på att rättas. Innan dess går det inte att ta den nya versionen.</Trans>
      </p>
    );
  return null;
}

function TakeIt({ enrolmentId }: { enrolmentId: string }): ReactNode {
  const { t } = useLingui();
  const [move, { loading }] = useMutation(moveDocument, { update: forgetReadings });
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    try {
      const { data } = await move({ variables: { input: { enrolmentId } } });
      setProblem(data?.moveToNewVersion.errors[0]?.message ?? null);
    } catch {
      setProblem(t`Det gick inte att nå servern. Försök igen.`);
    }
  };
  return (
    <Stack gap={2}>
      <p>
        <Trans>Du kan stanna i din version. Tar du den nya går det inte att gå tillbaka.</Trans>
      </p>
      {problem ? <p role="alert">{problem}</p> : null}
      <Button look="quiet" pending={loading} onClick={() => void take()}>
        <Trans>Ta den nya versionen</Trans>
      </Button>
    </Stack>
  );
}

const changeNames: Record<NodeChange, ReactNode> = {
  ADDED: <Trans>ny</Trans>,
  CHANGED: <Trans>ändrad</Trans>,
  MOVED: <Trans>flyttad</Trans>,
  REMOVED: <Trans>borttagen</Trans>,
};

const typeNames: Record<string, ReactNode> = {
  course: <Trans>Kursens beskrivning</Trans>,
  lesson: <Trans>Lektion</Trans>,
  quiz: <Trans>Prov</Trans>,
  reference: <Trans>Källa</Trans>,
  questions: <Trans>Frågor</Trans>,
};

function Changes({ changes }: { changes: readonly Change[] }): ReactNode {
  const { t } = useLingui();
  return (
    <List label={t`Ändringar`}>
      {changes.map((change) => (
        <ListRow
          key={`${change.node}-${change.type}-${change.change}`}
          title={
            <span>
              {typeNames[change.type] ?? change.type}: <Localised value={change.label} />
            </span>
          }
          state={
            <>
              <Tag>{changeNames[change.change]}</Tag>
              {change.mustRedo ? (
                <Tag tone="wait">
                  <Trans>görs om</Trans>
                </Tag>
              ) : null}
            </>
          }
          detail={textsOf(change).map(({ name, segments }) => (
            <DifferenceText key={name} segments={segments} />
          ))}
        />
      ))}
    </List>
  );
}

/** Texts that were rewritten; of one that came or went its name says enough. */
function textsOf({ change, attributes }: Change): { name: string; segments: Segment[] }[] {
  if (change === 'ADDED' || change === 'REMOVED' || !Array.isArray(attributes)) return [];
  return (attributes as { name: string; segments?: Segment[] }[]).flatMap(({ name, segments }) => (segments ? [{ name, segments }] : []));
}
