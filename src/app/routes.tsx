import { createElement } from 'react';
import { Navigate, type RouteObject } from 'react-router';
import { Doors } from '#screens/doors/Doors.tsx';
import type { StoreKind } from '#screens/services.tsx';
import { CrashedRoute } from './Crash.tsx';
import { LostPage } from './LostPage.tsx';
import { Loading, Shell } from './Shell.tsx';

/** Every address of the application and the screen that answers it. Screens beyond the doors load on demand. */
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
            lazy: async () => ({
              Component: (await import('#screens/accessibility/Accessibility.tsx')).Accessibility,
            }),
          },
          {
            path: 'poste',
            lazy: async () => ({ Component: (await import('#screens/opening/DeskDoor.tsx')).DeskDoor }),
          },
          {
            path: 'poste/ouvrir',
            lazy: async () => ({ Component: (await import('#screens/opening/OpenDesk.tsx')).OpenDesk }),
          },
          {
            path: 'poste/reprendre',
            lazy: async () => ({
              Component: (await import('#screens/opening/RestoreDesk.tsx')).RestoreDesk,
            }),
          },
          {
            path: 'entrainement',
            lazy: async () => ({ Component: (await import('#screens/training/Training.tsx')).Training }),
          },
          {
            path: 'coordination',
            lazy: async () => ({ Component: (await import('#screens/office/Office.tsx')).Office }),
          },
          {
            path: 'coordination/campagne',
            lazy: async () => ({
              Component: (await import('#screens/office/editor/CampaignDoor.tsx')).CampaignDoor,
            }),
          },
          {
            path: 'coordination/campagne/:step',
            lazy: async () => ({ Component: (await import('#screens/office/editor/Editor.tsx')).Editor }),
          },
          {
            path: 'coordination/cles',
            lazy: async () => ({
              Component: (await import('#screens/office/issuing/KeysPage.tsx')).KeysPage,
            }),
          },
          {
            path: 'coordination/emettre',
            lazy: async () => ({
              Component: (await import('#screens/office/issuing/IssuePage.tsx')).IssuePage,
            }),
          },
          {
            path: 'coordination/papiers',
            lazy: async () => ({
              Component: (await import('#screens/office/issuing/PapersPage.tsx')).PapersPage,
            }),
          },
          {
            path: 'coordination/reserve',
            lazy: async () => ({
              Component: (await import('#screens/office/issuing/ReservePage.tsx')).ReservePage,
            }),
          },
          afterTheMorning(),
          {
            path: 'guides',
            lazy: async () => ({ Component: (await import('#screens/guides/Guides.tsx')).Guides }),
          },
          deskRoute('morning', 'poste/:chain'),
          deskRoute('training', 'entrainement/:chain'),
          ...(import.meta.env.DEV ? [galleryRoute] : []),
          { path: '*', Component: LostPage },
        ],
      },
    ],
  },
];

/** The design system, for those who develop it: no part of it is in a build. */
const galleryRoute: RouteObject = {
  path: 'galerie',
  lazy: async () => ({ Component: (await import('#gallery/Gallery.tsx')).Gallery }),
};

/** What the coordination does with the desks' files: one frame, and in it the same open morning. */
function afterTheMorning(): RouteObject {
  return {
    lazy: async () => ({
      Component: (await import('#screens/office/coordination/CoordinationFrame.tsx')).CoordinationFrame,
    }),
    children: [
      {
        path: 'coordination/rassembler',
        lazy: async () => ({
          Component: (await import('#screens/office/gathering/GatheringPage.tsx')).GatheringPage,
        }),
      },
      {
        path: 'coordination/souches',
        lazy: async () => ({
          Component: (await import('#screens/office/stubs/StubsPage.tsx')).StubsPage,
        }),
      },
      {
        path: 'coordination/arbitrer',
        lazy: async () => ({
          Component: (await import('#screens/office/arbitration/ArbitrationPage.tsx')).ArbitrationPage,
        }),
      },
      {
        path: 'coordination/listes',
        lazy: async () => ({
          Component: (await import('#screens/office/lists/ListsPage.tsx')).ListsPage,
        }),
      },
      {
        path: 'coordination/listes/:enrolment/:position',
        lazy: async () => ({
          Component: (await import('#screens/office/lists/HistoryPage.tsx')).HistoryPage,
        }),
      },
      {
        path: 'coordination/tableau',
        lazy: async () => ({
          Component: (await import('#screens/office/dashboard/DashboardPage.tsx')).DashboardPage,
        }),
      },
      {
        path: 'coordination/publier',
        lazy: async () => ({
          Component: (await import('#screens/office/publication/PublicationPage.tsx')).PublicationPage,
        }),
      },
    ],
  };
}

/** The screens of an open desk, the same in the morning and in training. */
function deskRoute(kind: StoreKind, path: string): RouteObject {
  return {
    path,
    lazy: async () => {
      const { DeskFrame } = await import('#screens/desk/DeskFrame.tsx');
      return { Component: () => createElement(DeskFrame, { kind }) };
    },
    children: [
      { index: true, element: <Navigate to="guichet" replace /> },
      {
        path: 'guichet',
        lazy: async () => ({ Component: (await import('#screens/counter/Counter.tsx')).Counter }),
      },
      {
        path: 'journal',
        lazy: async () => ({ Component: (await import('#screens/journal/Journal.tsx')).Journal }),
      },
      {
        path: 'journal/:receipt',
        lazy: async () => ({ Component: (await import('#screens/journal/EnrolmentPage.tsx')).EnrolmentPage }),
      },
      {
        path: 'journal/:receipt/corriger',
        lazy: async () => ({
          Component: (await import('#screens/journal/CorrectionPage.tsx')).CorrectionPage,
        }),
      },
      {
        path: 'places',
        lazy: async () => ({ Component: (await import('#screens/places/Places.tsx')).Places }),
      },
      {
        path: 'fiches',
        lazy: async () => ({ Component: (await import('#screens/paperForms/PaperForms.tsx')).PaperForms }),
      },
      {
        path: 'cloture',
        lazy: async () => ({ Component: (await import('#screens/closing/Closing.tsx')).Closing }),
      },
    ],
  };
}
