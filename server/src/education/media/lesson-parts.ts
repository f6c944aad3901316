import type { AttachmentAttrs, CourseFile, EmbedAttrs, FigureAttrs, VideoAttrs } from 'shared/education/lesson-media.ts';
import { findNode, nodeOf, type Doc } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';

type File = { url: string; name: string; mediaType: string; size: number };
type Text = Localised<string>;

/** A part of a lesson as the API shows it. */
export type LessonPartRow =
  | { __typename: 'LessonFigure'; node: string; file: File; alt: Text; caption: Text | null }
  | { __typename: 'LessonVideo'; node: string; title: Text; file: File; captions: File; transcript: Text }
  | { __typename: 'LessonAttachment'; node: string; title: Text; file: File }
  | EmbedRow;

/** `artefactId` is the course it stands in: its citation is found by both. */
export type EmbedRow = { __typename: 'LessonEmbed'; node: string; artefactId: string; intro: Text | null };

/** What a lesson holds beside its text and its questions, in its order. One that lacks its file, as in a version brought in from elsewhere, is left out. */
export function lessonPartsIn(document: Doc, lesson: string, artefactId: string): LessonPartRow[] {
  return nodeOf(document, lesson).children.flatMap((node) => partRow(document, node, artefactId));
}

function partRow(document: Doc, node: string, artefactId: string): LessonPartRow[] {
  const { type, attrs } = findNode(document, node) ?? { type: '', attrs: {} };
  switch (type) {
    case 'figure': {
      const { file, alt, caption } = attrs as FigureAttrs;
      return file ? [{ __typename: 'LessonFigure', node, file: shown(file), alt, caption }] : [];
    }
    case 'video': {
      const { title, file, captions, transcript } = attrs as VideoAttrs;
      return file && captions ? [{ __typename: 'LessonVideo', node, title, file: shown(file), captions: shown(captions), transcript }] : [];
    }
    case 'attachment': {
      const { title, file } = attrs as AttachmentAttrs;
      return file ? [{ __typename: 'LessonAttachment', node, title, file: shown(file) }] : [];
    }
    case 'embed':
      return [{ __typename: 'LessonEmbed', node, artefactId, intro: (attrs as EmbedAttrs).intro }];
    default:
      return [];
  }
}

function shown({ id, name, mediaType, size }: CourseFile): File {
  return { url: `/hamta/kursfil/${id}`, name, mediaType, size };
}
