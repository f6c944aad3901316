import type { FragmentType } from '@apollo/client';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { AttachmentItemFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { formatSize } from '../../../i18n/format.ts';
import { Small } from '../../../ui/layout/layout.tsx';

const attachmentItemFragment = graphql(`
  fragment AttachmentItem on ConsultAttachment {
    id
    name
    mediaType
    size
    pages
    textRead
    isErased
  }
`);

/** A file with how large it is, and whether anybody has read what stands in it. Its name leads to it, for as long as it is there. */
export function AttachmentItem({
  consultId,
  attachment,
}: {
  consultId: string;
  attachment: FragmentType<AttachmentItemFragment>;
}): ReactNode {
  const { id, name, size, pages, textRead, isErased } = usePart(attachmentItemFragment, attachment);
  const address = `/konsultation/fraga/${encodeURIComponent(consultId)}/bilagor/${encodeURIComponent(id)}`;
  return (
    <>
      {isErased ? name : <a href={address}>{name}</a>}{' '}
      <Small>
        {pages === null || pages === undefined ? <Trans>bild</Trans> : <Plural value={pages} one="# sida" other="# sidor" />},{' '}
        {formatSize(size)}.{' '}
        {isErased ? (
          <Trans>Innehållet är gallrat.</Trans>
        ) : textRead ? (
          <Trans>Texten är sökt efter uppgifter om personer.</Trans>
        ) : (
          <Trans>Ingen text har kunnat läsas: granska den själv.</Trans>
        )}
      </Small>
    </>
  );
}
