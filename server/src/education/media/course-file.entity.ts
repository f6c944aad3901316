import { defineEntity, p } from '@mikro-orm/core';
import { COURSE_FILE_TYPES } from 'shared/education/lesson-media.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';

/** A picture, a video, captions or a document of a course. Its bytes never change: another file is another row. */
export const CourseFileSchema = defineEntity({
  name: 'CourseFile',
  tableName: 'course_file',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    name: p.string(),
    mediaType: p.enum(COURSE_FILE_TYPES),
    /** Bytes of the content as it is kept. */
    size: p.integer(),
    /** SHA-256 of the content. */
    hash: p.string().length(64),
    addedById: () => p.manyToOne(Person).mapToPk(),
    addedAt: p.datetime(),
    /** When a version that shows it was published; until then it is for those who write. */
    publishedAt: p.datetime().nullable(),
    content: p.blob().lazy(),
  },
  indexes: [{ properties: ['artefactId'] }],
});

export class CourseFile extends CourseFileSchema.class {}
CourseFileSchema.setClass(CourseFile);
