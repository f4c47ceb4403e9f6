/// <reference types="vite-plugin-pwa/vanillajs" />
import { registerSW } from 'virtual:pwa-register';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a page of this kind costs: React under a service worker, and a field to type into. */
function Floor() {
  const [words, setWords] = useState('');
  return (
    <main>
      <h1>Floor</h1>
      <form className="unlock">
        <label>
          Words <input value={words} onChange={({ target }) => setWords(target.value)} />
        </label>
        <button type="submit">Unlock</button>
      </form>
    </main>
  );
}

registerSW({ immediate: true });
const root = document.getElementById('root');
if (!root) throw new Error('index.html holds #root');
createRoot(root).render(
  <StrictMode>
    <Floor />
  </StrictMode>,
);
