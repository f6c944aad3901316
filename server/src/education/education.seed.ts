import { importContent, type ContentFile } from '../publishing/import-content.ts';
import bank from '../seeds/content/banks/fragebank-langvarig-smarta.json' with { type: 'json' };
import children from '../seeds/content/courses/kurs-barn.json' with { type: 'json' };
import basics from '../seeds/content/courses/kurs-grund.json' with { type: 'json' };
import medicines from '../seeds/content/courses/kurs-lakemedel.json' with { type: 'json' };
import resourcePerson from '../seeds/content/courses/kurs-resursperson.json' with { type: 'json' };
import programme from '../seeds/content/programmes/kompetensprogram-smarta.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';

const files = [bank, basics, medicines, resourcePerson, children, programme] as unknown as ContentFile[];

/**
 * A bank of questions, the four courses of the national programme, which ask some of them, and the programme that cites the courses. All cite evaluations and the
 * care programme, which must be there before them.
 */
export const educationSeed: Seed = {
  name: 'education',
  run: (context, progress) => importContent(context, { step: 'education', owner: 'sverige', files }, progress),
};
