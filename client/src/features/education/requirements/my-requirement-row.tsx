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

/** What is asked of the reader: which course or competency, by when, and why. */
export function MyRequirementRow({ standing }: { standing: MyRequirementRowFragment }): ReactNode {
  const { status, due, lastValidUntil, requirement, waiver } = standing;
  if (!requirement) return null;
  const { course, title, level, organisationName, reason } = requirement;
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
          {organisationName}: {reason}
        </>
      }
    />
  );
}
