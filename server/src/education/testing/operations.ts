/** Operations as pages send them, for API tests. */
const STEP = `
  fragment Step on CourseStep {
    __typename
    node
    title { sv en }
    minutes
    position
    path
    done
    ... on LessonStep { questionCount }
    ... on QuizStep {
      questionCount
      poolSize
      passPercent
      retryWaitHours
      retryAt
      viewerCanStart
      latestAttempt { id number submittedAt }
    }
  }
`;

const QUESTION = `
  fragment Part on QuestionPart { id text { sv en } }
  fragment Question on CourseQuestion {
    node
    answeredAt
    tries
    question {
      __typename
      ... on ChoiceQuestion { kind stem { sv } options { ...Part } }
      ... on MatchingQuestion { stem { sv } left { ...Part } right { ...Part } }
      ... on OrderingQuestion { stem { sv } items { ...Part } }
      ... on NumericQuestion { stem { sv } unit { sv } }
    }
    answer { options order value pairs { left right } }
    result {
      fraction
      right
      feedback { id chosen expected right explanation { sv en } }
    }
    citations { targetNodeId }
  }
`;

const ENROLMENT = `
  fragment Enrolment on Enrolment {
    id
    startedAt
    completedAt
    version { number hash }
    newerVersion { number changeNote }
    progress { percent minutesLeft stepsDone stepCount }
    steps { ...Step }
    nextStep { node path }
    currentStep { node }
    changes { node type change label { sv } attributes mustRedo }
    certificate { id code }
  }
  ${STEP}
`;

const ATTEMPT = `
  fragment Attempt on QuizAttempt {
    id
    node
    number
    startedAt
    submittedAt
    questionCount
    questions { ...Question }
    result { passed percent points outOf passPercent scoringVersion retryAt }
  }
  ${QUESTION}
`;

const ERRORS = 'errors { __typename ... on UserError { message path } }';

export const operations = {
  courses: `
    query Courses($first: Int = 20, $profession: String, $careLevel: Int, $track: Track, $level: CourseLevel, $maxMinutes: Int) {
      courses(first: $first, profession: $profession, careLevel: $careLevel, track: $track, level: $level, maxMinutes: $maxMinutes) {
        nodes {
          id
          slug
          path
          title { sv }
          summary { sv }
          level
          track
          careLevels
          minutes
          lessonCount
          ownerName
          professions { code name }
          version { number publishedAt }
          steps { ...Step }
          prerequisites {
            completed
            course { slug title { sv } }
          }
          artefact { status }
          viewerCanEnrol
          viewerEnrolment {
            completedAt
            progress { percent }
            nextStep { node minutes }
            steps { ...Step }
            certificate { validUntil }
            course { slug }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
    ${STEP}
  `,
  course: `
    query Course($slug: String!) {
      course(slug: $slug) {
        id
        title { sv en }
        objectives { sv }
        validityMonths
        perspectives
        tags
        version { number reviewBy provenance publishedByName approvedByName reviewOverdue }
        prerequisites { completed course { slug } }
        steps { ...Step }
        viewerCanEnrol
        viewerEnrolment { ...Enrolment }
      }
    }
    ${ENROLMENT}
  `,
  lesson: `
    query Lesson($course: String!, $node: ID!) {
      lesson(course: $course, node: $node) {
        node
        title { sv }
        minutes
        body
        number
        lessonCount
        version { number }
        course { slug }
        enrolment { id progress { percent } }
        previous { node }
        step { path done position }
        next { node path }
        sources { nodeId number title year url toConfirm }
        citations {
          targetNodeId
          targetType
          target { slug }
          pinnedVersion { number }
          stale { kind version { number } }
        }
        questions { ...Question }
      }
    }
    ${QUESTION}
  `,
  enrol: `
    mutation Enrol($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { ...Enrolment } ${ERRORS} } }
    ${ENROLMENT}
  `,
  visit: `
    mutation Visit($input: VisitStepInput!) { visitStep(input: $input) { enrolment { ...Enrolment } ${ERRORS} } }
    ${ENROLMENT}
  `,
  move: `
    mutation Move($input: MoveToNewVersionInput!) { moveToNewVersion(input: $input) { enrolment { ...Enrolment } ${ERRORS} } }
    ${ENROLMENT}
  `,
  answer: `
    mutation Answer($input: AnswerLessonQuestionInput!) {
      answerLessonQuestion(input: $input) { question { ...Question } enrolment { ...Enrolment } ${ERRORS} }
    }
    ${QUESTION}
    ${ENROLMENT}
  `,
  start: `
    mutation Start($input: StartQuizInput!) { startQuiz(input: $input) { attempt { ...Attempt } ${ERRORS} } }
    ${ATTEMPT}
  `,
  save: `
    mutation Save($input: SaveQuizAnswerInput!) { saveQuizAnswer(input: $input) { attempt { ...Attempt } ${ERRORS} } }
    ${ATTEMPT}
  `,
  submit: `
    mutation Submit($input: SubmitQuizInput!) { submitQuiz(input: $input) { attempt { ...Attempt } enrolment { ...Enrolment } ${ERRORS} } }
    ${ATTEMPT}
    ${ENROLMENT}
  `,
  attempt: `
    query Attempt($id: ID!) {
      quizAttempt(id: $id) { ...Attempt enrolment { id } }
    }
    ${ATTEMPT}
  `,
  attempts: `
    query Attempts($enrolment: ID!, $first: Int = 20) {
      quizAttempts(enrolment: $enrolment, first: $first) {
        nodes { ...Attempt enrolment { id } }
        pageInfo { hasNextPage }
      }
    }
    ${ATTEMPT}
  `,
  learning: `
    query Learning($first: Int = 20, $completed: Boolean = false) {
      myLearning(first: $first, completed: $completed) {
        nodes {
          id
          activeAt
          progress { percent minutesLeft }
          nextStep { ...Step }
          course { slug title { sv } }
          certificate { code }
          changes { node }
        }
        pageInfo { hasNextPage }
      }
    }
    ${STEP}
  `,
  certificates: `
    query Certificates {
      myCertificates {
        nodes {
          id
          code
          name
          courseTitle { sv }
          issuerName
          versionNumber
          versionHash
          lessons
          minutes
          issuedAt
          validUntil
          revokedAt
          status
          verifyUrl
          qrCode { size path }
          course { slug }
        }
      }
    }
  `,
  certificate: `
    query Certificate($id: ID!) {
      certificate(id: $id) { id name code status }
    }
  `,
  verify: `
    query Verify($code: String!) {
      verifyCertificate(code: $code) { status name courseTitle { sv } issuedAt validUntil revokedAt }
    }
  `,
} as const;
