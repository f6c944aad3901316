import { defineEntity, p } from '@mikro-orm/core';
import { PERSPECTIVES } from 'shared/publishing/audience.ts';
import { COURSE_LEVELS, type CourseAttrs } from 'shared/education/course-nodes.ts';
import type { Localised } from 'shared/text/localised.ts';
import { derivedUuid } from '../kernel/derived-uuid.ts';
import type { Pin } from '../publishing/adaptation/effective.queries.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import type { OutlineStep } from './course-outline.ts';

/**
 * What may be told of a version of a course before anybody takes it: everything but lessons' texts and questions. Written when the version
 * is published, so that the catalogue never opens a document that holds the key; and once more for each chain of decisions that somebody
 * takes it through.
 */
export const CourseOutlineSchema = defineEntity({
  name: 'CourseOutline',
  tableName: 'course_outline',
  properties: {
    id: p.uuid().primary(),
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    /** The published decisions of organisations it is read through, the nation's nearest first; empty for the nation's own text. */
    overlayChain: p.array(String).columnType('uuid[]'),
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    summary: p.json<Localised<string>>().nullable(),
    objectives: p.json<Localised<string>[]>(),
    level: p.enum(COURSE_LEVELS),
    /** Codes of the professions it is for. */
    professions: p.array(String).columnType('text[]'),
    careLevels: p.array(Number).columnType('int[]'),
    minutes: p.integer(),
    /** Calendar months a completion counts for; null where it does not run out. */
    validityMonths: p.integer().nullable(),
    perspectives: p.enum(PERSPECTIVES).array().columnType('text[]'),
    patientGroups: p.array(String).columnType('text[]'),
    /** Artefacts of the courses to take first. */
    prerequisites: p.array(String).columnType('uuid[]'),
    /** Points for continuing professional development. */
    cpd: p.json<CourseAttrs['cpd']>(),
    steps: p.json<OutlineStep[]>(),
  },
  indexes: [{ properties: ['versionId'] }],
});

export class CourseOutline extends CourseOutlineSchema.class {}
CourseOutlineSchema.setClass(CourseOutline);

/** The id of the outline of a version as it is read through a chain of decisions. */
export function outlineIdOf({ versionId, overlayChain }: Pin): string {
  return derivedUuid(`kunskapsnav:outline:${[versionId, ...overlayChain].join(' ')}`);
}
