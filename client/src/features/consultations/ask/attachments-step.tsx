import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { attachmentTypes, LARGEST_ATTACHMENT, MOST_ATTACHMENTS } from 'shared/consultations/attachments/attachment.ts';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { Small, VisuallyHidden } from '../../../ui/layout/layout.tsx';
import { AttachmentItem } from '../attachments/attachment-item.tsx';
import styles from '../attachments/attachments.module.css';
import { useAttachments } from '../attachments/use-attachments.ts';
import { useAskDraft } from './ask-draft-context.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

const MEGABYTES = LARGEST_ATTACHMENT / 1024 / 1024;

/** Files that belong to the question. What can be read in them passes the same gate as text; what cannot is for the asker to look at. */
export function AttachmentsStep(): ReactNode {
  const { t } = useLingui();
  const { id } = useAskDraft();
  const step = useStep('bilagor');
  const { attachments, pending, problem, warnings, add, remove } = useAttachments(id);
  const take = (chooser: HTMLInputElement): void => {
    const file = chooser.files?.[0];
    if (file) void add(file);
    // The same file can be chosen again once it has been mended.
    chooser.value = '';
  };
  return (
    <StepFrame title={t`Vill du bifoga något?`} step={step}>
      {attachments.length < MOST_ATTACHMENTS ? (
        <TextInput
          label={t`Välj en fil`}
          hint={t`PDF, JPEG, PNG eller WebP, högst ${MEGABYTES} MB och ${MOST_ATTACHMENTS} filer. Bilder sparas utan uppgifter om kamera, plats och tid.`}
          type="file"
          accept={Object.keys(attachmentTypes).join(',')}
          disabled={pending}
          error={problem ?? undefined}
          onChange={({ target }) => take(target)}
        />
      ) : (
        <p>
          <Trans>Fler filer än så kan inte bifogas. Ta bort en för att välja en annan.</Trans>
        </p>
      )}
      <div role="status">
        {pending ? <Trans>Filen läses.</Trans> : null}
        {warnings.length > 0 ? (
          <Banner tone="wait" title={<Trans>Bifogad, men titta på den en gång till</Trans>}>
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </Banner>
        ) : null}
      </div>
      {attachments.length > 0 ? (
        <ul className={styles['files']} aria-label={t`Bifogade filer`}>
          {attachments.map((attachment) => (
            <li key={attachment.id}>
              <AttachmentItem consultId={id} attachment={attachment} />
              <Button look="plain" type="button" onClick={() => void remove(attachment.id)}>
                <Trans>
                  Ta bort <VisuallyHidden>{attachment.name}</VisuallyHidden>
                </Trans>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Small>
        <Trans>
          Text i bilder läses inte. Kontrollera själv att ingen person går att känna igen: inga ansikten, namn, personnummer eller
          etiketter. Du kan hoppa över den här sidan.
        </Trans>
      </Small>
    </StepFrame>
  );
}
