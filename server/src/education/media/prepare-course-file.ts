import { fileTypeFromBuffer } from 'file-type';
import { COURSE_FILES, type CourseFileType } from 'shared/education/lesson-media.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import { decodeText } from '../../kernel/files/decode-text.ts';
import { redrawPicture } from '../../kernel/files/redraw-picture.ts';

/** A file as it may be kept: what it is by its bytes, whatever it is called. */
export type PreparedFile = { mediaType: CourseFileType; content: Uint8Array };

/** No lesson is wider, also where a screen has two points for one. */
const LONGEST_SIDE = 2_000;

/** Looks at what was sent for a lesson: a picture is drawn anew, captions are read as text, a video or a PDF is kept. Otherwise the key of the reason. */
export async function prepareCourseFile(bytes: Uint8Array): Promise<PreparedFile | { refused: FieldMessageKey; megabytes: number }> {
  const mediaType = await typeOf(bytes);
  if (!mediaType) return { refused: 'courseFileType', megabytes: 0 };
  const megabytes = COURSE_FILES[mediaType];
  if (bytes.length > megabytes * 1024 * 1024) return { refused: 'courseFileTooLarge', megabytes };
  const content = await contentOf(bytes, mediaType);
  return content && content.length > 0 ? { mediaType, content } : { refused: 'courseFileUnreadable', megabytes };
}

async function typeOf(bytes: Uint8Array): Promise<CourseFileType | null> {
  const sniffed = (await fileTypeFromBuffer(bytes))?.mime;
  if (sniffed && sniffed !== 'text/vtt') return Object.hasOwn(COURSE_FILES, sniffed) ? (sniffed as CourseFileType) : null;
  return captionsIn(bytes) === null ? null : 'text/vtt';
}

async function contentOf(bytes: Uint8Array, type: CourseFileType): Promise<Uint8Array | null> {
  switch (type) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return redrawPicture(bytes, type, LONGEST_SIDE);
    case 'text/vtt': {
      const text = captionsIn(bytes);
      return text === null ? null : Buffer.from(text, 'utf8');
    }
    default:
      return bytes;
  }
}

/** Captions as text: the signature the format begins with, and a time in it. */
function captionsIn(bytes: Uint8Array): string | null {
  const text = decodeText(bytes)?.replace(/^﻿/u, '') ?? null;
  return text !== null && /^WEBVTT(?:[ \t].*)?(?:\r?\n|\r)/u.test(text) && /\d{2}:\d{2}\.\d{3} +--> +/u.test(text) ? text : null;
}
