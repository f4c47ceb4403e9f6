import type { RouteObject } from 'react-router';
import { Doors } from '#screens/doors/Doors.tsx';
import { CrashedRoute } from './Crash.tsx';
import { LostPage } from './LostPage.tsx';
import { Loading, Shell } from './Shell.tsx';
import type { Services } from './services.ts';

/** Every address of the application and the screen that answers it. Screens beyond the doors load on demand. */
export const createRoutes = (_services: Services): RouteObject[] => [
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
            path: 'poste',
            lazy: async () => ({ Component: (await import('#screens/opening/DeskDoor.tsx')).DeskDoor }),
          },
          {
            path: 'poste/ouvrir',
            lazy: async () => ({ Component: (await import('#screens/opening/OpenDesk.tsx')).OpenDesk }),
          },
          {
            path: 'entrainement',
            lazy: async () => ({ Component: (await import('#screens/training/Training.tsx')).Training }),
          },
          { path: '*', Component: LostPage },
        ],
      },
    ],
  },
];
