import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../../src/article/clutter/phrases';
import { readSignals, SIGNALS, type Signal } from '../../../src/article/clutter/words';

const said = (text: string): Signal[] => (Object.keys(SIGNALS) as Signal[]).filter((one) => readSignals(text) & SIGNALS[one]);

describe('readSignals', () => {
  it('hears each phrase of the lists where it is printed alone', () => {
    const unheard: string[] = [];
    for (const [signal, rows] of Object.entries(PHRASES))
      for (const phrase of rows.flatMap((row) => row.split('|')))
        if (!said(phrase.replace(/^[\^=]/, '').replace(/\*$/, 'en')).includes(signal as Signal)) unheard.push(`${signal}: ${phrase}`);
    expect(unheard).toEqual([]);
  });

  it.each<[string, Signal[]]>([
    ['Schrijf je in voor onze nieuwsbrief', ['newsletter', 'signup']],
    ['Straight to your inbox', ['inbox']],
    ['Jetzt kostenlos abonnieren', ['signup', 'subscribe', 'callToAct']],
    ['Recevez notre newsletter', ['newsletter', 'signup']],
    ['Lees verder met een abonnement', ['wall', 'subscribe']],
    ['You have reached your limit of free articles', ['wall']],
    ['Diesen Artikel lesen Sie mit Jahresabo', ['wall', 'subscribe']],
    ['Réservé aux abonnés', ['wall', 'subscribe']],
    ['Al abonnee? Log in', ['login', 'subscribe']],
    ['Eerste maand € 1, daarna 9,95 euro per maand', ['price', 'period']],
    ['Vanaf € 5,95/maand', ['price', 'period']],
    ['Alle Cookies akzeptieren', ['cookie', 'consentButton']],
    ['Nee, bedankt', ['decline']],
    ['Niet nu', ['pushButton', 'decline']],
    ['Lees ook:', ['relatedHead']],
    ['Das könnte Sie auch interessieren', ['relatedHead']],
    ['Advertentie', ['adLabel']],
    ['(Anzeige)', ['adLabel']],
    ['Open nu een rekening', ['broker', 'callToAct']],
    ['74% of retail investor accounts lose money', ['risk']],
    ['Deel dit artikel op Facebook', ['share', 'network']],
  ])('hears %s', (text, signals) => {
    expect(said(text)).toEqual(expect.arrayContaining(signals));
  });

  it.each([
    'De omzet steeg met 9 procent',
    'Shares of the harbour operator fell',
    'Der Umsatz stieg im dritten Quartal',
    'Le titre a gagné 5 pour cent',
  ])('hears nothing in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('does not take a label for one inside a sentence', () => {
    expect(said('Een advertentie in de krant kostte hem zijn baan')).not.toContain('adLabel');
  });

  it('hears nothing in a long paragraph', () => {
    expect(readSignals(`${'Lange zin over de beurs. '.repeat(60)} nieuwsbrief`)).toBe(0);
  });
});
