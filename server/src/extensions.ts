import { publishedQuestionBank } from './education/bank/published-question-bank.ts';
import { adaptedSlotGuards, slotGuards } from './education/bank/slot-guards.ts';
import { askAboutBehaviour } from './education/competence/ask-about-behaviour.ts';
import { courseOfProgrammeGuards } from './education/competence/course-of-programme-guards.ts';
import { publishedProgramme } from './education/competence/published-programme.ts';
import { searchedProgramme } from './education/competence/programme.search.ts';
import { writeCompetencies } from './education/competence/write-competencies.ts';
import { askFollowUp } from './education/follow-ups/ask-follow-up.ts';
import { adaptedFileGuards, fileGuards, publishFiles } from './education/media/file-guards.ts';
import { publishedCourse } from './education/published-course.ts';
import { refreshDaily } from './education/refresh-daily.ts';
import { remindOfRequirement } from './education/remind-of-requirement.ts';
import { prerequisiteGuards } from './education/prerequisite-guards.ts';
import { writeOutline } from './education/write-outline.ts';
import { vetoTimeOver } from './consultations/reuse/veto-time-over.ts';
import { reuseGuards } from './consultations/reuse/reuse-guards.ts';
import { publishedQaArticle } from './consultations/published-qa-article.ts';
import { tellOfChangedSources } from './consultations/tell-of-changed-sources.ts';
import { searchedQaArticle } from './consultations/consultations.search.ts';
import { searchedCourse } from './education/education.search.ts';
import { searchedEvaluation } from './evaluations/evaluations.search.ts';
import { searchedGuidelines } from './guidelines/guidelines.search.ts';
import { personSource } from './identity/identity.search.ts';
import { searchSources } from './kernel/search/index/search-source.ts';
import { groupTracks } from './kernel/search/query/group-track.ts';
import { readingPlaces } from './kernel/search/query/reading-place.ts';
import { organisationReadingPlace, organisationSource, patientGroupTrack } from './organisation/organisation.search.ts';
import { artefactSource, indexArtefact } from './publishing/search/publishing.search.ts';
import { searchedKinds } from './publishing/search/searched-kinds.ts';
import { publishedEvaluation } from './evaluations/published-evaluation.ts';
import { reopenProposals, reopenProposalsOfRejected, useProposals } from './evaluations/inbox/follow-proposals.ts';
import { lookAgainJob } from './evaluations/inbox/look-again.job.ts';
import { publishedGuidelines } from './guidelines/published-guidelines.ts';
import { consultClockJob } from './consultations/consult-clock-job.ts';
import { directiveLate } from './consultations/directive-late.ts';
import { opinionLate } from './consultations/opinions/opinion-late.ts';
import { scanAgain } from './consultations/late-find/scan-again.ts';
import { releaseIdle } from './consultations/release-idle.ts';
import { wakeConsult } from './consultations/wake-consult.ts';
import { jobKind, jobKinds } from './kernel/jobs/job.ts';
import { digestJob } from './notifications/digest.job.ts';
import { letterJob } from './notifications/letter.job.ts';
import { Extensions } from './kernel/extension-points.ts';
import { adaptationGuards } from './publishing/adaptation/adaptation-guards.ts';
import { adaptationListeners } from './publishing/adaptation/adaptation-listeners.ts';
import { publishedKinds } from './publishing/kinds.ts';
import { discardGuards, discardListeners, editionGuards, stepListeners } from './publishing/edition-extensions.ts';
import { publishListeners, retireListeners } from './publishing/publish-listeners.ts';
import { reviewGuards } from './review/edition-review-facts.ts';
import { followStep, giveUp, nameVersionOfRounds } from './review/follow-edition.ts';
import { forgetReview, reviewIsKept } from './review/forget-review.ts';
import { keepVersionReview } from './review/keep-version-review.ts';
import { askToDeclareJob } from './review/ask-to-declare.job.ts';
import { endRoundJob } from './review/end-round.job.ts';
import { openRoundJob } from './review/open-round.job.ts';
import { remindBodiesJob } from './review/remind-bodies.job.ts';

/** What each room gives the rooms before it. */
export const extensions = new Extensions()
  .add(
    publishedKinds,
    publishedEvaluation,
    ...publishedGuidelines,
    publishedCourse,
    publishedQuestionBank,
    publishedProgramme,
    publishedQaArticle,
  )
  .add(editionGuards, reviewGuards, prerequisiteGuards, slotGuards, fileGuards, courseOfProgrammeGuards)
  .add(editionGuards, reuseGuards)
  .add(adaptationGuards, adaptedFileGuards, adaptedSlotGuards)
  .add(stepListeners, followStep, reopenProposalsOfRejected)
  .add(discardGuards, reviewIsKept)
  .add(discardListeners, giveUp, forgetReview, reopenProposals)
  .add(
    publishListeners,
    writeOutline,
    publishFiles,
    writeCompetencies,
    tellOfChangedSources,
    indexArtefact,
    nameVersionOfRounds,
    keepVersionReview,
    useProposals,
  )
  .add(jobKinds, jobKind(lookAgainJob))
  .add(jobKinds, jobKind(openRoundJob), jobKind(endRoundJob), jobKind(remindBodiesJob), jobKind(askToDeclareJob))
  .add(jobKinds, jobKind(remindOfRequirement), jobKind(refreshDaily), jobKind(askAboutBehaviour), jobKind(askFollowUp))
  .add(retireListeners, tellOfChangedSources, indexArtefact)
  .add(searchSources, artefactSource, organisationSource, personSource)
  .add(searchedKinds, searchedEvaluation, ...searchedGuidelines, searchedCourse, searchedProgramme, searchedQaArticle)
  .add(readingPlaces, organisationReadingPlace)
  .add(groupTracks, patientGroupTrack)
  .add(adaptationListeners, tellOfChangedSources, indexArtefact)
  .add(
    jobKinds,
    jobKind(consultClockJob),
    jobKind(releaseIdle),
    jobKind(wakeConsult),
    jobKind(scanAgain),
    jobKind(directiveLate),
    jobKind(opinionLate),
    jobKind(vetoTimeOver),
    jobKind(digestJob),
    jobKind(letterJob),
  );
