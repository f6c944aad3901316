import type { ReactNode } from 'react';
import { criterionRows } from 'shared/guidelines/criterion-rows.ts';
import { decisionBand, decisionWords } from 'shared/guidelines/decision-words.ts';
import type { RecommendationAttrs } from 'shared/guidelines/recommendation-node.ts';
import { strongReasons } from 'shared/guidelines/strong-reasons.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { EndOfPart, MarkedPart, OwnWords, PartHeading } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';
import { AudienceMarks } from '../audience-marks.tsx';
import { DecisionGrounds } from '../decision-grounds.tsx';
import { DecisionTag, StrengthTag } from '../decision-words.tsx';
import { PartMarks, PartOrigin } from './part-marks.tsx';
import { partOf, useReading } from './reading.ts';

/** A recommendation with its words and what led to it, where it has no page of its own yet. */
export function WholeRecommendation({ id }: { id: NodeId }): ReactNode {
  const { document, certainty, sourceNumber, isWhole, isPlain } = useReading();
  const { attrs, children } = partOf<RecommendationAttrs>(document, id);
  const { title, text, note, decision, levels, track } = attrs;
  const band = decisionBand(decision);
  // That nothing is decided, and what others have decided instead, is for those who work with the text.
  const isUntold = isPlain && band === 'UNDECIDED';
  const criteria = criterionRows(document, children).map(({ sources, ...row }) => ({
    ...row,
    references: sources.flatMap((nodeId) => {
      const number = sourceNumber(nodeId);
      return number === undefined ? [] : [{ nodeId, number }];
    }),
  }));
  return (
    <Stack gap={3} as="section">
      <h3 id={id}>
        <PartHeading id={id} attribute="title">
          <Localised value={title} />
        </PartHeading>
      </h3>
      <MarkedPart id={id}>
        <OwnWords attribute="text">
          <LocalisedRichText value={text} headingLevel={4} />
        </OwnWords>
        <Row>
          <OwnWords attribute="decision" inline>
            {isUntold ? null : <DecisionTag decision={{ ...decision, words: decisionWords[band] }} />}
            <StrengthTag decision={decision} />
            {decision.certainty ? certainty(decision.certainty) : null}
          </OwnWords>
          <OwnWords attribute="levels" inline>
            <AudienceMarks levels={levels} track={track} />
          </OwnWords>
          <PartMarks id={id} toConfirm={attrs.toConfirm} />
        </Row>
        {note ? (
          <OwnWords attribute="note">
            <p>
              <Localised value={note} />
            </p>
          </OwnWords>
        ) : null}
        <PartOrigin id={id} origin={attrs} />
      </MarkedPart>
      <DecisionGrounds
        nodeId={id}
        decision={{
          ...decision,
          note: isUntold ? null : decision.note,
          strongReasonWords: decision.strongReason && strongReasons[decision.strongReason],
        }}
        criteria={criteria}
        open={isWhole}
      />
      <EndOfPart id={id} />
    </Stack>
  );
}
