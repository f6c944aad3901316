import { defineEntity, p } from '@mikro-orm/core';
import type { CompetencyAttrs } from 'shared/education/programmes/programme-nodes.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import { derivedUuid } from '../../kernel/derived-uuid.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';

/**
 * A competency as what is recorded about people refers to it: the same row through all versions of its programme, worded as it was published last. Lists never
 * open a programme for it.
 */
export const CompetencySchema = defineEntity({
  name: 'Competency',
  tableName: 'competency',
  properties: {
    id: p.uuid().primary(),
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    node: p.string(),
    title: p.json<Localised<string>>(),
    scale: p.json<CompetencyAttrs['scale']>(),
  },
  uniques: [{ properties: ['artefactId', 'node'] }],
});

export class Competency extends CompetencySchema.class {}
CompetencySchema.setClass(Competency);

/** The id of a competency: always the same for a node of a programme. */
export function competencyIdOf(artefactId: string, node: NodeId): string {
  return derivedUuid(`kunskapsnav:competency:${artefactId} ${node}`);
}
