import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import type { CertificateStatus } from './certificate-status.ts';
import { CertificateStatusEnum } from './education.enums.ts';

@ObjectType('Certificate', {
  implements: Node,
  description: 'The proof that the viewer completed a course, worded as things were on the day.',
})
export class CertificateType extends Node {
  @Field(() => String, { description: 'The code by which anybody can check it, grouped for reading.' })
  code!: string;

  @Field(() => String, { description: "The learner's name at issue." })
  name!: string;

  @Field(() => LocalisedText, { description: 'What the course was called at issue.' })
  courseTitle!: Localised<string>;

  @Field(() => String, { description: 'Who answered for the course at issue.' })
  issuerName!: string;

  @Field(() => String, { description: 'The version of the course that was completed, major.minor.' })
  versionNumber!: string;

  @Field(() => String, { description: 'SHA-256 of that version.' })
  versionHash!: string;

  @Field(() => Int, { description: 'How many lessons that version had.' })
  lessons!: number;

  @Field(() => Int, { description: 'How many quizzes of that version had to be passed; 0 where it had no test.' })
  tests!: number;

  @Field(() => Int, { description: 'How many minutes that version took.' })
  minutes!: number;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is valid; null where it does not run out.' })
  validUntil!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null where it was not.' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back or issued anew; null where it was not.' })
  revokedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was issued in the place of another; null where it is the first.' })
  reissuedReason!: string | null;
}

@ObjectType({ description: 'Points for continuing professional development.' })
export class CpdPoints {
  @Field(() => Float, { description: 'How many.' })
  points!: number;

  @Field(() => String, { description: 'Who awards them.' })
  awardedBy!: string;
}

@ObjectType({ description: 'A QR code to be drawn as one path of squares.' })
export class QrCode {
  @Field(() => Int, { description: 'Squares on each side, quiet zone included: the width and height of the view box.' })
  size!: number;

  @Field(() => String, { description: 'The dark squares as the `d` of an SVG path.' })
  path!: string;
}

@ObjectType({ description: "What a certificate's code stands for, and nothing more." })
export class CertificateCheck {
  @Field(() => CertificateStatusEnum, { description: 'Whether it holds.' })
  status!: CertificateStatus;

  @Field(() => String, { nullable: true, description: 'The name it was issued to; null for an unknown code.' })
  name!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'The course; null for an unknown code.' })
  courseTitle!: Localised<string> | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was issued; null for an unknown code.' })
  issuedAt!: Date | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day it is valid; null where it does not run out and for an unknown code.',
  })
  validUntil!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null where it was not and for an unknown code.' })
  revokedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the one issued in its place was taken back too.' })
  replacementRevoked!: boolean;
}

export const CertificateConnection = connectionOf('Certificate', () => CertificateType);
