import { describe, expect, it } from 'vitest';
import { keysOf } from '../organisation/organisation-words.ts';
import { ageBands, consultTopics, redFlagGate, templateFields, usualTrack } from './consult-template.ts';
import { closeOutItems, patientOutcomes, referralEffects } from './consult-close-out.ts';
import { dispositions } from './disposition.ts';
import { scanIdentity } from './identity-scan.ts';

const topics = keysOf(consultTopics);

describe('templates', () => {
  it('ask for each topic what the topic is known to need, in order', () => {
    expect(
      Object.fromEntries(
        topics.map((topic) => [
          topic,
          templateFields(topic)
            .map(({ code }) => code)
            .join(' '),
        ]),
      ),
    ).toEqual({
      OPIOID_TAPER: 'substans_dos behandlingstid indikation tidigare_forsok samsjuklighet suicidrisk mal',
      NEUROPATHIC: 'utbredning kanselfynd provade_lakemedel njurfunktion mal',
      WIDESPREAD: 'duration somn aktivitet provad_behandling samsjuklighet mal',
      LOW_BACK: 'duration rodflagg provad_behandling arbete mal',
      HEADACHE: 'dagar_per_manad lakemedelsdagar rodflagg mal',
      CHILD: 'aldersband skola barnets_egen_bild vardnadshavare_informerade funktion mal',
      SICK_LISTING: 'tid sysselsattning atgarder hinder mal',
      PSYCH_COMORBIDITY: 'tillstand pagaende_vard suicidrisk lakemedel mal',
      OROFACIAL: 'lokalisation tandvardsbedomning provad_behandling mal',
      CANCER_SURVIVOR: 'uppfoljning ny_eller_stabil provad_behandling mal',
    });
  });

  it('ask about the child in the child track whatever the topic, once, and about the goal last', () => {
    for (const topic of topics) {
      const codes = templateFields(topic, 'CHILD').map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['skola', 'barnets_egen_bild', 'vardnadshavare_informerade', 'funktion']));
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.at(-1)).toBe('mal');
    }
    expect(topics.map(usualTrack).filter((track) => track === 'CHILD')).toHaveLength(1);
  });

  it('have words in both languages for everything, and words that identify nobody', () => {
    const fields = topics.flatMap((topic) => templateFields(topic, 'CHILD'));
    const words = [
      ...fields.flatMap(({ label, hint }) => [label, hint]),
      ...topics.map((topic) => consultTopics[topic]),
      ...Object.values(dispositions),
      ...Object.values(patientOutcomes),
      ...Object.values(referralEffects),
      ...closeOutItems.map(({ label }) => label),
      ...redFlagGate.flags,
      redFlagGate.heading,
      redFlagGate.text,
      redFlagGate.confirmation,
    ];
    for (const { sv, en } of words) {
      expect([sv, en].map((text) => text.trim())).not.toContain('');
      expect([...scanIdentity(sv), ...scanIdentity(en)]).toEqual([]);
    }
  });

  it('always require something, and never more than a paragraph', () => {
    for (const topic of topics) {
      expect(templateFields(topic).some(({ required }) => required)).toBe(true);
      for (const { maxLength } of templateFields(topic, 'CHILD')) expect(maxLength).toBeLessThanOrEqual(1000);
    }
  });
});

describe('age bands', () => {
  it('are those of children up to 17 and of adults from 18, in order', () => {
    const of = (track: string): string[] =>
      Object.values(ageBands)
        .filter((band) => band.track === track)
        .map(({ sv }) => sv);
    expect(of('CHILD')).toEqual(['0–4', '5–11', '12–15', '16–17']);
    expect(of('ADULT')).toEqual(['18–29', '30–39', '40–49', '50–64', '65–79', '80–89', '90+']);
  });
});

describe('dispositions', () => {
  it('are the eight that are fixed', () => {
    expect(Object.keys(dispositions)).toEqual([
      'MANAGE_HERE',
      'MANAGE_HERE_WITH_FOLLOW_UP',
      'LEVEL_2_TEAM',
      'REFER_LEVEL_3',
      'REFER_LEVEL_4',
      'REFER_OTHER_SPECIALTY',
      'MORE_DATA_THEN_ASK_AGAIN',
      'URGENT_ACT_NOW',
    ]);
  });
});
