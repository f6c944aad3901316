import * as z from 'zod/mini';
import { careLevelsSchema, trackSchema } from '../publishing/audience.ts';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { documentText } from '../publishing/document-text.ts';
import { nodeType, type ArtefactKind, type Difference } from '../publishing/kind.ts';
import { citationsResolve } from '../publishing/lifecycle-facts.ts';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { referenceNode, sourcesResolve, sourcesSchema } from '../publishing/reference-node.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { identifierListSchema, identifierSchema } from '../text/identifier.ts';
import { localisedRichText, localisedText, withoutTranslations } from '../text/localised.ts';
import { dispositionCodes } from './disposition.ts';

const qaArticleSchema = z.strictObject({
  question: localisedText(500),
  answer: localisedRichText,
  /** Code of the topic that consultations are sorted by. */
  topic: identifierSchema,
  disposition: z.enum(dispositionCodes, 'required'),
  track: trackSchema,
  levels: careLevelsSchema,
  patientGroups: identifierListSchema,
  sources: sourcesSchema,
  cites: nodeReferencesSchema,
});

/** The attributes of an article: a question many have, what to do, and what the answer rests on. */
export type QaArticleAttrs = z.infer<typeof qaArticleSchema>;

/** A question and answer for everyone, written from what is asked again and again. It is never a copy of a consultation. */
export const qaArticleKind: ArtefactKind = {
  kind: 'qaArticle',
  schemaVersion: 1,
  rootType: 'qaArticle',
  nodeTypes: {
    qaArticle: nodeType<QaArticleAttrs>({
      attrs: qaArticleSchema,
      children: ['reference'],
      locked: ['topic', 'track'],
      citable: true,
      label: ({ question }) => question,
      cites: ({ cites }) => cites,
    }),
    reference: referenceNode,
  },
  guards: [sourcesResolve, citationsResolve],
  searchText: (document) => documentText(document),
  difference: qaArticleDifference,
};

/** Major where the advice on what to do changed. Safety where the advice is, or was, to act at once and anything of it reads differently in Swedish. */
function qaArticleDifference(old: Doc, next: Doc): Difference {
  const [before, after] = [old, next].map((document) => nodeOf(document, document.root).attrs as QaArticleAttrs) as [
    QaArticleAttrs,
    QaArticleAttrs,
  ];
  const isUrgent = before.disposition === 'URGENT_ACT_NOW' || after.disposition === 'URGENT_ACT_NOW';
  const saysTheSame = canonicalJson(withoutTranslations(before)) === canonicalJson(withoutTranslations(after));
  return { step: before.disposition === after.disposition ? 'MINOR' : 'MAJOR', safety: isUrgent && !saysTheSame ? [next.root] : [] };
}
