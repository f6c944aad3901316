import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Doc } from 'shared/publishing/document.ts';
import { inSwedish } from '../../features/review/in-swedish.ts';
import { ReviewedText, type Marked } from '../../features/review/reviewed-text.tsx';
import type { TextPart } from '../../features/review/text-parts.ts';
import type { MarkedWords } from '../../features/review/use-comment-draft.ts';
import { Pinned, Sheet } from '../../ui/layout/layout.tsx';
import { DocumentAsRead } from './document-as-read.tsx';

type Props = {
  /** The text, and what its readers need to know to read it. */
  text: { kind: string; slug: string; document: Doc; professions: readonly { code: string; name: string }[] };
  /** Its texts, as comments are anchored to them. */
  parts: readonly TextPart[];
  marked?: Marked | null;
  asked?: boolean;
  onMark?: ((words: MarkedWords) => void) | undefined;
};

/** A text under review beside what is said of it: as its readers see it, in Swedish, with words that can be marked and shown. */
export function ReviewedDocument({ text, ...marking }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <Pinned label={t`Texten`}>
      <Sheet>
        <ReviewedText {...marking}>
          <div lang="sv">
            <DocumentAsRead {...text} document={inSwedish(text.document)} />
          </div>
        </ReviewedText>
      </Sheet>
    </Pinned>
  );
}
