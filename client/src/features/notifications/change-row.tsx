import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ChangeRowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Link } from '../../ui/link/link.tsx';
import { ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const fragment = graphql(`
  fragment ChangeRow on PublishedChange {
    id
    type
    kind
    title {
      sv
      en
    }
    number
    note
    safety
    occurredAt
    organisationName
    path
  }
`);

type Props = { change: FragmentType<ChangeRowFragment>; nameOfKind: (kind: string) => ReactNode };

/** One piece of news of what one follows: which text, what became of it and why. */
export function ChangeRow({ change: reference, nameOfKind }: Props): ReactNode {
  const { type, kind, title, number, note, safety, occurredAt, organisationName, path } = usePart(fragment, reference);
  return (
    <ListRow
      title={
        <Link to={path}>
          <Localised value={title} />
        </Link>
      }
      state={
        safety ? (
          <Tag tone="late">
            <Trans>patientsäkerhet</Trans>
          </Tag>
        ) : null
      }
      detail={
        <>
          {nameOfKind(kind)} · {whatHappened(type, number, organisationName)}, <Day at={occurredAt} />
          {note ? (
            <>
              <br />
              {note}
            </>
          ) : null}
        </>
      }
    />
  );
}

function whatHappened(type: ChangeRowFragment['type'], number: string, organisation: string): ReactNode {
  if (type === 'RETIREMENT') return <Trans>tagen ur bruk</Trans>;
  if (type === 'CHAIN') return <Trans>{organisation} utgår från en annan text</Trans>;
  return type === 'VERSION' ? (
    <Trans>version {number}</Trans>
  ) : (
    <Trans>
      anpassning {number}, {organisation}
    </Trans>
  );
}
