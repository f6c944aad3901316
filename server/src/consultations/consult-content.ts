import type { CloseOut } from 'shared/consultations/consult-close-out.ts';
import type { AgeBand, ConsultPriority, ConsultTopicCode, PatientSex } from 'shared/consultations/consult-template.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { PersonaKey } from '../identity/development-personas.ts';
import content from '../seeds/content/consults.json' with { type: 'json' };

/** A question of the demo content and what became of it. Hours are working hours from when it was sent, days are business days. */
export type ConsultContent = {
  topic: ConsultTopicCode;
  track: CareTrack;
  title: string;
  ageBand: AgeBand;
  sex: PatientSex;
  priority: ConsultPriority;
  patientGroups: string[];
  /** Answers of the template by code. */
  template: Record<string, string>;
  question: string;
  asker: PersonaKey;
  responder: PersonaKey;
  sentDaysAgo: number;
  claimedAfterHours: number | null;
  clarification: { questions: string[]; afterHours: number; reply: string | null; replyAfterHours: number | null } | null;
  answer: {
    afterHours: number;
    disposition: DispositionCode;
    text: string;
    /** Artefacts by slug. */
    citations: { artefact: string; node: string }[];
    followUp: { weeks: number; measure: string } | null;
    /** Chance has picked it: two colleagues are asked to look at it. */
    isPicked?: true;
  } | null;
  closeOut: (CloseOut & { afterDays: number }) | null;
  /** Where it has come to. */
  until: 'SUBMITTED' | 'QUEUED' | 'AWAITING_REQUESTER' | 'CLOSED';
};

/** Made-up questions: none of them is about a person. */
export const consultContents = content as unknown as readonly ConsultContent[];
