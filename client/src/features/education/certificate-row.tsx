import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificateRowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Link } from '../../ui/link/link.tsx';
import { ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { certificateStates } from './certificate-words.tsx';

const fragment = graphql(`
  fragment CertificateRow on Certificate {
    id
    courseTitle {
      sv
      en
    }
    issuedAt
    validUntil
    status
  }
`);

/** One of the viewer's certificates: of what, since when, until when. */
export function CertificateRow({ certificate: reference }: { certificate: FragmentType<CertificateRowFragment> }): ReactNode {
  const { id, courseTitle, issuedAt, validUntil, status } = usePart(fragment, reference);
  const { tone, name } = certificateStates[status];
  return (
    <ListRow
      title={
        <Link to={paths.certificate(id)}>
          <Localised value={courseTitle} />
        </Link>
      }
      state={<Tag tone={tone}>{name}</Tag>}
      detail={
        validUntil && (status === 'VALID' || status === 'EXPIRED') ? (
          <Trans>
            Utfärdat <Day at={issuedAt} />, till och med <Day at={validUntil} />
          </Trans>
        ) : (
          <Trans>
            Utfärdat <Day at={issuedAt} />
          </Trans>
        )
      }
    />
  );
}
