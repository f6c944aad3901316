import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvaluationAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { findingsAt } from 'shared/evaluations/evaluation-document.ts';
import { keptSummary } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { EndOfPart } from '../../ui/marked-text/marked-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { CertaintyReasons } from './certainty-reasons.tsx';
import { Conclusions, KnowledgeGaps, PatientWords } from './conclusions.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { EffectForests } from './effect-forest.tsx';
import { Finding, OutcomeFindings, ToConfirm } from './finding.tsx';
import { KeyNumbers } from './hundred-people.tsx';
import { interventionTypeWords, methodClassWords } from './method-words.ts';
import { OutcomeConclusions } from './outcome-conclusions.tsx';
import { ReferenceList } from './reference-list.tsx';
import { RowNotes } from './row-notes.tsx';
import { StudiesBehind } from './studies/studies-behind.tsx';
import { SummaryTable } from './summary-table.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

type Props = {
  document: Doc;
  /** What was computed from it when it was published; null for a text in work. */
  computed: unknown;
  audience: ReactNode;
  /** What to watch for with this method, shown with the conclusion. */
  safety?: ReactNode;
};

/** An evaluation in layers: the conclusion and whom it is for, then the numbers, then what they rest on. Numbers are those computed when it was published. */
export function EvaluationView({ document, computed, audience, safety = null }: Props): ReactNode {
  const attrs = nodeOf(document, document.root).attrs as EvaluationAttrs;
  const summary = keptSummary(document, computed);
  const findings = findingsAt(document, document.root);
  const references = numberedReferences(document);
  return (
    <Stack gap={6}>
      <Conclusions document={document} summary={summary} audience={audience} />
      {safety}
      <KeyNumbers document={document} rows={summary.rows} cites />
      <DecisionNotes document={document} />
      {summary.rows.length > 0 ? (
        <Section title={<Trans>Sammanfattning av resultat</Trans>}>
          <Stack gap={4}>
            <SummaryTable
              document={document}
              rows={summary.rows}
              caption={
                <>
                  {summary.rows.some(({ evidence }) => evidence?.absolute) ? (
                    <Trans>Antal per 1 000 är beräknade ur relativ effekt och risken utan åtgärden.</Trans>
                  ) : null}{' '}
                  <Trans>Tillförlitligheten är beräknad ur bedömningarna enligt GRADE.</Trans>
                </>
              }
            />
            <OutcomeConclusions document={document} rows={summary.rows} />
            <RowNotes document={document} rows={summary.rows} />
            <OutcomeFindings document={document} />
            <CertaintyReasons document={document} rows={summary.rows} />
          </Stack>
        </Section>
      ) : null}
      <EffectForests document={document} rows={summary.rows} />
      <StudiesBehind document={document} />
      <Question attrs={attrs} />
      {findings.length > 0 ? (
        <Section title={<Trans>Övriga fynd</Trans>}>
          <Stack gap={4}>
            {findings.map((finding) => (
              <Finding key={finding.id} document={document} finding={finding} />
            ))}
          </Stack>
        </Section>
      ) : null}
      <PatientWords document={document} />
      <KnowledgeGaps document={document} />
      {references.length > 0 ? (
        <Section title={<Trans>Referenser</Trans>}>
          <ReferenceList references={references} />
        </Section>
      ) : null}
      <EndOfPart id={document.root} />
    </Stack>
  );
}

function Question({ attrs }: { attrs: EvaluationAttrs }): ReactNode {
  const { i18n } = useLingui();
  const pico: [ReactNode, LocalisedValue<string> | null][] = [
    [<Trans key="p">Vilka</Trans>, attrs.population],
    [<Trans key="i">Åtgärd</Trans>, attrs.intervention],
    [<Trans key="c">Jämfört med</Trans>, attrs.comparator],
    [<Trans key="o">Utfall</Trans>, attrs.outcomes],
  ];
  const { methodClass, interventionType } = attrs;
  const method = [
    ...(methodClass === null ? [] : [methodClassWords[methodClass]]),
    ...(interventionType === null ? [] : [interventionTypeWords[interventionType]]),
  ];
  return (
    <Section title={<Trans>Frågan</Trans>}>
      <Stack gap={3}>
        <Pairs
          rows={[
            ...pico.flatMap(([name, value]) => (value ? [[name, <Localised key="value" value={value} />] as const] : [])),
            ...(method.length > 0 ? [[<Trans key="m">Slag av metod</Trans>, method.map((word) => i18n._(word)).join(', ')] as const] : []),
            ...(attrs.combines?.length
              ? [
                  [
                    <Trans key="c">Metoder som ges tillsammans</Trans>,
                    <span key="v" lang="sv">
                      {attrs.combines.join('; ')}
                    </span>,
                  ] as const,
                ]
              : []),
          ]}
        />
        <Row>
          {attrs.studiesTotal === null ? null : (
            <span>
              <Plural value={attrs.studiesTotal} one="# studie" other="# studier" />
            </span>
          )}
          {attrs.participantsTotal === null ? null : (
            <span>
              <Plural value={attrs.participantsTotal} one="# deltagare" other="# deltagare" />
            </span>
          )}
          {attrs.searchDate ? (
            <span>
              <Trans>Sökning: {attrs.searchDate}</Trans>
              {attrs.searchNote ? (
                <>
                  {' '}
                  (<Localised value={attrs.searchNote} />)
                </>
              ) : null}
            </span>
          ) : null}
          {attrs.levelFourOnly ? (
            <Tag>
              <Trans>Ges endast på nivå 4</Trans>
            </Tag>
          ) : null}
          {attrs.confirmation === 'UNCONFIRMED' ? <Unconfirmed /> : null}
        </Row>
        <ToConfirm what={attrs.toConfirm} />
      </Stack>
    </Section>
  );
}
