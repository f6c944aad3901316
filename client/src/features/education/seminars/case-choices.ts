import { graphql } from '../../../graphql/generated/gql.ts';
import type { CaseChoiceFragment } from '../../../graphql/generated/graphql.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import type { CaseChoice } from './meeting-fields.tsx';

graphql(`
  fragment CaseChoice on Artefact {
    id
    retiredAt
    publishedVersion {
      id
      title {
        sv
        en
      }
    }
  }
`);

/** Published questions with their answers that are in use, to choose cases among. */
export function caseChoices(articles: readonly CaseChoiceFragment[]): CaseChoice[] {
  return articles.flatMap(({ id, retiredAt, publishedVersion }) =>
    publishedVersion && !retiredAt ? [{ id, title: inReadersLanguage(publishedVersion.title) }] : [],
  );
}
