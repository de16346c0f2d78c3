/** What the first-run page says, in the four languages. */
import type { Language } from '../../language/language';
import { plural } from './plural';

export interface WelcomeWords {
  title: string;
  lead: string;
  stepWhat: string;
  stepWhatText: string;
  sampleLook: string;
  sampleOff: string;
  sampleOn: string;
  sampleTry: string;
  /** A small made-up article; the names are those that the knowledge knows. */
  sample: { offer: string; offerButton: string; headline: string; paragraphs: string[]; newsletter: string; newsletterButton: string };
  stepSites: string;
  stepSitesText: string;
  country: string;
  all: string;
  none: string;
  allow: (count: number) => string;
  allowed: (count: number) => string;
  refused: string;
  without: string;
  stepKeys: string;
  stepKeysText: string;
  touch: string;
  changeKeys: string;
  keep: string;
  noRequests: string;
  options: string;
  library: string;
  hint: string;
}

export const welcomeWords: Record<Language, WelcomeWords> = {
  nl: {
    title: 'Financieel nieuws, met een kantlijn',
    lead: 'Kantlijn haalt de rommel van nieuwspagina’s en legt in de marge uit wie wie is en wat het betekent. Zonder iets op te vragen of door te geven.',
    stepWhat: 'Wat het doet',
    stepWhatText: 'Probeer het hier. Wijs een onderstreepte naam of term aan, of tik erop.',
    sampleLook: 'Weergave van het voorbeeld',
    sampleOff: 'Zoals de site het toont',
    sampleOn: 'Met Kantlijn',
    sampleTry: 'Kies een onderstreept woord om de uitleg te zien.',
    sample: {
      offer: 'Al onze analyses lezen?',
      offerButton: 'Neem een abonnement',
      headline: 'Beursgang van Ant Group op losse schroeven',
      paragraphs: [
        'De beursgang van Ant Group, het betaalbedrijf achter Alipay, gaat voorlopig niet door. Oprichter Jack Ma moest zich melden bij de toezichthouders.',
        'De Chinese centrale bank eist dat het concern meer eigen kapitaal aanhoudt. Volgens The Wall Street Journal greep president Xi Jinping zelf in.',
      ],
      newsletter: 'Elke ochtend het beursnieuws in uw mailbox?',
      newsletterButton: 'Inschrijven',
    },
    stepSites: 'Waar het werkt',
    stepSitesText:
      'Eén klik op het icoon werkt op elke pagina, één keer. Kies hier de nieuwssites waar Kantlijn vanzelf mag werken. De browser vraagt het u één keer; intrekken kan altijd.',
    country: 'Land',
    all: 'Allemaal',
    none: 'Geen',
    allow: (count) => plural('nl', count, 'Toestaan op # site', 'Toestaan op # sites'),
    allowed: (count) => plural('nl', count, 'Kantlijn werkt nu vanzelf op # site.', 'Kantlijn werkt nu vanzelf op # sites.'),
    refused: 'Er is niets toegestaan. Een klik op het icoon werkt altijd.',
    without: 'Liever niet? Sla dit over: met een klik op het icoon werkt alles ook.',
    stepKeys: 'Toetsen',
    stepKeysText: 'Alles kan met de muis, met de vinger en met deze toetsen.',
    touch:
      'Op een telefoon: tik op een onderstreept woord voor de uitleg, houd een link lang vast, en open Kantlijn uit het menu van de browser.',
    changeKeys: 'De toetsen verandert u bij de extensies van de browser, onder sneltoetsen.',
    keep: 'Bewaarde artikelen staan alleen in deze browser. Verwijdert u Kantlijn, dan verdwijnt ook de bibliotheek: bewaar uit de bibliotheek af en toe een kopie als bestand.',
    noRequests: 'Kantlijn doet geen enkel verzoek aan het netwerk: alle kennis zit in de extensie zelf.',
    options: 'Alle opties',
    library: 'Naar de bibliotheek',
    hint: 'Speld het icoon vast in de werkbalk, dan is het altijd één klik.',
  },
  en: {
    title: 'Financial news, with a margin',
    lead: 'Kantlijn takes the clutter off news pages and explains in the margin who is who and what it means. Without asking the network for anything or passing anything on.',
    stepWhat: 'What it does',
    stepWhatText: 'Try it here. Point at an underlined name or term, or tap it.',
    sampleLook: 'How the sample is shown',
    sampleOff: 'As the site shows it',
    sampleOn: 'With Kantlijn',
    sampleTry: 'Choose an underlined word to see the explanation.',
    sample: {
      offer: 'Want to read all our analyses?',
      offerButton: 'Subscribe',
      headline: 'IPO of Ant Group in doubt',
      paragraphs: [
        'The initial public offering of Ant Group, the payment company behind Alipay, is off for now. Its founder Jack Ma was summoned by the regulators.',
        'The People’s Bank of China demands that the group hold more equity. According to The Wall Street Journal, president Xi Jinping stepped in himself.',
      ],
      newsletter: 'Market news in your inbox every morning?',
      newsletterButton: 'Sign up',
    },
    stepSites: 'Where it works',
    stepSitesText:
      'One click on the icon works on any page, once. Choose here the news sites where Kantlijn may work by itself. The browser asks you one time; you can take it back at any moment.',
    country: 'Country',
    all: 'All',
    none: 'None',
    allow: (count) => plural('en', count, 'Allow on # site', 'Allow on # sites'),
    allowed: (count) => plural('en', count, 'Kantlijn now works by itself on # site.', 'Kantlijn now works by itself on # sites.'),
    refused: 'Nothing was allowed. A click on the icon always works.',
    without: 'Rather not? Skip this: with a click on the icon everything works too.',
    stepKeys: 'Keys',
    stepKeysText: 'Everything can be done with the mouse, with a finger, and with these keys.',
    touch: 'On a phone: tap an underlined word for its explanation, press and hold a link, and open Kantlijn from the browser’s menu.',
    changeKeys: 'You change the keys on the browser’s extensions page, under keyboard shortcuts.',
    keep: 'Saved articles are in this browser only. Removing Kantlijn deletes the library too: save a copy as a file from the library now and then.',
    noRequests: 'Kantlijn makes no network request at all: all knowledge is inside the extension.',
    options: 'All options',
    library: 'To the library',
    hint: 'Pin the icon to the toolbar, then it is always one click.',
  },
  de: {
    title: 'Finanznachrichten, mit Randspalte',
    lead: 'Kantlijn räumt Nachrichtenseiten auf und erklärt am Rand, wer wer ist und was es bedeutet. Ohne etwas abzufragen oder weiterzugeben.',
    stepWhat: 'Was es tut',
    stepWhatText: 'Probieren Sie es hier. Zeigen oder tippen Sie auf einen unterstrichenen Namen oder Begriff.',
    sampleLook: 'Ansicht des Beispiels',
    sampleOff: 'Wie die Website es zeigt',
    sampleOn: 'Mit Kantlijn',
    sampleTry: 'Wählen Sie ein unterstrichenes Wort, um die Erklärung zu sehen.',
    sample: {
      offer: 'Alle unsere Analysen lesen?',
      offerButton: 'Jetzt abonnieren',
      headline: 'Börsengang der Ant Group in der Schwebe',
      paragraphs: [
        'Der Börsengang von Ant Group, dem Zahlungsunternehmen hinter Alipay, findet vorerst nicht statt. Gründer Jack Ma musste bei den Aufsehern erscheinen.',
        'Die chinesische Zentralbank verlangt, dass der Konzern mehr Eigenkapital hält. Laut The Wall Street Journal griff Präsident Xi Jinping selbst ein.',
      ],
      newsletter: 'Jeden Morgen Börsennachrichten im Postfach?',
      newsletterButton: 'Anmelden',
    },
    stepSites: 'Wo es arbeitet',
    stepSitesText:
      'Ein Klick auf das Symbol wirkt auf jeder Seite, ein Mal. Wählen Sie hier die Websites, auf denen Kantlijn von selbst arbeiten darf. Der Browser fragt Sie ein Mal; zurücknehmen können Sie es jederzeit.',
    country: 'Land',
    all: 'Alle',
    none: 'Keine',
    allow: (count) => plural('de', count, 'Auf # Website erlauben', 'Auf # Websites erlauben'),
    allowed: (count) =>
      plural('de', count, 'Kantlijn arbeitet nun auf # Website von selbst.', 'Kantlijn arbeitet nun auf # Websites von selbst.'),
    refused: 'Es wurde nichts erlaubt. Ein Klick auf das Symbol wirkt immer.',
    without: 'Lieber nicht? Überspringen Sie dies: Mit einem Klick auf das Symbol geht alles auch.',
    stepKeys: 'Tasten',
    stepKeysText: 'Alles geht mit der Maus, mit dem Finger und mit diesen Tasten.',
    touch:
      'Auf dem Telefon: Tippen Sie auf ein unterstrichenes Wort, halten Sie einen Link länger gedrückt, und öffnen Sie Kantlijn aus dem Menü des Browsers.',
    changeKeys: 'Die Tasten ändern Sie bei den Erweiterungen des Browsers, unter Tastenkürzel.',
    keep: 'Gespeicherte Artikel liegen nur in diesem Browser. Wer Kantlijn entfernt, löscht auch die Bibliothek: Sichern Sie aus der Bibliothek ab und zu eine Kopie als Datei.',
    noRequests: 'Kantlijn stellt keine einzige Netzanfrage: Alles Wissen steckt in der Erweiterung.',
    options: 'Alle Optionen',
    library: 'Zur Bibliothek',
    hint: 'Heften Sie das Symbol an die Werkzeugleiste, dann ist es immer ein Klick.',
  },
  fr: {
    title: 'L’actualité financière, avec une marge',
    lead: 'Kantlijn ôte l’encombrement des pages d’actualité et explique dans la marge qui est qui et ce que cela veut dire. Sans rien demander au réseau ni rien transmettre.',
    stepWhat: 'Ce qu’il fait',
    stepWhatText: 'Essayez ici. Pointez ou touchez un nom ou un terme souligné.',
    sampleLook: 'Affichage de l’exemple',
    sampleOff: 'Comme le site le montre',
    sampleOn: 'Avec Kantlijn',
    sampleTry: 'Choisissez un mot souligné pour voir l’explication.',
    sample: {
      offer: 'Lire toutes nos analyses ?',
      offerButton: 'S’abonner',
      headline: 'L’introduction en Bourse d’Ant Group incertaine',
      paragraphs: [
        'L’introduction en Bourse d’Ant Group, la société de paiement derrière Alipay, n’aura pas lieu pour l’instant. Son fondateur Jack Ma a été convoqué par les régulateurs.',
        'La banque centrale chinoise exige que le groupe détienne davantage de fonds propres. Selon The Wall Street Journal, le président Xi Jinping est intervenu lui-même.',
      ],
      newsletter: 'Les nouvelles de la Bourse chaque matin ?',
      newsletterButton: 'S’inscrire',
    },
    stepSites: 'Où il fonctionne',
    stepSitesText:
      'Un clic sur l’icône agit sur n’importe quelle page, une fois. Choisissez ici les sites où Kantlijn peut fonctionner de lui-même. Le navigateur vous le demande une fois ; vous pouvez le retirer à tout moment.',
    country: 'Pays',
    all: 'Tous',
    none: 'Aucun',
    allow: (count) => plural('fr', count, 'Autoriser sur # site', 'Autoriser sur # sites'),
    allowed: (count) =>
      plural(
        'fr',
        count,
        'Kantlijn fonctionne maintenant de lui-même sur # site.',
        'Kantlijn fonctionne maintenant de lui-même sur # sites.',
      ),
    refused: 'Rien n’a été autorisé. Un clic sur l’icône suffit toujours.',
    without: 'Plutôt pas ? Passez cette étape : un clic sur l’icône fait tout aussi.',
    stepKeys: 'Touches',
    stepKeysText: 'Tout se fait à la souris, au doigt et avec ces touches.',
    touch: 'Sur un téléphone : touchez un mot souligné, appuyez longuement sur un lien, et ouvrez Kantlijn depuis le menu du navigateur.',
    changeKeys: 'Les touches se changent dans les extensions du navigateur, sous raccourcis clavier.',
    keep: 'Les articles enregistrés ne sont que dans ce navigateur. Supprimer Kantlijn efface aussi la bibliothèque : enregistrez-en de temps en temps une copie en fichier.',
    noRequests: 'Kantlijn ne fait aucune requête réseau : toutes les connaissances sont dans l’extension.',
    options: 'Toutes les options',
    library: 'Vers la bibliothèque',
    hint: 'Épinglez l’icône à la barre d’outils : c’est alors toujours un clic.',
  },
};
