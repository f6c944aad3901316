import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { MyRequirementRowFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { formatDate } from '../../../i18n/format.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { ListRow } from '../../../ui/list/list.tsx';
import { StatusTag } from './requirement-words.tsx';

const fragment = graphql(`
  fragment MyRequirementRow on RequirementStanding {
    cycleId
    status
    due
    opensOn
    lastCompletedOn
    lastValidUntil
    requirement {
      id
      courseTitle {
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

/** What is asked of the reader: which course, by when, and why. */
export function MyRequirementRow({ standing: reference }: { standing: FragmentType<MyRequirementRowFragment> }): ReactNode {
  const { status, due, lastValidUntil, requirement } = usePart(fragment, reference);
  if (!requirement) return null;
  const { course, courseTitle, organisationName, reason } = requirement;
  return (
    <ListRow
      title={course ? <Link to={paths.course(course.slug)}>{<Localised value={courseTitle} />}</Link> : <Localised value={courseTitle} />}
      state={<StatusTag status={status} />}
      detail={
        <>
          {status === 'COMPLIANT' ? (
            lastValidUntil ? (
              <Trans>Gäller till och med {formatDate(lastValidUntil)}</Trans>
            ) : (
              <Trans>Gäller tills vidare</Trans>
            )
          ) : (
            <Trans>Senast {formatDate(due)}</Trans>
          )}
          {' · '}
          {organisationName}: {reason}
        </>
      }
    />
  );
}
