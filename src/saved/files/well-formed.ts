/** Text without lone surrogates, which no UTF-8 file can hold: each becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
