import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import type { CertificateRow, CheckRow } from './certificate.queries.ts';
import { CertificateCheck, CertificateType } from './certificate.type.ts';

@InputType({ description: 'A certificate to take back.' })
export class RevokeCertificateInput {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Why; kept, and told to nobody who checks it.' })
  reason!: string;
}

@InputType({ description: 'A certificate to issue anew.' })
export class ReissueCertificateInput {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Why; kept, and told to nobody who checks it.' })
  reason!: string;
}

@InputType({ description: 'A certificate whose holder has seen what has happened to it.' })
export class AcknowledgeCertificateNewsInput {
  @Field(() => ID, { description: 'Which.' })
  certificateId!: string;
}

const CertificateError = createUnionType({
  name: 'CertificateError',
  description: 'Why a certificate was left as it is.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'What the old code stands for now, or what is in the way.' })
export class CertificatePayload {
  @Field(() => CertificateCheck, {
    nullable: true,
    description: 'What whoever checks the old code is told now; null where there are errors.',
  })
  check!: CheckRow | null;

  @Field(() => [CertificateError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The certificate, or what is in the way.' })
export class AcknowledgeCertificateNewsPayload {
  @Field(() => CertificateType, { nullable: true, description: 'The certificate; null where there are errors.' })
  certificate!: CertificateRow | null;

  @Field(() => [CertificateError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
