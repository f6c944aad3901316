import { importContent, type ContentFile } from '../publishing/import-content.ts';
import careProgramme from '../seeds/content/care-programme.json' with { type: 'json' };
import livingWithPain from '../seeds/content/guidelines/patienttext-att-leva-med-smarta.json' with { type: 'json' };
import nationalGuideline from '../seeds/content/guidelines/riktlinjer-langvarig-smarta.json' with { type: 'json' };
import primaryCareAssignment from '../seeds/content/guidelines/uppdrag-smartvard-primarvard.json' with { type: 'json' };
import pathway from '../seeds/content/guidelines/vardforlopp-nivaer-vuxna.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';

const files = [careProgramme, nationalGuideline, primaryCareAssignment, pathway, livingWithPain] as unknown as ContentFile[];

/** The nation's guidelines; they cite the evaluations, which must be there before them. */
export const guidelinesSeed: Seed = {
  name: 'guidelines',
  run: (context, progress) => importContent(context, { step: 'guidelines', owner: 'sverige', files }, progress),
};
