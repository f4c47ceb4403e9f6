// The browser opens its databases of this address, which takes it some time, while the application is still being read.
indexedDB.databases?.().catch(() => undefined);
