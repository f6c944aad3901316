import { describe, expect, it } from 'vitest';
import { consultTopics, type ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { askSteps, stepOfPath } from './ask-steps.ts';

const topics = Object.keys(consultTopics) as ConsultTopicCode[];

describe('askSteps', () => {
  it('asks one question of the template a page, between what is known and the check', () => {
    expect(askSteps('NEUROPATHIC', 'ADULT').map(({ slug }) => slug)).toEqual([
      'amne',
      'kunskap',
      'bradskande',
      'patient',
      'mall-utbredning',
      'mall-kanselfynd',
      'mall-provade-lakemedel',
      'mall-njurfunktion',
      'mall-mal',
      'fraga',
      'bilagor',
      'kontrollera',
    ]);
  });

  it.each(topics)('has an address of its own for every page of %s in both tracks', (topic) => {
    for (const track of ['ADULT', 'CHILD'] as const) {
      const slugs = askSteps(topic, track).map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  it('does not ask what the age band says already', () => {
    expect(askSteps('CHILD', 'CHILD').some(({ field }) => field?.sameAsAgeBand)).toBe(false);
  });
});

describe('stepOfPath', () => {
  it.each([
    [['template', 'provade_lakemedel'], 'mall-provade-lakemedel'],
    [['ageBand'], 'patient'],
    [['notEmergency'], 'bradskande'],
    [['question'], 'fraga'],
    [['deidentifiedConfirmed'], 'kontrollera'],
    [[], 'kontrollera'],
  ])('%j is answered at %s', (path, slug) => {
    expect(stepOfPath(path)).toBe(slug);
  });
});
