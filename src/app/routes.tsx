import { Navigate, type RouteObject } from 'react-router';
import { DeskFrame } from '#screens/desk/DeskFrame.tsx';
import { Doors } from '#screens/doors/Doors.tsx';
import { later } from '#screens/later.ts';
import type { StoreKind } from '#screens/services.tsx';
import { LostPage } from './LostPage.tsx';
import { Shell } from './Shell.tsx';

const Counter = later(async () => (await import('#screens/counter/Counter.tsx')).Counter);
const Journal = later(async () => (await import('#screens/journal/Journal.tsx')).Journal);
const EnrolmentPage = later(async () => (await import('#screens/journal/EnrolmentPage.tsx')).EnrolmentPage);
const CorrectionPage = later(
  async () => (await import('#screens/journal/CorrectionPage.tsx')).CorrectionPage,
);
const Places = later(async () => (await import('#screens/places/Places.tsx')).Places);
const PaperForms = later(async () => (await import('#screens/paperForms/PaperForms.tsx')).PaperForms);
const Closing = later(async () => (await import('#screens/closing/Closing.tsx')).Closing);

/** Every address of the application and the screen that answers it. Screens beyond the doors and the locked desk are loaded on demand. */
export const ROUTES: RouteObject[] = [
  {
    Component: Shell,
    children: [
      { index: true, Component: Doors },
      {
        path: 'accessibilite',
        Component: later(
          async () => (await import('#screens/accessibility/Accessibility.tsx')).Accessibility,
        ),
      },
      {
        path: 'poste',
        Component: later(async () => (await import('#screens/opening/DeskDoor.tsx')).DeskDoor),
      },
      {
        path: 'poste/ouvrir',
        Component: later(async () => (await import('#screens/opening/OpenDesk.tsx')).OpenDesk),
      },
      {
        path: 'poste/reprendre',
        Component: later(async () => (await import('#screens/opening/RestoreDesk.tsx')).RestoreDesk),
      },
      {
        path: 'entrainement',
        Component: later(async () => (await import('#screens/training/Training.tsx')).Training),
      },
      {
        path: 'coordination',
        Component: later(async () => (await import('#screens/office/Office.tsx')).Office),
      },
      {
        path: 'coordination/campagne',
        Component: later(async () => (await import('#screens/office/editor/CampaignDoor.tsx')).CampaignDoor),
      },
      {
        path: 'coordination/campagne/:step',
        Component: later(async () => (await import('#screens/office/editor/Editor.tsx')).Editor),
      },
      {
        path: 'coordination/cles',
        Component: later(async () => (await import('#screens/office/issuing/KeysPage.tsx')).KeysPage),
      },
      {
        path: 'coordination/emettre',
        Component: later(async () => (await import('#screens/office/issuing/IssuePage.tsx')).IssuePage),
      },
      {
        path: 'coordination/papiers',
        Component: later(async () => (await import('#screens/office/issuing/PapersPage.tsx')).PapersPage),
      },
      {
        path: 'coordination/reserve',
        Component: later(async () => (await import('#screens/office/issuing/ReservePage.tsx')).ReservePage),
      },
      afterTheMorning(),
      {
        path: 'guides',
        Component: later(async () => (await import('#screens/guides/Guides.tsx')).Guides),
      },
      deskRoute('morning', 'poste/:chain'),
      deskRoute('training', 'entrainement/:chain'),
      ...(import.meta.env.DEV ? [galleryRoute()] : []),
      { path: '*', Component: LostPage },
    ],
  },
];

/** The design system, for those who develop it: no part of it is in a build. */
function galleryRoute(): RouteObject {
  return {
    path: 'galerie',
    Component: later(async () => (await import('#gallery/Gallery.tsx')).Gallery),
  };
}

/** What the coordination does with the desks' files: one frame, and in it the same open morning. */
function afterTheMorning(): RouteObject {
  return {
    Component: later(
      async () => (await import('#screens/office/coordination/CoordinationFrame.tsx')).CoordinationFrame,
    ),
    children: [
      {
        path: 'coordination/rassembler',
        Component: later(
          async () => (await import('#screens/office/gathering/GatheringPage.tsx')).GatheringPage,
        ),
      },
      {
        path: 'coordination/souches',
        Component: later(async () => (await import('#screens/office/stubs/StubsPage.tsx')).StubsPage),
      },
      {
        path: 'coordination/arbitrer',
        Component: later(
          async () => (await import('#screens/office/arbitration/ArbitrationPage.tsx')).ArbitrationPage,
        ),
      },
      {
        path: 'coordination/listes',
        Component: later(async () => (await import('#screens/office/lists/ListsPage.tsx')).ListsPage),
      },
      {
        path: 'coordination/listes/:enrolment/:position',
        Component: later(async () => (await import('#screens/office/lists/HistoryPage.tsx')).HistoryPage),
      },
      {
        path: 'coordination/tableau',
        Component: later(
          async () => (await import('#screens/office/dashboard/DashboardPage.tsx')).DashboardPage,
        ),
      },
      {
        path: 'coordination/publier',
        Component: later(
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
