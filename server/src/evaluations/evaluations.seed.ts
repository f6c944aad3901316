import { importContent, type ContentFile } from '../publishing/import-content.ts';
import antidepressants from '../seeds/content/evaluations/eval-antidepressiva-fibromyalgi.json' with { type: 'json' };
import gabapentin from '../seeds/content/evaluations/eval-gabapentin-neuropatisk.json' with { type: 'json' };
import multimodal from '../seeds/content/evaluations/eval-mmr-landryggssmarta.json' with { type: 'json' };
import psychological from '../seeds/content/evaluations/eval-psykologisk-behandling.json' with { type: 'json' };
import stimulation from '../seeds/content/evaluations/eval-scs-landryggssmarta.json' with { type: 'json' };
import type { Seed } from '../seeds/seed.ts';

const files = [multimodal, psychological, gabapentin, antidepressants, stimulation] as unknown as ContentFile[];

/** Five method evaluations, owned by the healthcare region whose knowledge centre would keep them. */
export const evaluationsSeed: Seed = {
  name: 'evaluations',
  run: (context, progress) => importContent(context, { step: 'evaluations', owner: 'kunskapscentrum-sodra', files }, progress),
};
