import { useMutation, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { LARGEST_ATTACHMENT, type AttachmentOutcome } from 'shared/consultations/attachments/attachment.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { locale } from '../../../i18n/locale.ts';
import { judgeText } from '../identity/identity-judgement.ts';
import { identityMessage } from '../identity/identity-message.ts';

const draftAttachments = graphql(`
  query DraftAttachments($id: ID!) {
    consult(id: $id) {
      id
      draft {
        attachments {
          ...AttachmentItem
          id
          name
        }
      }
    }
  }
`);

const removeAttachment = graphql(`
  mutation RemoveConsultAttachment($input: RemoveConsultAttachmentInput!) {
    removeConsultAttachment(input: $input) {
      errors {
        __typename
      }
    }
  }
`);

/** The answers that say what became of the file; any other is a fault. */
const TOLD = [200, 413, 429];

const MEGABYTES = LARGEST_ATTACHMENT / 1024 / 1024;

/** The files of a question that is being written, how one is added and taken away, and what was said of the last one. */
export function useAttachments(id: string) {
  const { t } = useLingui();
  const { data, refetch } = useQuery(draftAttachments, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [remove] = useMutation(removeAttachment);
  const [pending, setPending] = useState(false);
  const [told, setTold] = useState<{ problem: string | null; warnings: string[] }>({ problem: null, warnings: [] });

  const post = async (file: File): Promise<AttachmentOutcome> => {
    const headers = {
      'content-type': 'application/octet-stream',
      'accept-language': locale,
      // In a header, percent-encoded: addresses are kept in logs.
      'x-file-name': encodeURIComponent(file.name),
    };
    const address = `/konsultation/fraga/${encodeURIComponent(id)}/bilagor`;
    const answer = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: file });
    if (!TOLD.includes(answer.status)) throw new Error(`A file was answered with ${answer.status}.`);
    return (await answer.json()) as AttachmentOutcome;
  };

  const add = async (file: File): Promise<void> => {
    if (file.size > LARGEST_ATTACHMENT) {
      setTold({ problem: t`Filen får vara högst ${MEGABYTES} MB.`, warnings: [] });
      return;
    }
    const found = identityMessage(judgeText(file.name).stopping, locale);
    if (found) {
      // A name that tells whose it is stays in the browser, and the file with it.
      setTold({ problem: t`Filens namn kan inte skickas. ${found}`, warnings: [] });
      return;
    }
    setPending(true);
    try {
      const { errors, warnings } = await post(file);
      setTold({ problem: errors[0]?.message ?? null, warnings: warnings.map(({ message }) => message) });
      await refetch();
    } catch {
      setTold({ problem: t`Filen nådde inte fram och är inte bifogad. Försök igen.`, warnings: [] });
    } finally {
      setPending(false);
    }
  };

  return {
    attachments: data?.consult?.draft?.attachments ?? [],
    pending,
    ...told,
    add,
    remove: async (attachmentId: string): Promise<void> => {
      await remove({ variables: { input: { consultId: id, attachmentId } } });
      setTold({ problem: null, warnings: [] });
      await refetch();
    },
  };
}
