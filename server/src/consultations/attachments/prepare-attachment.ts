import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import { isAttachmentType, LARGEST_PICTURE_SIDE, type AttachmentType } from 'shared/consultations/attachments/attachment.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import { readPdf } from './read-pdf.ts';

/** A file as it may be kept: what it is by its bytes, its content without metadata where it is a picture, and all text in it. */
export type PreparedAttachment = { mediaType: AttachmentType; content: Uint8Array; pages: number | null; text: string };

/** A picture of more pixels than a camera makes is an attack on memory. */
const MOST_PIXELS = 80_000_000;

/**
 * Looks at a file that was sent, whatever it is called. A picture is drawn anew from its pixels, upright and without place, time, camera and author; the
 * text of a document is read whole, with its notes, its form and what it says of itself. A key of a message where the file cannot be taken.
 */
export async function prepareAttachment(bytes: Uint8Array): Promise<PreparedAttachment | FieldMessageKey> {
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type === undefined || !isAttachmentType(type)) return 'attachmentType';
  if (type === 'application/pdf') {
    const read = await readPdf(bytes);
    return typeof read === 'string' ? read : { mediaType: type, content: bytes, ...read };
  }
  const content = await redrawn(bytes, type);
  return content ? { mediaType: type, content, pages: null, text: '' } : 'attachmentUnreadable';
}

const written: Record<Exclude<AttachmentType, 'application/pdf'>, (picture: Sharp) => Sharp> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 85 }),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp({ quality: 85 }),
};

async function redrawn(bytes: Uint8Array, type: keyof typeof written): Promise<Uint8Array | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LARGEST_PICTURE_SIDE, height: LARGEST_PICTURE_SIDE, fit: 'inside', withoutEnlargement: true });
    return await written[type](picture).toBuffer();
  } catch {
    return null;
  }
}
