import { createBrowserRouter, type RouteObject } from 'react-router';
import { guidelinePlaces } from 'shared/guidelines/guideline-paths.ts';
import { basename } from '../i18n/locale.ts';
import { ErrorPage, NotFoundPage, RootErrorPage } from './error-page.tsx';
import { RegionLayout } from './layout/region-layout.tsx';
import { RootLayout } from './layout/root-layout.tsx';
import { loadReadingUnit, readingRouteId } from './reading-unit.ts';
import { rootRouteId, shellLoader } from './viewer.ts';

/** One file per address; each page is a chunk of its own. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('../pages/start/start-page.tsx') },
  { path: 'uppgifter', lazy: () => import('../pages/tasks/tasks-page.tsx') },
  { path: 'sok', lazy: () => import('../pages/search/search-page.tsx') },
  { path: 'organisation/:slug', lazy: () => import('../pages/organisation/organisation-page.tsx') },
  { path: 'kunskap', lazy: () => import('../pages/knowledge/knowledge-page.tsx') },
  { path: 'kunskap/metoder/:slug', lazy: () => import('../pages/knowledge/evaluation-page.tsx') },
  { path: 'kunskap/metoder/:slug/beslutsstod', lazy: () => import('../pages/knowledge/decision-aid-page.tsx') },
  { path: 'kunskap/jamfor', lazy: () => import('../pages/knowledge/comparison-page.tsx') },
  ...Object.values(guidelinePlaces).flatMap((place): RouteObject[] => [
    { path: `kunskap/${place}/:slug`, lazy: () => import('../pages/knowledge/guideline-page.tsx') },
    { path: `kunskap/${place}/:slug/:node`, lazy: () => import('../pages/knowledge/recommendation-page.tsx') },
  ]),
  { path: 'kunskap/version/:id', lazy: () => import('../pages/knowledge/version-page.tsx') },
  { path: 'kunskap/andringar/:slug', lazy: () => import('../pages/knowledge/changes-page.tsx') },
  { path: 'kunskap/fragor-svar/:slug', lazy: () => import('../pages/knowledge/qa-article-page.tsx') },
  { path: 'kunskap/anpassningar/:slug', lazy: () => import('../pages/knowledge/adaptations-page.tsx') },
  { path: 'kunskap/anpassningar/:slug/:node', lazy: () => import('../pages/knowledge/wordings-page.tsx') },
  { path: 'redaktion', lazy: () => import('../pages/editorial/editorial-page.tsx') },
  { path: 'redaktion/ny', lazy: () => import('../pages/editorial/new-artefact-page.tsx') },
  { path: 'redaktion/granskning', lazy: () => import('../pages/editorial/reviews-page.tsx') },
  { path: 'redaktion/text/:slug', lazy: () => import('../pages/editorial/edition-page.tsx') },
  { path: 'redaktion/text/:slug/kallor', lazy: () => import('../pages/editorial/references-page.tsx') },
  { path: 'redaktion/text/:slug/studier/:node', lazy: () => import('../pages/editorial/studies-page.tsx') },
  { path: 'redaktion/text/:slug/las-in', lazy: () => import('../pages/editorial/import-page.tsx') },
  { path: 'redaktion/anpassningar', lazy: () => import('../pages/editorial/my-adaptations-page.tsx') },
  { path: 'redaktion/granskning/:slug', lazy: () => import('../pages/review/desk-page.tsx') },
  { path: 'redaktion/granskning/:slug/arbetsgrupp', lazy: () => import('../pages/review/team-page.tsx') },
  { path: 'redaktion/granskning/:slug/fragor', lazy: () => import('../pages/review/questions-page.tsx') },
  { path: 'redaktion/granskning/:slug/omrostningar', lazy: () => import('../pages/review/votes-page.tsx') },
  { path: 'redaktion/granskning/:slug/remiss', lazy: () => import('../pages/review/round-page.tsx') },
  { path: 'remiss/:id', lazy: () => import('../pages/review/table-page.tsx') },
  { path: 'remiss/:id/svar/:invitation', lazy: () => import('../pages/review/answer-page.tsx') },
  { path: 'panel/lasning/:invitation', lazy: () => import('../pages/review/panel-page.tsx') },
  { path: 'redaktion/hanvisning/:id', lazy: () => import('../pages/editorial/citation-page.tsx') },
  { path: 'utbildning', lazy: () => import('../pages/education/courses-page.tsx') },
  { path: 'redaktion/anpassning/:organisation/:slug', lazy: () => import('../pages/editorial/adaptation-page.tsx') },
  { path: 'redaktion/anpassning/:organisation/:slug/granska', lazy: () => import('../pages/editorial/adaptation-review-page.tsx') },
  { path: 'redaktion/anpassning/:organisation/:slug/:node', lazy: () => import('../pages/editorial/adaptation-part-page.tsx') },
  { path: 'utbildning/mina-kurser', lazy: () => import('../pages/education/my-courses-page.tsx') },
  { path: 'utbildning/kurs/:slug', lazy: () => import('../pages/education/course-page.tsx') },
  { path: 'utbildning/kurs/:slug/lektion/:node', lazy: () => import('../pages/education/lesson-page.tsx') },
  { path: 'utbildning/rattning', lazy: () => import('../pages/education/marking-page.tsx') },
  { path: 'utbildning/kurs/:slug/prov/:node?', lazy: () => import('../pages/education/quiz-page.tsx') },
  { path: 'utbildning/intyg/:id', lazy: () => import('../pages/education/certificate-page.tsx') },
  { path: 'verifiera', lazy: () => import('../pages/education/verify-page.tsx') },
  { path: 'verifiera/:kod', lazy: () => import('../pages/education/verify-page.tsx') },
  { path: 'konsultation', lazy: () => import('../pages/consultations/consults-page.tsx') },
  { path: 'konsultation/ny', lazy: () => import('../pages/consultations/new-consult-page.tsx') },
  { path: 'konsultation/tack', lazy: () => import('../pages/consultations/thanks-page.tsx') },
  {
    path: 'konsultation/utkast/:id',
    lazy: () => import('../pages/consultations/ask-layout.tsx'),
    children: [{ path: ':step?', lazy: () => import('../pages/consultations/ask-step-page.tsx') }],
  },
  { path: 'konsultation/fraga/:id', lazy: () => import('../pages/consultations/thread-page.tsx') },
  { path: 'konsultation/fraga/:id/skickad', lazy: () => import('../pages/consultations/sent-page.tsx') },
  { path: 'konsultation/fraga/:id/foljdfraga', lazy: () => import('../pages/consultations/follow-up-page.tsx') },
  { path: 'konsultation/fraga/:id/avsluta', lazy: () => import('../pages/consultations/close-out-page.tsx') },
  { path: 'konsultation/fraga/:id/aterta', lazy: () => import('../pages/consultations/withdraw-page.tsx') },
  { path: 'konsultation/fraga/:id/lamna', lazy: () => import('../pages/consultations/release-page.tsx') },
  { path: 'konsultation/fraga/:id/atgard/:step', lazy: () => import('../pages/consultations/handling-page.tsx') },
  { path: 'konsultation/uppdrag', lazy: () => import('../pages/consultations/directives-page.tsx') },
  { path: 'konsultation/uppdrag/:id', lazy: () => import('../pages/consultations/directive-page.tsx') },
  { path: 'konsultation/kapacitet', lazy: () => import('../pages/consultations/capacity-page.tsx') },
  { path: 'konsultation/inkorg', lazy: () => import('../pages/consultations/triage-page.tsx') },
  { path: 'konsultation/inkorg/:id', lazy: () => import('../pages/consultations/triage-decision-page.tsx') },
  { path: 'konsultation/ko', lazy: () => import('../pages/consultations/queue-page.tsx') },
  {
    path: 'konsultation/svar/:id',
    lazy: () => import('../pages/consultations/answer-layout.tsx'),
    children: [
      { index: true, lazy: () => import('../pages/consultations/answer-page.tsx') },
      { path: 'granska', lazy: () => import('../pages/consultations/answer-preview-page.tsx') },
      { path: 'komplettering', lazy: () => import('../pages/consultations/clarify-page.tsx') },
    ],
  },
  { path: 'konto', lazy: () => import('../pages/account/account-page.tsx') },
  { path: 'om', lazy: () => import('../pages/about/about-page.tsx') },
  { path: 'hjalp', lazy: () => import('../pages/about/help-page.tsx') },
  { path: 'tillganglighet', lazy: () => import('../pages/about/accessibility-page.tsx') },
  { path: 'personuppgifter', lazy: () => import('../pages/about/privacy-page.tsx') },
];

export const router = createBrowserRouter(
  [
    {
      id: rootRouteId,
      path: '/',
      loader: shellLoader,
      Component: RootLayout,
      ErrorBoundary: RootErrorPage,
      HydrateFallback: () => null,
      shouldRevalidate: () => false,
      children: [
        {
          id: readingRouteId,
          path: ':region?',
          loader: loadReadingUnit,
          shouldRevalidate: ({ currentParams, nextParams }) => currentParams['region'] !== nextParams['region'],
          Component: RegionLayout,
          ErrorBoundary: ErrorPage,
          children: [{ ErrorBoundary: ErrorPage, children: [...pages, { path: '*', Component: NotFoundPage }] }],
        },
      ],
    },
  ],
  { basename },
);
