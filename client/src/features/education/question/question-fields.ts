import { graphql } from '../../../graphql/generated/gql.ts';
import type { QuestionFieldsFragment } from '../../../graphql/generated/graphql.ts';

/** A question with what was answered, and its explanations once they may be told. Right and wrong are the server's to say. */
graphql(`
  fragment QuestionFields on CourseQuestion {
    node
    answeredAt
    tries
    question {
      __typename
      ... on ChoiceQuestion {
        kind
        stem {
          sv
          en
        }
        options {
          ...QuestionPartFields @unmask
        }
      }
      ... on MatchingQuestion {
        stem {
          sv
          en
        }
        left {
          ...QuestionPartFields @unmask
        }
        right {
          ...QuestionPartFields @unmask
        }
      }
      ... on OrderingQuestion {
        stem {
          sv
          en
        }
        items {
          ...QuestionPartFields @unmask
        }
      }
      ... on NumericQuestion {
        stem {
          sv
          en
        }
        unit {
          sv
          en
        }
      }
      ... on TextQuestion {
        textKind: kind
        stem {
          sv
          en
        }
      }
      ... on CaseQuestion {
        stem {
          sv
          en
        }
        steps {
          id
          text {
            sv
            en
          }
          options {
            ...QuestionPartFields @unmask
          }
        }
      }
    }
    answer {
      options
      order
      value
      text
      pairs {
        left
        right
      }
    }
    result {
      fraction
      right
      byPerson
      marked
      comment
      feedback {
        id
        chosen
        expected
        right
        explanation {
          sv
          en
        }
      }
    }
    citations {
      id
      ...CitationItem
    }
  }
`);

graphql(`
  fragment QuestionPartFields on QuestionPart {
    id
    text {
      sv
      en
    }
  }
`);

export type CourseQuestion = QuestionFieldsFragment;

/** The question as it is put, of one of the six forms. */
export type PutQuestion = CourseQuestion['question'];

type Form<Name extends PutQuestion['__typename']> = Extract<PutQuestion, { __typename: Name }>;

export type ChoiceQuestion = Form<'ChoiceQuestion'>;
export type MatchingQuestion = Form<'MatchingQuestion'>;
export type OrderingQuestion = Form<'OrderingQuestion'>;
export type NumericQuestion = Form<'NumericQuestion'>;
export type TextQuestion = Form<'TextQuestion'>;
export type CaseQuestion = Form<'CaseQuestion'>;

/** Something to choose, move or pair. */
export type Part = ChoiceQuestion['options'][number];

/** What came of an answer. */
export type AnswerResult = NonNullable<CourseQuestion['result']>;

/** What is said about one part of a question. */
export type Feedback = AnswerResult['feedback'][number];
