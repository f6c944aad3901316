import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { acknowledgeCertificateNews } from './acknowledge-certificate-news.ts';
import { newsOfCertificate, type CertificateNews } from './certificate-news.ts';
import type { CertificateStatus } from './certificate-status.ts';
import {
  myCertificatesPage,
  newerCertificate,
  readCertificate,
  statusToday,
  type CertificateRow,
  type CheckRow,
} from './certificate.queries.ts';
import {
  AcknowledgeCertificateNewsInput,
  AcknowledgeCertificateNewsPayload,
  CertificatePayload,
  ReissueCertificateInput,
  RevokeCertificateInput,
} from './certificate.inputs.ts';
import { CertificateCheck, CertificateConnection, CertificateType, CpdPoints, QrCode } from './certificate.type.ts';
import { courseById, type CourseRow } from './course.queries.ts';
import { CourseType } from './course.type.ts';
import { certificateFilePath, verifyPath } from './course-paths.ts';
import { CertificateNewsEnum, CertificateStatusEnum } from './education.enums.ts';
import { qrCode } from './qr-code.ts';
import { reissueCertificate } from './reissue-certificate.ts';
import { revocationReason } from './revocation-reason.queries.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { verifyCertificate } from './verify-certificate.ts';

@Resolver(() => CertificateType)
export class CertificateResolver {
  @Query(() => CertificateType, { nullable: true, description: "The viewer's own certificate by its id; null for anybody else's." })
  certificate(
    @Arg('id', () => ID, { description: 'The certificate.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CertificateRow | null> {
    return readCertificate(context, id);
  }

  @Query(() => CertificateConnection, { description: "The viewer's certificates, the latest first. Empty for a guest." })
  myCertificates(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<CertificateRow>> {
    return myCertificatesPage(context, args);
  }

  @Query(() => CertificateCheck, {
    description: 'What a code stands for. Anybody may ask, so often and no oftener: then it answers TOO_MANY_REQUESTS.',
  })
  verifyCertificate(
    @Arg('code', () => String, { description: 'The code as it is printed; case, spaces and hyphens do not matter.' }) code: string,
    @Ctx() context: Context,
  ): Promise<CheckRow> {
    return verifyCertificate(context, code);
  }

  @Query(() => String, {
    nullable: true,
    description: 'Why a certificate was taken back or issued anew, for those who answer for the course; null for everybody else.',
  })
  revocationReason(
    @Arg('code', () => String, { description: 'The code as it is printed.' }) code: string,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return revocationReason(context, code);
  }

  @Mutation(() => CertificatePayload, { description: 'Takes a certificate back, for those who answer for the course.' })
  revokeCertificate(
    @Arg('input', () => RevokeCertificateInput, { description: 'Which, and why.' }) input: RevokeCertificateInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return revokeCertificate(context, input);
  }

  @Mutation(() => CertificatePayload, { description: 'Issues a certificate anew after a correction; the old one is superseded.' })
  reissueCertificate(
    @Arg('input', () => ReissueCertificateInput, { description: 'Which, and why.' }) input: ReissueCertificateInput,
    @Ctx() context: Context,
  ): Promise<CertificatePayload> {
    return reissueCertificate(context, input);
  }

  @Mutation(() => AcknowledgeCertificateNewsPayload, {
    description: 'Says that the viewer has seen what has happened to a certificate of theirs.',
  })
  acknowledgeCertificateNews(
    @Arg('input', () => AcknowledgeCertificateNewsInput, { description: 'Which.' }) input: AcknowledgeCertificateNewsInput,
    @Ctx() context: Context,
  ): Promise<AcknowledgeCertificateNewsPayload> {
    return acknowledgeCertificateNews(context, input);
  }

  @FieldResolver(() => [CertificateNewsEnum], { description: 'What has happened to it that the viewer has not said to have seen.' })
  viewerNews(@Root() certificate: CertificateRow, @Ctx() context: Context): Promise<CertificateNews[]> {
    return newsOfCertificate(context, certificate.id);
  }

  @FieldResolver(() => [CpdPoints], { description: 'Points for continuing professional development, for the profession the person had.' })
  cpd(@Root() certificate: CertificateRow): CpdPoints[] {
    return certificate.cpd;
  }

  @FieldResolver(() => String, { description: 'Site-relative address of it as a PDF, in the language of the request.' })
  pdfPath(@Root() certificate: CertificateRow, @Ctx() context: Context): string {
    return certificateFilePath(`${toNodeId('Certificate', certificate.id)}.pdf`, context.locale);
  }

  @FieldResolver(() => CertificateStatusEnum, { description: 'Where it stands today.' })
  status(@Root() certificate: CertificateRow, @Ctx() context: Context): CertificateStatus {
    return statusToday(context, certificate);
  }

  @FieldResolver(() => CourseType, { nullable: true, description: 'The course as it is published now; null where it no longer is.' })
  course(@Root() certificate: CertificateRow, @Ctx() context: Context): Promise<CourseRow | null> {
    return courseById(context, certificate.artefactId);
  }

  @FieldResolver(() => CertificateType, {
    nullable: true,
    description:
      'The latest certificate of the same course, where that is not this one: it stands in its place, or the course was taken again.',
  })
  newer(@Root() certificate: CertificateRow, @Ctx() context: Context): Promise<CertificateRow | null> {
    return newerCertificate(context, certificate);
  }

  @FieldResolver(() => String, { description: 'Address of the page where anybody can check it.' })
  verifyUrl(@Root() certificate: CertificateRow, @Ctx() context: Context): string {
    return `${context.publicUrl}${verifyPath(certificate.code, context.locale)}`;
  }

  @FieldResolver(() => QrCode, { description: 'That address as a QR code.' })
  qrCode(@Root() certificate: CertificateRow, @Ctx() context: Context): QrCode {
    return qrCode(`${context.publicUrl}${verifyPath(certificate.code, context.locale)}`);
  }
}
