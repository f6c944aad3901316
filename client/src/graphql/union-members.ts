/** Which types an interface or union of the API stands for; only those that fragments of the portal ask about. */
export const unionMembers: Record<string, string[]> = {
  UserError: ['InvalidInput', 'NotFound', 'NotAllowed', 'Conflict', 'NotReady', 'DraftConflict', 'IdentityFound', 'DraftFieldConflict'],
  CourseStep: ['LessonStep', 'QuizStep'],
  OrganisationNode: ['Nation', 'HealthcareRegion', 'Region', 'Unit'],
};
