import { describe, expect, it } from 'vitest';
import { summaryOfFindings } from './summary-of-findings.ts';
import { mmrEvaluation, outcomeAttrs, rowAttrs } from './testing/mmr-evaluation.ts';

describe('summaryOfFindings', () => {
  it('computes certainty and absolute effect of each row, in the order of the outcomes', () => {
    const { rows } = summaryOfFindings(mmrEvaluation());
    expect(rows.map(({ outcome, evidence }) => [outcome, evidence?.certainty ?? null])).toEqual([
      ['smarta', 3],
      ['arbete', 3],
      ['skador', null],
    ]);
    expect(rows[0]?.evidence?.absolute).toBeNull();
    expect(Math.round(rows[1]?.evidence?.absolute?.risk.estimate ?? 0)).toBe(751);
  });

  it('shows an outcome without evidence as a line of its own, and whether anybody looked', () => {
    const document = mmrEvaluation();
    expect(summaryOfFindings(document).rows[2]).toMatchObject({ harm: true, evidence: null, noEvidenceFound: true });
    document.nodes.skador = { type: 'outcome', attrs: outcomeAttrs({ harm: true }), children: [] };
    expect(summaryOfFindings(document).rows[2]).toMatchObject({ evidence: null, noEvidenceFound: false });
  });

  it('takes the certainty of the whole from the least certain critical outcome', () => {
    const document = mmrEvaluation();
    const twoDown = { ...rowAttrs().down, riskOfBias: { steps: 2, reason: 'Bortfallet var stort och ojämnt fördelat.' } } as const;
    document.nodes['arbete-rad'] = { type: 'evidenceRow', attrs: rowAttrs({ down: twoDown }), children: [] };
    expect(summaryOfFindings(document).overallCertainty).toBe(2);
    document.nodes.arbete = { type: 'outcome', attrs: outcomeAttrs({ importance: 6 }), children: ['arbete-rad'] };
    expect(summaryOfFindings(document).overallCertainty).toBe(3);
  });

  it('marks a line as unconfirmed where the outcome or the row is', () => {
    const document = mmrEvaluation();
    document.nodes['arbete-rad'] = {
      type: 'evidenceRow',
      attrs: rowAttrs({ confirmation: 'UNCONFIRMED', toConfirm: 'tabell 2' }),
      children: [],
    };
    document.nodes.skador = { type: 'outcome', attrs: outcomeAttrs({ confirmation: 'UNCONFIRMED', toConfirm: 'vikten' }), children: [] };
    expect(summaryOfFindings(document).rows.map(({ confirmed }) => confirmed)).toEqual([true, false, false]);
  });
});
