/// <reference types="vite-plugin-pwa/vanillajs" />
import { registerSW } from 'virtual:pwa-register';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import type { Services } from '#app/services.ts';
import { startServiceWorker } from '#device/serviceWorker.ts';
import { invariant } from '#domain/result.ts';

/** The composition root: what has to be made once is made here and handed down. */
const services: Services = { isSecure: isSecureContext };

if (services.isSecure) startServiceWorker(registerSW);

const root = document.getElementById('root');
invariant(root, 'index.html holds #root');
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
