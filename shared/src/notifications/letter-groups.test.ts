import { describe, expect, it } from 'vitest';
import { letterGroupOf, type LetterGroup } from './letter-groups.ts';

describe('the group of a kind of task', () => {
  it.each<[LetterGroup, string[]]>([
    ['MY_QUESTIONS', ['CONSULT_CLARIFY', 'CONSULT_NOTICE', 'CONSULT_REUSE']],
    ['ANSWERING', ['CONSULT_TRIAGE', 'CONSULT_OPINION', 'CONSULT_LATE', 'ANSWER_REVIEW']],
    ['DIRECTIVES', ['DIRECTIVE_ACK', 'DIRECTIVE_LATE', 'KNOWLEDGE_GAP']],
    // Whoever mutes texts to publish is still told of the course that is due.
    ['EDUCATION', ['REQUIREMENT_DUE', 'SEMINAR_CANCELLED', 'CONFIRM_COMPETENCE', 'FOLLOW_UP', 'COURSE_SURVEY', 'CERTIFICATE_REVOKED']],
    ['REVIEW', ['ANSWER_ROUND', 'ROUND_REMINDER', 'VOTE', 'DECLARE_INTERESTS']],
    ['EDITORIAL', ['APPROVE_EDITION', 'TRIAGE_PROPOSAL', 'STALE_CITATION']],
  ])('is %s for %j', (group, kinds) => {
    expect(kinds.map(letterGroupOf)).toEqual(kinds.map(() => group));
  });
});
