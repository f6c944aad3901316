import { importContent, type ContentFile } from '../publishing/import-content.ts';
import violence from '../seeds/content/guidelines/kunskapsstod-fraga-om-vald.json' with { type: 'json' };
import suicideRisk from '../seeds/content/guidelines/kunskapsstod-suicidrisk-lakemedel.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';

const files = [violence, suicideRisk] as unknown as ContentFile[];

/** The nation's supports for patient safety; evaluations and guidelines show parts of them, so they must be there before either. */
export const safetySupportsSeed: Seed = {
  name: 'safety-supports',
  run: (context, progress) => importContent(context, { step: 'safety-supports', owner: 'sverige', files }, progress),
};
