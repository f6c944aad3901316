import { defineEntity, p } from '@mikro-orm/core';
import { noticeKindNames } from 'shared/consultations/consult-notice.ts';
import { voidRefusals } from 'shared/consultations/handling-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Consult } from './consult.entity.ts';

/** Something the asker or the responder of a question must know of after the fact, as `noticeKinds` words it. */
export const ConsultNoticeSchema = defineEntity({
  name: 'ConsultNotice',
  tableName: 'consult_notice',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    /** Who is told. */
    personId: () => p.manyToOne(Person).mapToPk(),
    kind: p.enum(noticeKindNames),
    /** Of a changed source: what changed, and the newest version in which it reads differently. */
    artefactId: () => p.manyToOne(Artefact).mapToPk().nullable(),
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk().nullable(),
    /** Of what somebody said no to: their reason, a code. */
    reason: p.enum(keysOf(voidRefusals)).nullable(),
    raisedAt: p.datetime(),
    /** When it was seen, or, with nobody named, when there was no longer anything to see. */
    acknowledgedAt: p.datetime().nullable(),
    acknowledgedById: () => p.manyToOne(Person).mapToPk().nullable(),
  },
  indexes: [{ properties: ['consultId'] }, { properties: ['artefactId'] }],
});

export class ConsultNotice extends ConsultNoticeSchema.class {}
ConsultNoticeSchema.setClass(ConsultNotice);
