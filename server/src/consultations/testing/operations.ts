/** A question as its page asks for it. */
export const CONSULT = /* GraphQL */ `
  query Consult($id: ID!) {
    consult(id: $id) {
      id
      reference
      topic
      topicName
      track
      title
      state
      stateLabel
      priority
      waitingOn
      waitingOnLabel
      viewerIs
      requesterName
      requesterUnit {
        shortName
      }
      answeringUnit {
        shortName
      }
      responderName
      submittedAt
      answeredAt
      dispositionLabel
      advisesReferral
      recordText
      messages {
        number
        kind
        kindLabel
        authorName
        authorRole
        authorRoleLabel
        authorUnitName
        sentAt
        title
        text
        dispositionLabel
        followUpWeeks
        parts {
          key
          label
          text
        }
        citations {
          id
          targetNodeId
          targetType
          targetLabel {
            sv
          }
          target {
            slug
            path
          }
          pinnedVersion {
            major
            minor
            publishedAt
          }
          stale {
            kind
            raisedAt
            version {
              major
              minor
            }
          }
        }
      }
      history {
        number
        text
        toState
        actorRoleLabel
        actorName
        at
      }
      notices {
        id
        kind
        raisedAt
        acknowledgedAt
        artefact {
          slug
        }
      }
      closeOut {
        patientOutcome
        referralEffect
        learned
      }
      draft {
        fields {
          key
          text
          revision
        }
        answersRevision
      }
      answerDraft {
        text
        revision
        citations {
          nodeId
          label {
            sv
          }
          artefact {
            slug
          }
        }
      }
      viewerCanEdit
      viewerCanSubmit
      viewerCanWithdraw
      viewerCanQueue
      viewerCanDecline
      viewerCanClaim
      viewerCanRelease
      viewerCanRequestClarification
      viewerCanReply
      viewerCanAnswer
      viewerCanAskFollowUp
      viewerCanCloseOut
    }
  }
`;

/** Every list of questions, with everything that every row has. What only some rows have is asked for on a question's own page. */
export const LISTS = /* GraphQL */ `
  query Lists($first: Int!) {
    mine: consultQueue(list: MINE, first: $first) {
      ...Page
    }
    free: consultQueue(list: FREE, first: $first) {
      ...Page
    }
    replied: consultQueue(list: REPLIED, first: $first) {
      ...Page
    }
    inbox: triageInbox(first: $first) {
      ...Page
    }
    asked: myConsults(first: $first) {
      ...Page
    }
  }
  fragment Page on ConsultConnection {
    nodes {
      id
      reference
      title
      topicName
      stateLabel
      waitingOnLabel
      priority
      requesterRank
      requesterUnit {
        shortName
      }
      answeringUnit {
        shortName
      }
      submittedAt
      repliedAt
      filledFields
      fieldCount
      requesterName
      responderName
      viewerCanClaim
      viewerCanQueue
      history {
        text
      }
      notices {
        kind
      }
      messages {
        number
        text
        citations {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`;
