import { importContent, type ContentFile } from '../publishing/import-content.ts';
import careProgramme from '../seeds/content/care-programme.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';

/** The national care programme; it cites the evaluations, which must be there before it. */
export const guidelinesSeed: Seed = {
  name: 'guidelines',
  run: (context, progress) =>
    importContent(context, { step: 'guidelines', owner: 'sverige', files: [careProgramme as unknown as ContentFile] }, progress),
};
