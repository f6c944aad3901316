import { fileTypeFromBuffer } from 'file-type';
import { isAttachmentType, LARGEST_PICTURE_SIDE, type AttachmentType } from 'shared/consultations/attachments/attachment.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import { redrawPicture } from '../../kernel/files/redraw-picture.ts';
import { readPdf } from './read-pdf.ts';

/** A file as it may be kept: what it is by its bytes, its content without metadata where it is a picture, and all text in it. */
export type PreparedAttachment = { mediaType: AttachmentType; content: Uint8Array; pages: number | null; text: string };

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
  const content = await redrawPicture(bytes, type, LARGEST_PICTURE_SIDE);
  return content ? { mediaType: type, content, pages: null, text: '' } : 'attachmentUnreadable';
}
