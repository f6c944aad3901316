import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { etdCriteria } from 'shared/evaluations/etd-criteria.ts';
import { childrenOfType } from 'shared/evaluations/evaluation-document.ts';
import type { EtdNoteAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Section } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { MarkedPart, OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { SourceMarks } from './source-marks.tsx';

/** Benefit against harm, and what else bears on a decision, in a sentence each. */
export function DecisionNotes({ document }: { document: Doc }): ReactNode {
  const notes = childrenOfType<EtdNoteAttrs>(document, document.root, 'etdNote');
  if (notes.length === 0) return null;
  return (
    <Section title={<Trans>Nytta mot risk</Trans>}>
      <Pairs
        rows={notes.map(({ id, attrs }) => [
          inReadersLanguage(etdCriteria[attrs.criterion]),
          <MarkedPart key={id} id={id} anchor>
            <OwnWords attribute="text" inline>
              <Localised value={attrs.text} />
            </OwnWords>{' '}
            <SourceMarks document={document} sources={attrs.sources ?? []} />
          </MarkedPart>,
        ])}
      />
    </Section>
  );
}
