import type { ComponentType } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { DeskFrame } from '#screens/desk/DeskFrame.tsx';
import { Doors } from '#screens/doors/Doors.tsx';
import { later, withWords } from '#screens/later.ts';
import type { StoreKind } from '#screens/services.tsx';
import { CrashedRoute } from './Crash.tsx';
import { LostPage } from './LostPage.tsx';
import { Loading, Shell } from './Shell.tsx';

/** Every address of the application and the screen that answers it. Screens beyond the doors and the locked desk are loaded on demand. */
export const createRoutes = (): RouteObject[] => [
  {
    Component: Shell,
    HydrateFallback: Loading,
    children: [
      {
        // Inside the shell, so that a screen that stops leaves the header standing.
        ErrorBoundary: CrashedRoute,
        children: [
          { index: true, Component: Doors },
          {
            path: 'accessibilite',
            lazy: screen(
              async () => (await import('#screens/accessibility/Accessibility.tsx')).Accessibility,
            ),
          },
          {
            path: 'poste',
            lazy: screen(async () => (await import('#screens/opening/DeskDoor.tsx')).DeskDoor),
          },
          {
            path: 'poste/ouvrir',
            lazy: screen(async () => (await import('#screens/opening/OpenDesk.tsx')).OpenDesk),
          },
          {
            path: 'poste/reprendre',
            lazy: screen(async () => (await import('#screens/opening/RestoreDesk.tsx')).RestoreDesk),
          },
          {
            path: 'entrainement',
            lazy: screen(async () => (await import('#screens/training/Training.tsx')).Training),
          },
          {
            path: 'coordination',
            lazy: screen(async () => (await import('#screens/office/Office.tsx')).Office),
          },
          {
            path: 'coordination/campagne',
            lazy: screen(async () => (await import('#screens/office/editor/CampaignDoor.tsx')).CampaignDoor),
          },
          {
            path: 'coordination/campagne/:step',
            lazy: screen(async () => (await import('#screens/office/editor/Editor.tsx')).Editor),
          },
          {
            path: 'coordination/cles',
            lazy: screen(async () => (await import('#screens/office/issuing/KeysPage.tsx')).KeysPage),
          },
          {
            path: 'coordination/emettre',
            lazy: screen(async () => (await import('#screens/office/issuing/IssuePage.tsx')).IssuePage),
          },
          {
            path: 'coordination/papiers',
            lazy: screen(async () => (await import('#screens/office/issuing/PapersPage.tsx')).PapersPage),
          },
          {
            path: 'coordination/reserve',
            lazy: screen(async () => (await import('#screens/office/issuing/ReservePage.tsx')).ReservePage),
          },
          afterTheMorning(),
          {
            path: 'guides',
            lazy: screen(async () => (await import('#screens/guides/Guides.tsx')).Guides),
          },
          deskRoute('morning', 'poste/:chain'),
          deskRoute('training', 'entrainement/:chain'),
          ...(import.meta.env.DEV ? [galleryRoute()] : []),
          { path: '*', Component: LostPage },
        ],
      },
    ],
  },
];

/** The design system, for those who develop it: no part of it is in a build. */
function galleryRoute(): RouteObject {
  return {
    path: 'galerie',
    lazy: screen(async () => (await import('#gallery/Gallery.tsx')).Gallery),
  };
}

/** What the coordination does with the desks' files: one frame, and in it the same open morning. */
function afterTheMorning(): RouteObject {
  return {
    lazy: screen(
      async () => (await import('#screens/office/coordination/CoordinationFrame.tsx')).CoordinationFrame,
    ),
    children: [
      {
        path: 'coordination/rassembler',
        lazy: screen(async () => (await import('#screens/office/gathering/GatheringPage.tsx')).GatheringPage),
      },
      {
        path: 'coordination/souches',
        lazy: screen(async () => (await import('#screens/office/stubs/StubsPage.tsx')).StubsPage),
      },
      {
        path: 'coordination/arbitrer',
        lazy: screen(
          async () => (await import('#screens/office/arbitration/ArbitrationPage.tsx')).ArbitrationPage,
        ),
      },
      {
        path: 'coordination/listes',
        lazy: screen(async () => (await import('#screens/office/lists/ListsPage.tsx')).ListsPage),
      },
      {
        path: 'coordination/listes/:enrolment/:position',
        lazy: screen(async () => (await import('#screens/office/lists/HistoryPage.tsx')).HistoryPage),
      },
      {
        path: 'coordination/tableau',
        lazy: screen(async () => (await import('#screens/office/dashboard/DashboardPage.tsx')).DashboardPage),
      },
      {
        path: 'coordination/publier',
        lazy: screen(
          async () => (await import('#screens/office/publication/PublicationPage.tsx')).PublicationPage,
        ),
      },
    ],
  };
}

/** The screens of an open desk, the same in the morning and in training: only a locked one is there with the page. */
function deskRoute(kind: StoreKind, path: string): RouteObject {
  return {
    path,
    element: <DeskFrame kind={kind} preload={Counter.preload} />,
    children: [
      { index: true, element: <Navigate to="guichet" replace /> },
      { path: 'guichet', Component: Counter },
      { path: 'journal', Component: Journal },
      { path: 'journal/:receipt', Component: EnrolmentPage },
      { path: 'journal/:receipt/corriger', Component: CorrectionPage },
      { path: 'places', Component: Places },
      { path: 'fiches', Component: PaperForms },
      { path: 'cloture', Component: Closing },
    ],
  };
}

const Counter = later(async () => (await import('#screens/counter/Counter.tsx')).Counter);
const Journal = later(async () => (await import('#screens/journal/Journal.tsx')).Journal);
const EnrolmentPage = later(async () => (await import('#screens/journal/EnrolmentPage.tsx')).EnrolmentPage);
const CorrectionPage = later(
  async () => (await import('#screens/journal/CorrectionPage.tsx')).CorrectionPage,
);
const Places = later(async () => (await import('#screens/places/Places.tsx')).Places);
const PaperForms = later(async () => (await import('#screens/paperForms/PaperForms.tsx')).PaperForms);
const Closing = later(async () => (await import('#screens/closing/Closing.tsx')).Closing);

/** A screen that is loaded before anything of its address is shown. */
function screen<Props>(load: () => Promise<ComponentType<Props>>) {
  return withWords(async () => ({ Component: await load() }));
}
