import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { levelReasons, type LevelReason } from 'shared/consultations/handling-words.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { useConsultAction } from '../thread/use-consult-action.ts';
import { assignConsult, closeAsKnown, passToLevel } from './handling-mutations.ts';
import type { StepProps } from './simple-steps.tsx';
import { optionsOf, StepForm, type Option } from './step-form.tsx';

export type Member = { personId: string; name: string; load: number; cap: number; awayUntil?: string | null };

/** A member of the pool as an option: how much they have, and whether they are there. */
function useMembers(pool: readonly Member[]): { value: string; label: string }[] {
  const { t } = useLingui();
  return pool.map(({ personId, name, load, cap, awayUntil }) => ({
    value: personId,
    label: awayUntil ? t`${name}: frånvarande till ${awayUntil}` : t`${name}: har ${load} av ${cap}`,
  }));
}

/** The level's lead: who gets it. */
export function AssignStep({ id, onDone, pool }: StepProps & { pool: readonly Member[] }): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(assignConsult);
  const options = useMembers(pool);
  return (
    <StepForm
      fields={[{ kind: 'SELECT', name: 'personId', label: t`Till vem?`, none: t`Den som har minst att göra`, options }]}
      verb={<Trans>Tilldela</Trans>}
      send={async ({ personId }) => {
        const errors = await run({ input: { consultId: id, personId: personId || null } });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

type Target = { unitId: string; name: string };

type PassProps = StepProps & {
  /** Other levels of the same track. */
  targets: readonly (Target & { rank: number })[];
  /** Units of the other track. Their levels are not shown: they cannot be compared. */
  across: readonly Target[];
  track: CareTrack;
};

/** Each track's own reason to be gone over to is a reason only where one can. */
function reasonsFor(track: CareTrack, across: readonly Target[]): Option[] {
  const other = track === 'ADULT' ? 'CHILD_COMPETENCE' : 'ADULT_CARE';
  const own = track === 'ADULT' ? 'ADULT_CARE' : 'CHILD_COMPETENCE';
  return optionsOf(levelReasons).filter(({ value }) => value !== own && (value !== other || across.length > 0));
}

/** The responder: it belongs to another level, or to the other track. */
export function PassStep({ id, onDone, targets, across, track }: PassProps): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(passToLevel);
  if (targets.length + across.length === 0) {
    return (
      <p>
        <Trans>Ingen annan nivå i spåret har någon som svarar på frågor just nu.</Trans>
      </p>
    );
  }
  const sameTrack = across.length > 0 ? { group: t`I samma spår` } : {};
  const options = [
    ...targets.map(({ unitId, name, rank }) => ({ value: unitId, label: t`Nivå ${rank}: ${name}`, ...sameTrack })),
    ...across.map(({ unitId, name }) => ({
      value: unitId,
      label: name,
      group: track === 'ADULT' ? t`Till spåret för barn och unga` : t`Till spåret för vuxna`,
    })),
  ];
  const crosses = (unitId: string | undefined): boolean => across.some((target) => target.unitId === unitId);
  return (
    <StepForm
      fields={[
        { kind: 'SELECT', name: 'unitId', label: t`Vart?`, options },
        { kind: 'CHOICES', name: 'reason', label: t`Varför?`, options: reasonsFor(track, across) },
        {
          kind: 'TEXT',
          name: 'text',
          label: t`Det som nästa nivå behöver veta`,
          hint: t`Uppåt en sammanfattning, nedåt råd till den som tar över.`,
        },
      ]}
      meanwhile={({ unitId }) =>
        crosses(unitId) ? (
          <Small>
            {track === 'ADULT' ? (
              <Trans>
                Frågan byter spår och besvaras av dem som har kompetens för barn. De kan skicka tillbaka den om den hör till vuxenvården.
              </Trans>
            ) : (
              <Trans>Frågan byter spår och besvaras av dem som svarar för vuxna.</Trans>
            )}
          </Small>
        ) : null
      }
      verb={<Trans>Skicka vidare</Trans>}
      send={async ({ unitId = '', reason, text = '' }, overrides) => {
        const errors = await run({ input: { consultId: id, unitId, reason: reason as LevelReason, text, overrides: [...overrides] } });
        if (errors.length === 0) await onDone();
        return errors;
      }}
    />
  );
}

const knownTexts = graphql(`
  query KnownTexts($topic: ConsultTopic!) {
    similarKnowledge(topic: $topic) {
      answers(first: 20) {
        nodes {
          id
          publishedVersion {
            id
            title {
              sv
              en
            }
          }
        }
      }
      texts(first: 20) {
        nodes {
          id
          publishedVersion {
            id
            title {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

/** Triage: something published answers it, and the asker has said that a link will do. */
export function KnownStep({ id, onDone, topic }: StepProps & { topic: ConsultTopicCode }): ReactNode {
  const { t } = useLingui();
  const run = useConsultAction(closeAsKnown);
  const { data } = useQuery(knownTexts, { variables: { topic } });
  const found = [...(data?.similarKnowledge.answers.nodes ?? []), ...(data?.similarKnowledge.texts.nodes ?? [])];
  const options = found.flatMap(({ id, publishedVersion }) =>
    publishedVersion ? [{ value: id, label: inReadersLanguage(publishedVersion.title) }] : [],
  );
  return (
    <Stack gap={4}>
      <p>
        <Trans>Den som frågar har sagt att en länk räcker, och kan öppna frågan igen i 30 dagar.</Trans>
      </p>
      <StepForm
        fields={[{ kind: 'SELECT', name: 'artefactId', label: t`Vilken publicerad text svarar?`, options }]}
        verb={<Trans>Avsluta med länken</Trans>}
        send={async ({ artefactId = '' }) => {
          const errors = await run({ input: { consultId: id, artefactId } });
          if (errors.length === 0) await onDone();
          return errors;
        }}
      />
    </Stack>
  );
}
