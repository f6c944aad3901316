import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../kernel/base.entity.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { SeminarSession } from './seminar-session.entity.ts';

/** A case to be talked through: a published question with its answer, which holds nothing of a patient, in the version it was chosen in. */
export const SeminarCaseSchema = defineEntity({
  name: 'SeminarCase',
  tableName: 'seminar_case',
  properties: {
    ...identity,
    sessionId: () => p.manyToOne(SeminarSession).mapToPk(),
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    position: p.integer(),
  },
  uniques: [{ properties: ['sessionId', 'artefactId'] }],
});

export class SeminarCase extends SeminarCaseSchema.class {}
SeminarCaseSchema.setClass(SeminarCase);
