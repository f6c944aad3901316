/** Largest file that may be attached, in bytes. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024;

/** Most files of one question. */
export const MOST_ATTACHMENTS = 5;

/** Most pages of a document: all of its text is read. */
export const MOST_ATTACHMENT_PAGES = 50;

/** Longest side of a stored picture, in pixels: enough for a photographed drawing, less than a camera gives. */
export const LARGEST_PICTURE_SIDE = 3000;

/** Longest name of a file, in UTF-16 units. */
export const LONGEST_ATTACHMENT_NAME = 120;

/** What may be attached, by what the bytes are, and how such a file is named. */
export const attachmentTypes = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const;

export type AttachmentType = keyof typeof attachmentTypes;

/** Whether a media type is one of those that may be attached. */
export function isAttachmentType(type: string): type is AttachmentType {
  return Object.hasOwn(attachmentTypes, type);
}

/** What the server answers when a file is sent. */
export type AttachmentOutcome = { done: boolean; errors: { message: string }[]; warnings: { message: string }[] };

/**
 * The name a file is kept under: without folders and control characters, with the ending of what its bytes are. A name of nothing else becomes `bilaga`.
 */
export function attachmentName(given: string, type: AttachmentType): string {
  const name = [...(given.split(/[\\/]/).at(-1) ?? '')].filter((character) => !/\p{Cc}/u.test(character)).join('');
  const stem = name
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .trim()
    .slice(0, LONGEST_ATTACHMENT_NAME);
  return `${stem || 'bilaga'}.${attachmentTypes[type]}`;
}
