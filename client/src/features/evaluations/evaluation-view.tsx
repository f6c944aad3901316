import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { childrenOfType } from 'shared/evaluations/evaluation-document.ts';
import type { ConclusionAttrs, EvaluationAttrs, FindingAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { summaryOfFindings, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { Localised, inReadersLanguage } from '../../i18n/localised.tsx';
import { IconArray } from '../../ui/icon-array/icon-array.tsx';
import { Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets, Pairs } from '../../ui/list/list.tsx';
import { EndOfPart, MarkedPart, OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { RecommendationBox } from '../../ui/recommendation-box/recommendation-box.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { CertaintyReasons } from './certainty-reasons.tsx';
import { CertaintyMark, certaintyMeaning } from './certainty-words.tsx';
import { ofHundred } from './effect-words.ts';
import { ReferenceList } from './reference-list.tsx';
import { SummaryTable } from './summary-table.tsx';

/** An evaluation in layers: the conclusion and whom it is for, then the numbers, then what they rest on. Everything is computed from the document. */
export function EvaluationView({ document, audience }: { document: Doc; audience: ReactNode }): ReactNode {
  const attrs = nodeOf(document, document.root).attrs as EvaluationAttrs;
  const summary = summaryOfFindings(document);
  const conclusions = childrenOfType<ConclusionAttrs>(document, document.root, 'conclusion');
  const findings = childrenOfType<FindingAttrs>(document, document.root, 'finding');
  const gaps = childrenOfType<{ text: LocalisedValue<string> }>(document, document.root, 'knowledgeGap');
  const references = childrenOfType<ReferenceAttrs>(document, document.root, 'reference');
  return (
    <Stack gap={6}>
      {conclusions.map((conclusion) => (
        <MarkedPart key={conclusion.id} id={conclusion.id} anchor>
          <RecommendationBox
            marks={
              <>
                {summary.overallCertainty ? <OverallCertainty certainty={summary.overallCertainty} /> : null}
                {audience}
              </>
            }
          >
            <OwnWords attribute="text">
              <RichText value={inReadersLanguage(conclusion.attrs.text)} />
            </OwnWords>
          </RecommendationBox>
        </MarkedPart>
      ))}
      <Numbers rows={summary.rows} />
      <Section title={<Trans>Sammanfattning av resultat</Trans>}>
        <SummaryTable
          document={document}
          rows={summary.rows}
          caption={
            <Trans>
              Antal per 1 000 är beräknade ur relativ effekt och risken utan åtgärden. Tillförlitligheten är beräknad ur bedömningarna
              enligt GRADE.
            </Trans>
          }
        />
        <CertaintyReasons document={document} rows={summary.rows} />
      </Section>
      <Question attrs={attrs} />
      {findings.length > 0 ? (
        <Section title={<Trans>Övriga fynd</Trans>}>
          <Stack gap={4}>
            {findings.map(({ id, attrs: finding }) => (
              <MarkedPart key={id} id={id} anchor>
                <RichText value={inReadersLanguage(finding.text)} />
                {finding.confirmation === 'UNCONFIRMED' ? (
                  <Tag tone="wait">
                    <Trans>ej bekräftad</Trans>
                  </Tag>
                ) : null}
              </MarkedPart>
            ))}
          </Stack>
        </Section>
      ) : null}
      {conclusions.map(({ id, attrs: { patientText } }) =>
        patientText ? (
          <Section key={id} title={<Trans>Att säga till patienten</Trans>}>
            <OwnWords part={id} attribute="patientText">
              <RichText value={inReadersLanguage(patientText)} />
            </OwnWords>
          </Section>
        ) : null,
      )}
      {gaps.length > 0 ? (
        <Section title={<Trans>Det här vet vi inte</Trans>}>
          <Bullets>
            {gaps.map(({ id, attrs: gap }) => (
              <MarkedPart key={id} id={id} as="li" anchor>
                <OwnWords attribute="text" inline>
                  <Localised value={gap.text} />
                </OwnWords>
              </MarkedPart>
            ))}
          </Bullets>
        </Section>
      ) : null}
      <Section title={<Trans>Referenser</Trans>}>
        <ReferenceList references={references} />
      </Section>
      <EndOfPart id={document.root} />
    </Stack>
  );
}

function OverallCertainty({ certainty }: { certainty: 1 | 2 | 3 | 4 }): ReactNode {
  return (
    <>
      <CertaintyMark certainty={certainty} />
      <Small>
        {certaintyMeaning[certainty]} <Trans>Lägst bland de kritiska utfallen.</Trans>
      </Small>
    </>
  );
}

/** The first critical outcome whose effect is a risk, as a hundred people. */
function Numbers({ rows }: { rows: readonly SummaryRow[] }): ReactNode {
  const { t } = useLingui();
  const row =
    rows.find((each) => each.importanceClass === 'CRITICAL' && !each.harm && ofHundred(each)) ?? rows.find((each) => ofHundred(each));
  const numbers = row ? ofHundred(row) : null;
  if (!row || !numbers) return null;
  const name = inReadersLanguage(row.name);
  const { anyway, difference, rest, more } = numbers;
  return (
    <Section title={<Trans>Av 100 personer</Trans>}>
      <Stack gap={3}>
        <p>
          <Localised value={row.name} />
        </p>
        <IconArray
          label={
            more
              ? t`${name}: av 100 personer händer det ${anyway} ändå, ${difference} till med åtgärden, och ${rest} får inte den effekten.`
              : t`${name}: av 100 personer händer det ${anyway} trots åtgärden, ${difference} slipper det tack vare den, och ${rest} berörs inte.`
          }
          already={{ count: anyway, label: more ? t`ändå` : t`trots åtgärden` }}
          changed={{ count: difference, label: more ? t`till med åtgärden` : t`slipper det tack vare åtgärden` }}
          rest={{ count: rest, label: more ? t`får inte den effekten` : t`berörs inte` }}
        />
      </Stack>
    </Section>
  );
}

function Question({ attrs }: { attrs: EvaluationAttrs }): ReactNode {
  const pico: [ReactNode, LocalisedValue<string> | null][] = [
    [<Trans key="p">Vilka</Trans>, attrs.population],
    [<Trans key="i">Åtgärd</Trans>, attrs.intervention],
    [<Trans key="c">Jämfört med</Trans>, attrs.comparator],
    [<Trans key="o">Utfall</Trans>, attrs.outcomes],
  ];
  return (
    <Section title={<Trans>Frågan</Trans>}>
      <Stack gap={3}>
        <Pairs rows={pico.flatMap(([name, value]) => (value ? [[name, <Localised key="value" value={value} />] as const] : []))} />
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
            </span>
          ) : null}
          {attrs.confirmation === 'UNCONFIRMED' ? (
            <Tag tone="wait">
              <Trans>ej bekräftad</Trans>
            </Tag>
          ) : null}
        </Row>
      </Stack>
    </Section>
  );
}
