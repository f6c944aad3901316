import type { NodeId } from '../publishing/document.ts';
import type { Missing } from '../publishing/lifecycle-facts.ts';
import type { FieldMessageKey } from '../text/field-messages.ts';
import type { AttachmentAttrs, EmbedAttrs, FigureAttrs, VideoAttrs } from './lesson-media.ts';

/** Words that say that there is a picture, and not what it shows. */
const EMPTY_ALT = /^(?:bild|figur|foto|illustration|image|picture|figure|photo)\s*\d*[.!]?$|\.(?:jpe?g|png|webp)$/iu;

/** What keeps a part of a lesson from those who do not see, do not hear or have no time: a picture nobody describes, a video without captions or without words to read. */
export function mediaProblems(node: NodeId, type: string, attrs: object): Missing[] {
  return problemsOf(type, attrs).map((code) => ({ code, node }));
}

function problemsOf(type: string, attrs: object): FieldMessageKey[] {
  switch (type) {
    case 'figure': {
      const { file, alt } = attrs as FigureAttrs;
      return [
        ...(isA(file, 'image/') ? [] : (['pictureMissing'] as const)),
        ...(EMPTY_ALT.test(alt.sv.trim()) ? (['altSaysNothing'] as const) : []),
      ];
    }
    case 'video': {
      const { file, captions } = attrs as VideoAttrs;
      return [
        ...(isA(file, 'video/') ? [] : (['videoMissing'] as const)),
        ...(isA(captions, 'text/vtt') ? [] : (['captionsMissing'] as const)),
      ];
    }
    case 'attachment':
      return (attrs as AttachmentAttrs).file ? [] : ['attachmentMissing'];
    case 'embed':
      return (attrs as EmbedAttrs).cites.length > 0 ? [] : ['embedMissing'];
    default:
      return [];
  }
}

const isA = (file: { mediaType: string } | null, kind: string): boolean => file?.mediaType.startsWith(kind) ?? false;
