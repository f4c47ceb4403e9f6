/**
 * Stands in for react-aria's look at the language of the browser: merely to import that makes the browser load the
 * rules of every language it knows, before the first screen. The application always names its language (`app/App.tsx`).
 */
export const useDefaultLocale = () => ({ locale: 'fr-FR', direction: 'ltr' });
