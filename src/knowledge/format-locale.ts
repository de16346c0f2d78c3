import type { Language } from '../language/language';

/** The locale that dates and numbers are written in: British English has the day first, as the others do. */
export const formatLocale = (language: Language): string => (language === 'en' ? 'en-GB' : language);
