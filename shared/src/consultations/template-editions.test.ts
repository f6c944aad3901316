import { describe, expect, it } from 'vitest';
import { keysOf } from '../organisation/organisation-words.ts';
import { isDay } from '../text/day.ts';
import { consultTopics, templateFields } from './consult-template.ts';
import { templateVersion } from './template-version.ts';
import { newestEdition, templateEditions } from './template-editions.ts';

describe('the wordings of templates', () => {
  it.each(keysOf(consultTopics))('of %s end with the one that is asked, in both tracks, and are numbered by their days', (topic) => {
    const { ADULT, CHILD } = newestEdition(topic);
    expect([ADULT, CHILD]).toEqual([templateVersion(templateFields(topic, 'ADULT')), templateVersion(templateFields(topic, 'CHILD'))]);
    const editions = templateEditions[topic];
    expect(editions.map(({ number }) => number)).toEqual(editions.map((_, index) => index + 1));
    expect(editions.map(({ from }) => from)).toEqual(editions.map(({ from }) => from).toSorted());
    expect(editions.every(({ from }) => isDay(from))).toBe(true);
  });
});
