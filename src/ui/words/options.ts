/** What the options page says, in the four languages. */
import type { Language } from '../../language/language';
import { plural } from './plural';

export interface OptionsWords {
  title: string;
  saved: string;
  failed: string;
  general: string;
  on: string;
  onNote: string;
  interfaceLanguage: string;
  browserLanguage: string;
  cardLanguage: string;
  cardsArticle: string;
  cardsInterface: string;
  clean: string;
  cleanNote: string;
  cleanKinds: string;
  explain: string;
  explainNote: string;
  reader: string;
  preview: string;
  known: string;
  knownNote: string;
  knownNone: string;
  wrong: string;
  wrongNone: string;
  everywhere: string;
  takeBack: string;
  takenBack: (name: string) => string;
  corrections: string;
  correctionsNote: string;
  correctionsNone: string;
  lookUp: string;
  lookUpGo: string;
  lookUpNothing: (name: string) => string;
  addNew: (name: string) => string;
  name: string;
  nameNote: (title: string) => string;
  kind: string;
  aliases: string;
  aliasesNote: string;
  note: string;
  keep: string;
  cancel: string;
  edit: string;
  remove: string;
  unnamed: string;
  sites: string;
  sitesNote: string;
  sitesNone: string;
  allSites: string;
  withdraw: string;
  addSites: string;
  remembered: string;
  rememberedNote: string;
  forget: string;
  siteOff: string;
  siteClean: string;
  siteAnnotate: string;
  siteNever: (count: number) => string;
  siteAlways: (count: number) => string;
  siteSeen: (count: number) => string;
  stored: string;
  storedSpace: (size: string) => string;
  storedArticles: (count: number) => string;
  storedSites: (count: number) => string;
  storedVerdicts: (count: number) => string;
  storedCorrections: (count: number) => string;
  storedKeep: string;
  knowledge: (count: string, day: string) => string;
  requests: string;
  requestsNote: string;
  requestsCheck: string[];
  copy: string;
  copyNote: string;
  copyOut: string;
  copyIn: string;
  copyRead: (kept: number, refused: number) => string;
  copyBad: string;
  copyLibrary: string;
  about: string;
  notices: string;
  welcome: string;
}

export const optionsWords: Record<Language, OptionsWords> = {
  nl: {
    title: 'Opties',
    saved: 'Bewaard. Open pagina’s doen meteen mee.',
    failed: 'Dat ging niet. Probeer het nog eens; blijft het misgaan, herstart dan de browser.',
    general: 'Algemeen',
    on: 'Kantlijn aan',
    onNote: 'Op sites waar u het altijd laat werken. Een klik op het icoon werkt ook als dit uit staat, nadat u het daar aanzet.',
    interfaceLanguage: 'Taal van Kantlijn',
    browserLanguage: 'Zoals de browser',
    cardLanguage: 'Taal van de uitleg',
    cardsArticle: 'Die van het artikel, als we die spreken',
    cardsInterface: 'Altijd die van Kantlijn',
    clean: 'Opruimen',
    cleanNote: 'Pagina’s opruimen',
    cleanKinds: 'Wat verborgen wordt',
    explain: 'Uitleggen',
    explainNote: 'Namen en termen onderstrepen en uitleggen',
    reader: 'Leesweergave',
    preview: 'Zo leest een artikel: rustig, op uw maat, zonder iets eromheen.',
    known: 'Ken ik al',
    knownNote: 'Deze worden niet meer onderstreept.',
    knownNone: 'Nog niets. Kies “Deze ken ik” op een kaart en het komt hier te staan.',
    wrong: 'Klopt niet',
    wrongNone: 'Nog niets. Klopt een kaart niet, zeg het dan op de kaart zelf.',
    everywhere: 'overal',
    takeBack: 'Terugnemen',
    takenBack: (name) => `${name} wordt weer uitgelegd.`,
    corrections: 'Uw eigen uitleg',
    correctionsNote:
      'Geef een andere naam, meer namen of een notitie, ook aan wie of wat Kantlijn niet kent. Het werkt meteen en blijft in deze browser.',
    correctionsNone: 'Nog niets.',
    lookUp: 'Naam of term',
    lookUpGo: 'Zoeken',
    lookUpNothing: (name) => `“${name}” kennen we niet.`,
    addNew: (name) => `“${name}” zelf toevoegen`,
    name: 'Naam',
    nameNote: (title) => `Leeg laten: ${title}`,
    kind: 'Soort',
    aliases: 'Andere namen',
    aliasesNote: 'Eén per regel',
    note: 'Notitie',
    keep: 'Bewaren',
    cancel: 'Annuleren',
    edit: 'Wijzigen',
    remove: 'Verwijderen',
    unnamed: 'Een naam is nodig.',
    sites: 'Sites',
    sitesNote: 'Hier mag Kantlijn vanzelf lezen en werken. Elders alleen als u op het icoon klikt.',
    sitesNone: 'Nergens vanzelf: alleen als u op het icoon klikt.',
    allSites: 'alle sites',
    withdraw: 'Intrekken',
    addSites: 'Nieuwssites kiezen',
    remembered: 'Onthouden per site',
    rememberedNote: 'Wat u op een site koos, en welke blokken daar de vorige keer verborgen werden.',
    forget: 'Vergeten',
    siteOff: 'uit',
    siteClean: 'niet opruimen',
    siteAnnotate: 'niet uitleggen',
    siteNever: (count) => plural('nl', count, '# blok nooit verbergen', '# blokken nooit verbergen'),
    siteAlways: (count) => plural('nl', count, '# blok altijd verbergen', '# blokken altijd verbergen'),
    siteSeen: (count) => plural('nl', count, '# blok eerder verborgen', '# blokken eerder verborgen'),
    stored: 'Wat er bewaard is',
    storedSpace: (size) => `${size} op dit apparaat, nergens anders.`,
    storedArticles: (count) => plural('nl', count, '# bewaard artikel', '# bewaarde artikelen'),
    storedSites: (count) => plural('nl', count, '# onthouden site', '# onthouden sites'),
    storedVerdicts: (count) => plural('nl', count, '# oordeel over een kaart', '# oordelen over kaarten'),
    storedCorrections: (count) => plural('nl', count, '# eigen uitleg', '# keer eigen uitleg'),
    storedKeep: 'Verwijdert u Kantlijn uit de browser, dan is dit alles weg. Bewaar dus af en toe een kopie.',
    knowledge: (count, day) => `${count} namen en termen, kennis tot en met ${day}.`,
    requests: 'Geen verzoeken',
    requestsNote:
      'Kantlijn heeft nul verzoeken aan het netwerk gedaan, en kan er geen doen: alle kennis zit in de extensie. Zo gaat u het na:',
    requestsCheck: [
      'Open de ontwikkelhulpmiddelen op een pagina en kijk bij Netwerk terwijl u Kantlijn aan- en uitzet: er komt niets bij.',
      'Bekijk bij de extensies van de browser de achtergrondpagina van Kantlijn: alleen het eigen bestand knowledge.bin wordt gelezen.',
      'Zet uw verbinding uit: uitleg, leesweergave en bibliotheek werken door.',
    ],
    copy: 'Kopie van alles',
    copyNote: 'Een bestand met uw opties, sites, oordelen en eigen uitleg. Teruglezen voegt toe en vervangt wat gelijk heet.',
    copyOut: 'Een kopie bewaren',
    copyIn: 'Een kopie inlezen',
    copyRead: (kept, refused) =>
      refused
        ? `${plural('nl', kept, '# ding', '# dingen')} ingelezen, ${refused} niet: die waren beschadigd of onbekend.`
        : `${plural('nl', kept, '# ding', '# dingen')} ingelezen.`,
    copyBad: 'Dit is geen kopie van Kantlijn, of hij is niet heel.',
    copyLibrary: 'De artikelen bewaart u als kopie in de bibliotheek.',
    about: 'Over Kantlijn',
    notices: 'Waar Kantlijn op bouwt: licenties van anderen',
    welcome: 'De kennismaking nog eens zien',
  },
  en: {
    title: 'Options',
    saved: 'Saved. Open pages follow at once.',
    failed: 'That did not work. Try again; if it keeps failing, restart the browser.',
    general: 'General',
    on: 'Kantlijn on',
    onNote: 'On sites where you always let it work. A click on the icon works even when this is off, after you turn it on there.',
    interfaceLanguage: 'Language of Kantlijn',
    browserLanguage: 'Same as the browser',
    cardLanguage: 'Language of explanations',
    cardsArticle: 'That of the article, if we speak it',
    cardsInterface: 'Always that of Kantlijn',
    clean: 'Clean',
    cleanNote: 'Clean pages',
    cleanKinds: 'What is hidden',
    explain: 'Explain',
    explainNote: 'Underline and explain names and terms',
    reader: 'Reader view',
    preview: 'This is how an article reads: calm, at your size, with nothing around it.',
    known: 'I know these',
    knownNote: 'These are not underlined any more.',
    knownNone: 'Nothing yet. Choose “I know this one” on a card and it appears here.',
    wrong: 'Marked as wrong',
    wrongNone: 'Nothing yet. If a card is wrong, say so on the card.',
    everywhere: 'everywhere',
    takeBack: 'Take back',
    takenBack: (name) => `${name} is explained again.`,
    corrections: 'Your own explanations',
    correctionsNote:
      'Give another name, more names or a note, also to people and things that Kantlijn does not know. It works at once and stays in this browser.',
    correctionsNone: 'Nothing yet.',
    lookUp: 'Name or term',
    lookUpGo: 'Look up',
    lookUpNothing: (name) => `We do not know “${name}”.`,
    addNew: (name) => `Add “${name}” yourself`,
    name: 'Name',
    nameNote: (title) => `Leave empty: ${title}`,
    kind: 'Kind',
    aliases: 'Other names',
    aliasesNote: 'One per line',
    note: 'Note',
    keep: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    remove: 'Delete',
    unnamed: 'A name is needed.',
    sites: 'Sites',
    sitesNote: 'Here Kantlijn may read and work by itself. Anywhere else only when you click the icon.',
    sitesNone: 'Nowhere by itself: only when you click the icon.',
    allSites: 'all sites',
    withdraw: 'Withdraw',
    addSites: 'Choose news sites',
    remembered: 'Remembered by site',
    rememberedNote: 'What you chose on a site, and which blocks were hidden there last time.',
    forget: 'Forget',
    siteOff: 'off',
    siteClean: 'do not clean',
    siteAnnotate: 'do not explain',
    siteNever: (count) => plural('en', count, 'never hide # block', 'never hide # blocks'),
    siteAlways: (count) => plural('en', count, 'always hide # block', 'always hide # blocks'),
    siteSeen: (count) => plural('en', count, '# block hidden before', '# blocks hidden before'),
    stored: 'What is stored',
    storedSpace: (size) => `${size} on this device, nowhere else.`,
    storedArticles: (count) => plural('en', count, '# saved article', '# saved articles'),
    storedSites: (count) => plural('en', count, '# remembered site', '# remembered sites'),
    storedVerdicts: (count) => plural('en', count, '# verdict on a card', '# verdicts on cards'),
    storedCorrections: (count) => plural('en', count, '# explanation of your own', '# explanations of your own'),
    storedKeep: 'Removing Kantlijn from the browser deletes all of this. So save a copy now and then.',
    knowledge: (count, day) => `${count} names and terms, knowledge up to ${day}.`,
    requests: 'No requests',
    requestsNote:
      'Kantlijn has made zero network requests, and can make none: all knowledge is inside the extension. This is how you check it:',
    requestsCheck: [
      'Open the developer tools on a page and watch Network while you turn Kantlijn on and off: nothing is added.',
      'On the browser’s extensions page, inspect Kantlijn’s background page: only its own file knowledge.bin is read.',
      'Turn off your connection: explanations, reader view and library keep working.',
    ],
    copy: 'A copy of everything',
    copyNote: 'A file with your options, sites, verdicts and own explanations. Reading it in adds, and replaces what has the same name.',
    copyOut: 'Save a copy',
    copyIn: 'Read a copy in',
    copyRead: (kept, refused) =>
      refused
        ? `Read ${plural('en', kept, '# thing', '# things')}; left out ${refused}: damaged or unknown.`
        : `Read ${plural('en', kept, '# thing', '# things')}.`,
    copyBad: 'This is not a copy made by Kantlijn, or it is not whole.',
    copyLibrary: 'You save copies of the articles in the library.',
    about: 'About Kantlijn',
    notices: 'What Kantlijn builds on: licences of others',
    welcome: 'See the introduction again',
  },
  de: {
    title: 'Optionen',
    saved: 'Gespeichert. Offene Seiten folgen sofort.',
    failed: 'Das ging nicht. Versuchen Sie es noch einmal; hilft das nicht, starten Sie den Browser neu.',
    general: 'Allgemein',
    on: 'Kantlijn an',
    onNote:
      'Auf Websites, auf denen es immer arbeiten darf. Ein Klick auf das Symbol wirkt auch, wenn dies aus ist, nachdem Sie es dort einschalten.',
    interfaceLanguage: 'Sprache von Kantlijn',
    browserLanguage: 'Wie der Browser',
    cardLanguage: 'Sprache der Erklärungen',
    cardsArticle: 'Die des Artikels, wenn wir sie sprechen',
    cardsInterface: 'Immer die von Kantlijn',
    clean: 'Aufräumen',
    cleanNote: 'Seiten aufräumen',
    cleanKinds: 'Was ausgeblendet wird',
    explain: 'Erklären',
    explainNote: 'Namen und Begriffe unterstreichen und erklären',
    reader: 'Leseansicht',
    preview: 'So liest sich ein Artikel: ruhig, in Ihrer Größe, ohne etwas drumherum.',
    known: 'Kenne ich schon',
    knownNote: 'Diese werden nicht mehr unterstrichen.',
    knownNone: 'Noch nichts. Wählen Sie „Das kenne ich“ auf einer Karte, dann steht es hier.',
    wrong: 'Stimmt nicht',
    wrongNone: 'Noch nichts. Stimmt eine Karte nicht, sagen Sie es auf der Karte.',
    everywhere: 'überall',
    takeBack: 'Zurücknehmen',
    takenBack: (name) => `${name} wird wieder erklärt.`,
    corrections: 'Ihre eigenen Erklärungen',
    correctionsNote:
      'Geben Sie einen anderen Namen, mehr Namen oder eine Notiz, auch dem, was Kantlijn nicht kennt. Es wirkt sofort und bleibt in diesem Browser.',
    correctionsNone: 'Noch nichts.',
    lookUp: 'Name oder Begriff',
    lookUpGo: 'Suchen',
    lookUpNothing: (name) => `„${name}“ kennen wir nicht.`,
    addNew: (name) => `„${name}“ selbst hinzufügen`,
    name: 'Name',
    nameNote: (title) => `Leer lassen: ${title}`,
    kind: 'Art',
    aliases: 'Andere Namen',
    aliasesNote: 'Einer je Zeile',
    note: 'Notiz',
    keep: 'Speichern',
    cancel: 'Abbrechen',
    edit: 'Ändern',
    remove: 'Löschen',
    unnamed: 'Ein Name ist nötig.',
    sites: 'Websites',
    sitesNote: 'Hier darf Kantlijn von selbst lesen und arbeiten. Anderswo nur, wenn Sie auf das Symbol klicken.',
    sitesNone: 'Nirgends von selbst: nur, wenn Sie auf das Symbol klicken.',
    allSites: 'alle Websites',
    withdraw: 'Entziehen',
    addSites: 'Nachrichtenseiten wählen',
    remembered: 'Je Website gemerkt',
    rememberedNote: 'Was Sie auf einer Website gewählt haben und welche Blöcke dort zuletzt ausgeblendet waren.',
    forget: 'Vergessen',
    siteOff: 'aus',
    siteClean: 'nicht aufräumen',
    siteAnnotate: 'nicht erklären',
    siteNever: (count) => plural('de', count, '# Block nie ausblenden', '# Blöcke nie ausblenden'),
    siteAlways: (count) => plural('de', count, '# Block immer ausblenden', '# Blöcke immer ausblenden'),
    siteSeen: (count) => plural('de', count, '# Block früher ausgeblendet', '# Blöcke früher ausgeblendet'),
    stored: 'Was gespeichert ist',
    storedSpace: (size) => `${size} auf diesem Gerät, sonst nirgends.`,
    storedArticles: (count) => plural('de', count, '# gespeicherter Artikel', '# gespeicherte Artikel'),
    storedSites: (count) => plural('de', count, '# gemerkte Website', '# gemerkte Websites'),
    storedVerdicts: (count) => plural('de', count, '# Urteil über eine Karte', '# Urteile über Karten'),
    storedCorrections: (count) => plural('de', count, '# eigene Erklärung', '# eigene Erklärungen'),
    storedKeep: 'Wer Kantlijn aus dem Browser entfernt, löscht all das. Sichern Sie also ab und zu eine Kopie.',
    knowledge: (count, day) => `${count} Namen und Begriffe, Wissen bis ${day}.`,
    requests: 'Keine Anfragen',
    requestsNote:
      'Kantlijn hat null Netzanfragen gestellt und kann keine stellen: Alles Wissen steckt in der Erweiterung. So prüfen Sie es:',
    requestsCheck: [
      'Öffnen Sie auf einer Seite die Entwicklerwerkzeuge und sehen Sie unter Netzwerk nach, während Sie Kantlijn ein- und ausschalten: Es kommt nichts dazu.',
      'Untersuchen Sie bei den Erweiterungen des Browsers die Hintergrundseite von Kantlijn: Nur die eigene Datei knowledge.bin wird gelesen.',
      'Schalten Sie die Verbindung aus: Erklärungen, Leseansicht und Bibliothek arbeiten weiter.',
    ],
    copy: 'Kopie von allem',
    copyNote: 'Eine Datei mit Ihren Optionen, Websites, Urteilen und eigenen Erklärungen. Einlesen fügt hinzu und ersetzt Gleichnamiges.',
    copyOut: 'Kopie sichern',
    copyIn: 'Kopie einlesen',
    copyRead: (kept, refused) =>
      refused
        ? `${plural('de', kept, '# Eintrag', '# Einträge')} eingelesen, ${refused} nicht: beschädigt oder unbekannt.`
        : `${plural('de', kept, '# Eintrag', '# Einträge')} eingelesen.`,
    copyBad: 'Das ist keine Kopie von Kantlijn, oder sie ist nicht vollständig.',
    copyLibrary: 'Kopien der Artikel sichern Sie in der Bibliothek.',
    about: 'Über Kantlijn',
    notices: 'Worauf Kantlijn baut: Lizenzen anderer',
    welcome: 'Die Einführung noch einmal sehen',
  },
  fr: {
    title: 'Options',
    saved: 'Enregistré. Les pages ouvertes suivent aussitôt.',
    failed: 'Cela n’a pas marché. Réessayez ; si cela persiste, redémarrez le navigateur.',
    general: 'Général',
    on: 'Kantlijn actif',
    onNote: 'Sur les sites où il fonctionne toujours. Un clic sur l’icône agit aussi quand ceci est désactivé, une fois activé sur place.',
    interfaceLanguage: 'Langue de Kantlijn',
    browserLanguage: 'Comme le navigateur',
    cardLanguage: 'Langue des explications',
    cardsArticle: 'Celle de l’article, si nous la parlons',
    cardsInterface: 'Toujours celle de Kantlijn',
    clean: 'Nettoyer',
    cleanNote: 'Nettoyer les pages',
    cleanKinds: 'Ce qui est masqué',
    explain: 'Expliquer',
    explainNote: 'Souligner et expliquer les noms et les termes',
    reader: 'Vue de lecture',
    preview: 'Voici comment se lit un article : au calme, à votre taille, sans rien autour.',
    known: 'Je connais',
    knownNote: 'Ceux-ci ne sont plus soulignés.',
    knownNone: 'Rien encore. Choisissez « Je connais » sur une fiche et elle apparaîtra ici.',
    wrong: 'Jugées fausses',
    wrongNone: 'Rien encore. Si une fiche est fausse, dites-le sur la fiche.',
    everywhere: 'partout',
    takeBack: 'Reprendre',
    takenBack: (name) => `${name} est à nouveau expliqué.`,
    corrections: 'Vos propres explications',
    correctionsNote:
      'Donnez un autre nom, d’autres noms ou une note, aussi à ce que Kantlijn ne connaît pas. Cela agit aussitôt et reste dans ce navigateur.',
    correctionsNone: 'Rien encore.',
    lookUp: 'Nom ou terme',
    lookUpGo: 'Chercher',
    lookUpNothing: (name) => `Nous ne connaissons pas « ${name} ».`,
    addNew: (name) => `Ajouter « ${name} » vous-même`,
    name: 'Nom',
    nameNote: (title) => `Laisser vide : ${title}`,
    kind: 'Genre',
    aliases: 'Autres noms',
    aliasesNote: 'Un par ligne',
    note: 'Note',
    keep: 'Enregistrer',
    cancel: 'Annuler',
    edit: 'Modifier',
    remove: 'Supprimer',
    unnamed: 'Il faut un nom.',
    sites: 'Sites',
    sitesNote: 'Ici, Kantlijn peut lire et fonctionner de lui-même. Ailleurs, seulement quand vous cliquez sur l’icône.',
    sitesNone: 'Nulle part de lui-même : seulement quand vous cliquez sur l’icône.',
    allSites: 'tous les sites',
    withdraw: 'Retirer',
    addSites: 'Choisir des sites d’actualité',
    remembered: 'Retenu par site',
    rememberedNote: 'Ce que vous avez choisi sur un site, et quels blocs y étaient masqués la dernière fois.',
    forget: 'Oublier',
    siteOff: 'désactivé',
    siteClean: 'ne pas nettoyer',
    siteAnnotate: 'ne pas expliquer',
    siteNever: (count) => plural('fr', count, '# bloc jamais masqué', '# blocs jamais masqués'),
    siteAlways: (count) => plural('fr', count, '# bloc toujours masqué', '# blocs toujours masqués'),
    siteSeen: (count) => plural('fr', count, '# bloc masqué auparavant', '# blocs masqués auparavant'),
    stored: 'Ce qui est enregistré',
    storedSpace: (size) => `${size} sur cet appareil, nulle part ailleurs.`,
    storedArticles: (count) => plural('fr', count, '# article enregistré', '# articles enregistrés'),
    storedSites: (count) => plural('fr', count, '# site retenu', '# sites retenus'),
    storedVerdicts: (count) => plural('fr', count, '# avis sur une fiche', '# avis sur des fiches'),
    storedCorrections: (count) => plural('fr', count, '# explication de votre main', '# explications de votre main'),
    storedKeep: 'Supprimer Kantlijn du navigateur efface tout cela. Enregistrez-en donc une copie de temps en temps.',
    knowledge: (count, day) => `${count} noms et termes, connaissances jusqu’au ${day}.`,
    requests: 'Aucune requête',
    requestsNote:
      'Kantlijn a fait zéro requête réseau et ne peut en faire aucune : toutes les connaissances sont dans l’extension. Pour le vérifier :',
    requestsCheck: [
      'Ouvrez les outils de développement sur une page et regardez Réseau en activant et désactivant Kantlijn : rien ne s’ajoute.',
      'Dans les extensions du navigateur, inspectez la page d’arrière-plan de Kantlijn : seul son propre fichier knowledge.bin est lu.',
      'Coupez votre connexion : explications, vue de lecture et bibliothèque continuent de fonctionner.',
    ],
    copy: 'Une copie de tout',
    copyNote: 'Un fichier avec vos options, sites, avis et explications. Le relire ajoute, et remplace ce qui porte le même nom.',
    copyOut: 'Enregistrer une copie',
    copyIn: 'Relire une copie',
    copyRead: (kept, refused) =>
      refused
        ? `${plural('fr', kept, '# élément relu', '# éléments relus')}, ${refused} non : endommagés ou inconnus.`
        : `${plural('fr', kept, '# élément relu', '# éléments relus')}.`,
    copyBad: 'Ce n’est pas une copie de Kantlijn, ou elle n’est pas entière.',
    copyLibrary: 'Les copies des articles s’enregistrent depuis la bibliothèque.',
    about: 'À propos de Kantlijn',
    notices: 'Sur quoi Kantlijn repose : licences d’autrui',
    welcome: 'Revoir l’introduction',
  },
};
