import { describe, expect, it } from 'vitest';
import type { CourseFile } from './lesson-media.ts';
import { mediaProblems } from './media-lint.ts';

const file = (mediaType: CourseFile['mediaType']): CourseFile => ({ id: 'f', name: 'fil', mediaType, size: 1, hash: '0'.repeat(64) });
const codes = (type: string, attrs: object) => mediaProblems('n', type, attrs).map(({ code }) => code);
const video = { title: { sv: 'Film' }, file: file('video/mp4'), captions: file('text/vtt'), transcript: { sv: 'Det som sägs.' } };

describe('mediaProblems', () => {
  it('asks of a figure that it has a picture and says what it shows', () => {
    const figure = { file: file('image/png'), alt: { sv: 'Smärtans väg från foten till hjärnan' }, caption: null };
    expect(codes('figure', figure)).toEqual([]);
    expect(codes('figure', { ...figure, file: null })).toEqual(['pictureMissing']);
    expect(codes('figure', { ...figure, file: file('application/pdf') })).toEqual(['pictureMissing']);
    for (const sv of ['Bild', 'Figur 2', 'image.', 'IMG_2041.JPG'])
      expect(codes('figure', { ...figure, alt: { sv } })).toEqual(['altSaysNothing']);
  });

  it('asks of a video that it can be heard with the eyes', () => {
    expect(codes('video', video)).toEqual([]);
    expect(codes('video', { ...video, captions: null })).toEqual(['captionsMissing']);
    expect(codes('video', { ...video, captions: file('application/pdf'), file: null })).toEqual(['videoMissing', 'captionsMissing']);
  });

  it('asks of an attachment its file, and of an embedded text which it is', () => {
    expect(codes('attachment', { title: { sv: 'x' }, file: null })).toEqual(['attachmentMissing']);
    expect(codes('embed', { intro: null, cites: [] })).toEqual(['embedMissing']);
    expect(codes('embed', { intro: null, cites: [{ artefact: 'a', node: 'n' }] })).toEqual([]);
  });
});
