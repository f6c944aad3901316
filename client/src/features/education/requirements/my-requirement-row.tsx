import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { MyRequirementRowFragment } from '../../../graphql/generated/graphql.ts';
import { Day } from '../../../i18n/day.tsx';
import { Localised } from '../../../i18n/localised.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { RequiredLevel, StatusTag, WaiverWords } from './requirement-words.tsx';

graphql(`
  fragment MyRequirementRow on RequirementStanding {
    cycleId
    status
    due
    opensOn
    lastCompletedOn
    lastValidUntil
    waiver {
      untilOn
      reason
      grantedByName
    }
    requirement {
      id
      title {
        sv
        en
      }
      level
      levelName {
        sv
        en
      }
      organisationName
      reason
      course {
        id
        slug
      }
    }
  }
`);

type Standing = MyRequirementRowFragment;

/** What is asked of the reader: which course or competency, by when, and why; where several places ask for the same, by each of them. */
export function MyRequirementRow({ standings: [first, ...others] }: { standings: readonly [Standing, ...Standing[]] }): ReactNode {
  const { status, requirement } = first;
  if (!requirement) return null;
  const { course, title, level } = requirement;
  const to = course ? paths.course(course.slug) : level ? paths.competence() : null;
  return (
    <ListRow
      title={
        <span>
          {to ? <Link to={to}>{<Localised value={title} />}</Link> : <Localised value={title} />}{' '}
          <RequiredLevel requirement={requirement} />
        </span>
      }
      state={<StatusTag status={status} />}
      detail={
        others.length === 0 ? (
          <AskedHow standing={first} />
        ) : (
          [first, ...others].map((standing) => (
            <div key={standing.cycleId}>
              <AskedHow standing={standing} />
            </div>
          ))
        )
      }
    />
  );
}

/** By when, by whom and why. */
function AskedHow({ standing }: { standing: Standing }): ReactNode {
  const { status, due, lastValidUntil, requirement, waiver } = standing;
  return (
    <>
      {status === 'COMPLIANT' ? (
        lastValidUntil ? (
          <Trans>
            Gäller till och med <Day at={lastValidUntil} />
          </Trans>
        ) : (
          <Trans>Gäller tills vidare</Trans>
        )
      ) : waiver ? (
        <WaiverWords waiver={waiver} />
      ) : (
        <Trans>
          Senast <Day at={due} />
        </Trans>
      )}
      {' · '}
      {requirement?.organisationName}: {requirement?.reason}
    </>
  );
}
