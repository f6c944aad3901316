/** Every address of the portal, without the language. The path patterns of the router are in `router.tsx`. */
export const paths = {
  start: () => '/',
  tasks: () => '/uppgifter',
  search: (words?: string) => (words ? `/sok?${new URLSearchParams({ q: words }).toString()}` : '/sok'),
  organisation: (slug: string) => `/organisation/${slug}`,
  knowledge: () => '/kunskap',
  evaluation: (slug: string) => `/kunskap/metoder/${slug}`,
  decisionAid: (slug: string) => `/kunskap/metoder/${slug}/beslutsstod`,
  evidenceAges: () => '/kunskap/underlagets-alder',
  propose: (about?: string) => (about ? `/kunskap/foresla?metod=${about}` : '/kunskap/foresla'),
  proposals: () => '/kunskap/forslag',
  proposal: (id: string) => `/kunskap/forslag/${id}`,
  comparison: (first?: string) => (first ? `/kunskap/jamfor?a=${first}` : '/kunskap/jamfor'),
  qaArticle: (slug: string) => `/kunskap/fragor-svar/${slug}`,
  version: (id: string) => `/kunskap/version/${id}`,
  changeOf: (slug: string, version: string, node: string) =>
    `/kunskap/andringar/${slug}?${new URLSearchParams({ till: version, del: node }).toString()}`,
  changes: (slug: string) => `/kunskap/andringar/${slug}`,
  adaptations: (slug: string) => `/kunskap/anpassningar/${slug}`,
  wordings: (slug: string, node: string) => `/kunskap/anpassningar/${slug}/${node}`,
  courses: () => '/utbildning',
  course: (slug: string) => `/utbildning/kurs/${slug}`,
  lesson: (slug: string, node: string) => `/utbildning/kurs/${slug}/lektion/${node}`,
  quiz: (slug: string, node: string) => `/utbildning/kurs/${slug}/prov/${node}`,
  courseReport: (slug: string) => `/utbildning/kurs/${slug}/rapport`,
  banks: () => '/utbildning/fragebank',
  bank: (slug: string) => `/utbildning/fragebank/${slug}`,
  courseEffect: (slug: string) => `/utbildning/kurs/${slug}/effekt`,
  courseEvaluation: (slug: string) => `/utbildning/kurs/${slug}/utvardering`,
  programme: (slug: string) => `/utbildning/program/${slug}`,
  competence: () => '/utbildning/kompetens',
  confirmCompetence: () => '/utbildning/kompetens/bekrafta',
  bankFile: (slug: string) => `/utbildning/fragebank/${slug}/fil`,
  bankQuestion: (slug: string, node: string) => `/utbildning/fragebank/${slug}/fraga/${node}`,
  followUp: (id: string) => `/utbildning/repetition/${id}`,
  marking: () => '/utbildning/rattning',
  requirements: (at: string) => `/utbildning/krav/${at}`,
  requirement: (at: string, id: string) => `/utbildning/krav/${at}/${id}`,
  newRequirement: (at: string) => `/utbildning/krav/${at}/nytt`,
  myCourses: () => '/utbildning/mina-kurser',
  certificate: (id: string) => `/utbildning/intyg/${id}`,
  verify: (code?: string) => (code ? `/verifiera/${encodeURIComponent(code)}` : '/verifiera'),
  seminars: () => '/utbildning/seminarier',
  seminar: (id: string) => `/utbildning/seminarium/${id}`,
  newSeminar: () => '/utbildning/seminarium/nytt',
  holdSeminar: (id: string) => `/utbildning/seminarium/${id}/leda`,
  consults: () => '/konsultation',
  newConsult: () => '/konsultation/ny',
  askDraft: (id: string) => `/konsultation/utkast/${id}`,
  askStep: (id: string, step: string) => `/konsultation/utkast/${id}/${step}`,
  askThanks: () => '/konsultation/tack',
  consult: (id: string) => `/konsultation/fraga/${id}`,
  consultStep: (id: string, step: 'skickad' | 'foljdfraga' | 'avsluta' | 'aterta' | 'lamna' | 'arende' | 'logg') =>
    `/konsultation/fraga/${id}/${step}`,
  handling: (id: string, step: string) => `/konsultation/fraga/${id}/atgard/${step}`,
  workingDays: () => '/konsultation/arbetstid',
  openQuestions: () => '/konsultation/kunskap-saknas',
  proposeQa: (id: string) => `/konsultation/fraga/${id}/till-alla`,
  directives: () => '/konsultation/uppdrag',
  directive: (id: string) => `/konsultation/uppdrag/${id}`,
  capacity: () => '/konsultation/kapacitet',
  triage: () => '/konsultation/inkorg',
  triageDecision: (id: string) => `/konsultation/inkorg/${id}`,
  queue: () => '/konsultation/ko',
  consultRoutes: () => '/konsultation/vagar',
  snippets: () => '/konsultation/textblock',
  answerReviews: () => '/konsultation/granskning',
  answerReview: (id: string) => `/konsultation/granskning/${id}`,
  consultStatistics: () => '/konsultation/statistik',
  answer: (id: string) => `/konsultation/svar/${id}`,
  answerStep: (id: string, step: 'granska' | 'komplettering') => `/konsultation/svar/${id}/${step}`,
  editorial: () => '/redaktion',
  newText: (title?: string) => (title ? `/redaktion/ny?${new URLSearchParams({ titel: title }).toString()}` : '/redaktion/ny'),
  evaluationOf: (proposal: string, title: string) => `/redaktion/ny?${new URLSearchParams({ titel: title, forslag: proposal }).toString()}`,
  searchUpkeep: (words?: string, after?: string) => {
    const query = new URLSearchParams({ ...(words ? { ord: words } : {}), ...(after ? { efter: after } : {}) }).toString();
    return query ? `/redaktion/sokning?${query}` : '/redaktion/sokning';
  },
  reviews: () => '/redaktion/granskning',
  edit: (slug: string) => `/redaktion/text/${slug}`,
  importReferences: (slug: string) => `/redaktion/text/${slug}/kallor`,
  studies: (slug: string, row: string) => `/redaktion/text/${slug}/studier/${row}`,
  importText: (slug: string) => `/redaktion/text/${slug}/las-in`,
  adaptationsMine: () => '/redaktion/anpassningar',
  review: (slug: string, page?: string) => (page ? `/redaktion/granskning/${slug}/${page}` : `/redaktion/granskning/${slug}`),
  bodies: () => '/redaktion/remissinstanser',
  body: (id: string) => `/redaktion/remissinstanser/${id}`,
  initiatives: () => '/redaktion/satsningar',
  round: (id: string) => `/remiss/${id}`,
  adaptation: (organisation: string, slug: string) => `/redaktion/anpassning/${organisation}/${slug}`,
  adaptationPart: (organisation: string, slug: string, node: string) => `/redaktion/anpassning/${organisation}/${slug}/${node}`,
  adaptationReview: (organisation: string, slug: string) => `/redaktion/anpassning/${organisation}/${slug}/granska`,
  citation: (id: string) => `/redaktion/hanvisning/${id}`,
  about: () => '/om',
  help: () => '/hjalp',
  accessibility: () => '/tillganglighet',
  privacy: () => '/personuppgifter',
  account: () => '/konto',
} as const;

/** Where signing in begins; it comes back to the page that was left. */
export const signInPath = (returnTo: string): string => `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;

/** The same address with the texts of a region, or without one: the nation's. Links do it themselves (`ui/link`); only choosing a region needs this. */
export function inRegion(path: string, region: string | null): string {
  if (region === null) return path;
  return path === '/' ? `/${region}` : `/${region}${path}`;
}

/** An address below a region as it is without it. */
export function withoutRegion(pathname: string, region: string | null): string {
  return region === null ? pathname : pathname.slice(region.length + 1) || '/';
}
