import * as z from 'zod/mini';
import { nodeType } from '../publishing/kind.ts';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { identifierSchema } from '../text/identifier.ts';
import { localisedText, type Localised } from '../text/localised.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** What may be put into a lesson, and how large it may be in megabytes. A picture is drawn anew; the others are kept as they are. */
export const COURSE_FILES = {
  'image/jpeg': 10,
  'image/png': 10,
  'image/webp': 10,
  'video/mp4': 40,
  'video/webm': 40,
  'text/vtt': 1,
  'application/pdf': 20,
} as const;

export type CourseFileType = keyof typeof COURSE_FILES;

export const COURSE_FILE_TYPES = Object.keys(COURSE_FILES) as CourseFileType[];

const typesOf = (...beginnings: string[]): CourseFileType[] =>
  COURSE_FILE_TYPES.filter((type) => beginnings.some((beginning) => type.startsWith(beginning)));

/** The largest file of any kind, in bytes. */
export const LARGEST_COURSE_FILE = Math.max(...Object.values(COURSE_FILES)) * 1024 * 1024;

/** A file of a course as its part names it: the bytes are kept beside the text, and the hash says which they are. */
const fileSchema = z.nullable(
  z.strictObject({
    id: identifierSchema,
    name: z.string('required').check(z.minLength(1, 'required'), z.maxLength(200, 'tooLong')),
    mediaType: z.enum(COURSE_FILE_TYPES, 'courseFileType'),
    size: wholeNumber(1, Number.MAX_SAFE_INTEGER),
    hash: z.string('required').check(z.regex(/^[0-9a-f]{64}$/u, 'required')),
  }),
);

export type CourseFile = NonNullable<z.infer<typeof fileSchema>>;

const figureSchema = z.strictObject({ file: fileSchema, alt: localisedText(500), caption: z.nullable(localisedText(500)) });
const videoSchema = z.strictObject({
  title: localisedText(200),
  file: fileSchema,
  captions: fileSchema,
  transcript: localisedText(50_000),
});
const attachmentSchema = z.strictObject({ title: localisedText(200), file: fileSchema });
const embedSchema = z.strictObject({ intro: z.nullable(localisedText(1_000)), cites: nodeReferencesSchema });

export type FigureAttrs = z.infer<typeof figureSchema>;
export type VideoAttrs = z.infer<typeof videoSchema>;
export type AttachmentAttrs = z.infer<typeof attachmentSchema>;
export type EmbedAttrs = z.infer<typeof embedSchema>;

/** The files a part of a lesson names. */
export function filesOf(attrs: Readonly<Record<string, unknown>>): CourseFile[] {
  return [attrs['file'], attrs['captions']].filter(
    (each): each is CourseFile => typeof each === 'object' && each !== null && 'hash' in each,
  );
}

const EMBED: Localised<string> = { sv: 'Inbäddad text', en: 'Embedded text' };

/** What a lesson may hold beside its text and its questions, in the order it stands after the text. */
export const lessonMedia = {
  figure: nodeType<FigureAttrs>({
    attrs: figureSchema,
    children: [],
    locked: [],
    citable: false,
    label: ({ alt }) => alt,
    cites: () => [],
    choices: () => ({ file: typesOf('image/') }),
  }),
  video: nodeType<VideoAttrs>({
    attrs: videoSchema,
    children: [],
    locked: [],
    citable: false,
    label: ({ title }) => title,
    cites: () => [],
    choices: () => ({ file: typesOf('video/'), captions: typesOf('text/vtt') }),
  }),
  attachment: nodeType<AttachmentAttrs>({
    attrs: attachmentSchema,
    children: [],
    locked: [],
    citable: false,
    label: ({ title }) => title,
    cites: () => [],
    choices: () => ({ file: typesOf('application/', 'image/', 'video/') }),
  }),
  embed: nodeType<EmbedAttrs>({
    attrs: embedSchema,
    children: [],
    locked: [],
    citable: false,
    label: ({ intro }) => intro ?? EMBED,
    cites: ({ cites }) => cites,
  }),
};

export type LessonMediaType = keyof typeof lessonMedia;

export const isLessonMedia = (type: string): type is LessonMediaType => Object.hasOwn(lessonMedia, type);
