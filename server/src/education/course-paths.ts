import type { Locale } from 'shared/text/locale.ts';

/** Site-relative addresses of the pages of this room. */
export const coursePath = (slug: string): string => `/utbildning/kurs/${slug}`;

export const lessonPath = (slug: string, node: string): string => `${coursePath(slug)}/lektion/${node}`;

export const quizPath = (slug: string, node: string): string => `${coursePath(slug)}/prov/${node}`;

/** One's own certificate, by the API's id. */
export const certificatePath = (nodeId: string): string => `/utbildning/intyg/${nodeId}`;

/** A page in a language: the English ones stand below an address of their own. */
const inLanguage = (path: string, locale: Locale): string => (locale === 'en' ? `/en${path}` : path);

/** One's own certificate as a file in a language, by its name: the API's id and `.pdf`. */
export const certificateFilePath = (file: string, locale: Locale): string => inLanguage(`/intyg/${file}`, locale);

/** Where anybody checks a certificate's code. */
export const verifyPath = (code: string, locale: Locale): string => inLanguage(`/verifiera/${code}`, locale);

/** Where the questions of a bank are read by those who write courses. */
export const bankPath = (slug: string): string => `/utbildning/fragebank/${slug}`;

/** Where questions that came back are answered. */
export const followUpPath = (id: string): string => `/utbildning/repetition/${id}`;

/** Where answers in words are marked. */
export const MARKING_PATH = '/utbildning/rattning';

/** A competence programme. */
export const programmePath = (slug: string): string => `/utbildning/program/${slug}`;

/** What somebody can do, for themselves. */
export const COMPETENCE_PATH = '/utbildning/kompetens';

/** Where a supervisor confirms what staff say they can do. */
export const CONFIRM_PATH = '/utbildning/kompetens/bekrafta';

/** What a course was like and what it led to, as those who took it say. */
export const courseEvaluationPath = (slug: string): string => `${coursePath(slug)}/utvardering`;
