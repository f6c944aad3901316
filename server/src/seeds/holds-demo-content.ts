import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';

/**
 * Whether demo content was ever loaded here: its pages must say what they are however the product is started afterwards.
 * Only a demonstration brings in texts past the guards, and they are marked for good.
 */
export async function holdsDemoContent(em: SqlEntityManager): Promise<boolean> {
  return (await em.findOne(ArtefactVersion, { provenance: 'IMPORTED' }, { fields: ['id'] })) !== null;
}
