import type { ConsultTopicCode } from './consult-template.ts';

/** One wording of the template of a topic: its number, the day it began, and what it hashes to in each track, as questions keep it. */
type TemplateEdition = { number: number; from: string; ADULT: string; CHILD: string };

/** The wordings of each template, the newest last. Whoever changes a word of a template adds a line: the test beside compares the newest with what is asked. */
export const templateEditions: Record<ConsultTopicCode, readonly [TemplateEdition, ...TemplateEdition[]]> = {
  OPIOID_TAPER: [{ number: 1, from: '2026-11-21', ADULT: '235871b90190', CHILD: '6f1b0ba16b36' }],
  NEUROPATHIC: [{ number: 1, from: '2026-11-21', ADULT: '250ba1b3a3aa', CHILD: 'f311b78fbc73' }],
  WIDESPREAD: [{ number: 1, from: '2026-11-21', ADULT: 'dce0eb4f55a8', CHILD: '8c2dc4321f58' }],
  LOW_BACK: [{ number: 1, from: '2026-11-21', ADULT: 'b147d2cc3de4', CHILD: 'cebe0acd071d' }],
  HEADACHE: [{ number: 1, from: '2026-11-21', ADULT: 'e124904e654b', CHILD: '7f2d5fe7b5e3' }],
  CHILD: [{ number: 1, from: '2026-11-21', ADULT: 'b51adf62d11a', CHILD: 'b51adf62d11a' }],
  SICK_LISTING: [{ number: 1, from: '2026-11-21', ADULT: '2571335a17d9', CHILD: 'a4a3ba0659e5' }],
  PSYCH_COMORBIDITY: [{ number: 1, from: '2026-11-21', ADULT: 'a3e9b9051576', CHILD: 'f7f43d6feac2' }],
  OROFACIAL: [{ number: 1, from: '2026-11-21', ADULT: '7d8a6d0a18d7', CHILD: '548200797d1f' }],
  CANCER_SURVIVOR: [{ number: 1, from: '2026-11-21', ADULT: '7805b19b8051', CHILD: '294d76d1eb6c' }],
};

/** The wording that is asked by now. */
export function newestEdition(topic: ConsultTopicCode): TemplateEdition {
  const editions = templateEditions[topic];
  return editions.at(-1) ?? editions[0];
}
