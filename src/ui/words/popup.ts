/** What the popup says, in the four languages. Counts go through `plural`. */
import type { Language } from '../../language/language';
import { plural } from './plural';

export interface PopupWords {
  looking: string;
  hidden: (count: number) => string;
  explained: (count: number) => string;
  minutes: (count: number) => string;
  noArticle: string;
  offHere: string;
  offEverywhere: string;
  turnOn: string;
  gated: string;
  ends: string;
  undone: string;
  otherLanguage: string;
  unreadableStore: string;
  unreadableBrowser: string;
  unreadablePdf: string;
  unreadableFile: string;
  unreadableOther: string;
  retry: string;
  clean: string;
  explain: string;
  offInOptions: string;
  reader: string;
  leaveReader: string;
  save: string;
  saveAgain: string;
  saving: string;
  saved: string;
  library: string;
  keep: string;
  alwaysWhy: string;
  always: (site: string) => string;
  alwaysRefused: string;
  runsHere: string;
  stopAlways: string;
  privateWindow: string;
  sections: string;
  who: string;
  cleared: string;
  settings: string;
  keyActors: string;
  terms: string;
  nobody: string;
  nothingHidden: string;
  putBack: string;
  hideAgain: string;
  isBack: string;
  neverHere: string;
  neverHereSaid: string;
  neverKind: (kind: string) => string;
  neverKindSaid: (kind: string) => string;
  hideElse: string;
  gates: (count: number) => string;
  here: (site: string) => string;
  everywhere: string;
  everywhereNote: string;
  kinds: string;
  density: string;
  densityFirst: string;
  densitySection: string;
  densityAll: string;
  options: string;
  knowledge: (day: string) => string;
  kindPlural: Record<'person' | 'company' | 'authority' | 'organisation' | 'product' | 'market' | 'place' | 'term' | 'amount', string>;
}

export const popupWords: Record<Language, PopupWords> = {
  nl: {
    looking: 'Even kijken …',
    hidden: (count) => plural('nl', count, '# blok verborgen', '# blokken verborgen'),
    explained: (count) => plural('nl', count, '# uitleg', '# keer uitleg'),
    minutes: (count) => plural('nl', count, '# minuut lezen', '# minuten lezen'),
    noArticle: 'Op deze pagina staat geen artikel om uit te leggen.',
    offHere: 'Kantlijn staat uit op deze site.',
    offEverywhere: 'Kantlijn staat overal uit.',
    turnOn: 'Aanzetten',
    gated: 'De uitgever toont maar een deel van dit artikel. Die toegangspoort blijft dicht.',
    ends: 'Hier toont de uitgever niet meer: de tekst houdt op bij een aanbod.',
    undone: 'Met iets dat wij verborgen verdween ook tekst. Dat staat er daarom weer.',
    otherLanguage: 'Dit artikel is in een taal die we niet lezen. Alleen volledige namen worden uitgelegd.',
    unreadableStore: 'In deze winkel mag geen enkele extensie meelezen. Open een nieuwsartikel en klik opnieuw.',
    unreadableBrowser: 'Dit is een pagina van de browser zelf: daar mag geen extensie meelezen. Open een nieuwsartikel en klik opnieuw.',
    unreadablePdf: 'Een pdf kunnen we niet lezen. Op gewone webpagina’s werkt Kantlijn wel.',
    unreadableFile:
      'Een bestand van uw eigen apparaat mogen we pas lezen als u dat toestaat bij de gegevens van deze extensie in de browser.',
    unreadableOther: 'Deze pagina laat zich niet lezen door extensies. Laad haar opnieuw, of open een ander artikel.',
    retry: 'Opnieuw proberen',
    clean: 'Opruimen',
    explain: 'Uitleggen',
    offInOptions: 'uit in de opties',
    reader: 'Leesweergave',
    leaveReader: 'Leesweergave verlaten',
    save: 'Bewaren',
    saveAgain: 'Bijwerken',
    saving: 'Bewaren …',
    saved: 'Bewaard in uw bibliotheek.',
    library: 'Bibliotheek',
    keep: 'Verwijdert u Kantlijn uit de browser, dan verdwijnt ook de bibliotheek. In de bibliotheek kunt u kopieën als bestand bewaren.',
    alwaysWhy: 'Kantlijn werkt hier alleen als u klikt.',
    always: (site) => `Altijd op ${site}`,
    alwaysRefused: 'Geen toestemming gekregen. Met een klik op het icoon blijft het gewoon werken.',
    runsHere: 'Werkt hier vanzelf.',
    stopAlways: 'Alleen als ik klik',
    privateWindow: 'Privévenster: wat u voor deze site kiest, wordt niet onthouden.',
    sections: 'Onderdelen',
    who: 'Wie is wie',
    cleared: 'Verborgen',
    settings: 'Instellen',
    keyActors: 'In dit verhaal',
    terms: 'Termen',
    nobody: 'In dit artikel kennen we niemand.',
    nothingHidden: 'Hier is niets verborgen.',
    putBack: 'Terugzetten',
    hideAgain: 'Weer verbergen',
    isBack: 'Staat weer op de pagina.',
    neverHere: 'Nooit op deze site verbergen',
    neverHereSaid: 'Wordt op deze site niet meer verborgen.',
    neverKind: (kind) => `Nergens verbergen: ${kind}`,
    neverKindSaid: (kind) => `Wordt nergens meer verborgen: ${kind}.`,
    hideElse: 'Iets anders verbergen',
    gates: (count) =>
      plural('nl', count, 'Een toegangspoort van de uitgever is blijven staan.', '# toegangspoorten van de uitgever zijn blijven staan.'),
    here: (site) => `Aan op ${site}`,
    everywhere: 'Aan op alle sites',
    everywhereNote: 'Op sites waar u Kantlijn altijd laat werken.',
    kinds: 'Wat wordt uitgelegd',
    density: 'Hoe vaak',
    densityFirst: 'Eerste keer',
    densitySection: 'Per tussenkop',
    densityAll: 'Elke keer',
    options: 'Alle opties',
    knowledge: (day) => `Kennis tot en met ${day}`,
    kindPlural: {
      person: 'Personen',
      company: 'Bedrijven',
      authority: 'Autoriteiten',
      organisation: 'Organisaties',
      product: 'Producten',
      market: 'Markten',
      place: 'Landen',
      term: 'Termen',
      amount: 'Bedragen',
    },
  },
  en: {
    looking: 'One moment …',
    hidden: (count) => plural('en', count, '# block hidden', '# blocks hidden'),
    explained: (count) => plural('en', count, '# explanation', '# explanations'),
    minutes: (count) => plural('en', count, '# min read', '# min read'),
    noArticle: 'There is no article to explain on this page.',
    offHere: 'Kantlijn is off on this site.',
    offEverywhere: 'Kantlijn is off everywhere.',
    turnOn: 'Turn on',
    gated: 'The publisher shows only part of this article. That gate stays closed.',
    ends: 'The publisher shows no more here: the text ends at an offer.',
    undone: 'Something we hid took text of the article along, so it was put back.',
    otherLanguage: 'This article is in a language that we do not read. Only full names are explained.',
    unreadableStore: 'No extension may read along in this store. Open a news article and click again.',
    unreadableBrowser: 'This page belongs to the browser itself: no extension may read it. Open a news article and click again.',
    unreadablePdf: 'We cannot read a PDF. On ordinary web pages Kantlijn does work.',
    unreadableFile: 'We may read a file of your own device only once you allow that in the browser’s details of this extension.',
    unreadableOther: 'This page does not let extensions read it. Reload it, or open another article.',
    retry: 'Try again',
    clean: 'Clean',
    explain: 'Explain',
    offInOptions: 'off in the options',
    reader: 'Reader view',
    leaveReader: 'Leave reader view',
    save: 'Save',
    saveAgain: 'Update',
    saving: 'Saving …',
    saved: 'Saved in your library.',
    library: 'Library',
    keep: 'Removing Kantlijn from the browser deletes the library too. In the library you can save copies as files.',
    alwaysWhy: 'Kantlijn works here only when you click.',
    always: (site) => `Always on ${site}`,
    alwaysRefused: 'Permission was not given. A click on the icon still works.',
    runsHere: 'Works here by itself.',
    stopAlways: 'Only when I click',
    privateWindow: 'Private window: what you choose for this site is not remembered.',
    sections: 'Sections',
    who: 'Who is who',
    cleared: 'Hidden',
    settings: 'Settings',
    keyActors: 'In this story',
    terms: 'Terms',
    nobody: 'We know nobody in this article.',
    nothingHidden: 'Nothing is hidden here.',
    putBack: 'Put back',
    hideAgain: 'Hide again',
    isBack: 'Is on the page again.',
    neverHere: 'Never hide this on this site',
    neverHereSaid: 'Will not be hidden on this site any more.',
    neverKind: (kind) => `Never hide anywhere: ${kind}`,
    neverKindSaid: (kind) => `Will not be hidden anywhere: ${kind}.`,
    hideElse: 'Hide something else',
    gates: (count) => plural('en', count, 'A gate of the publisher was left standing.', '# gates of the publisher were left standing.'),
    here: (site) => `On for ${site}`,
    everywhere: 'On for all sites',
    everywhereNote: 'On sites where you always let Kantlijn work.',
    kinds: 'What is explained',
    density: 'How often',
    densityFirst: 'First time',
    densitySection: 'Each section',
    densityAll: 'Every time',
    options: 'All options',
    knowledge: (day) => `Knowledge up to ${day}`,
    kindPlural: {
      person: 'People',
      company: 'Companies',
      authority: 'Authorities',
      organisation: 'Organisations',
      product: 'Products',
      market: 'Markets',
      place: 'Countries',
      term: 'Terms',
      amount: 'Amounts',
    },
  },
  de: {
    looking: 'Einen Moment …',
    hidden: (count) => plural('de', count, '# Block ausgeblendet', '# Blöcke ausgeblendet'),
    explained: (count) => plural('de', count, '# Erklärung', '# Erklärungen'),
    minutes: (count) => plural('de', count, '# Minute Lesezeit', '# Minuten Lesezeit'),
    noArticle: 'Auf dieser Seite gibt es keinen Artikel zu erklären.',
    offHere: 'Kantlijn ist auf dieser Website aus.',
    offEverywhere: 'Kantlijn ist überall aus.',
    turnOn: 'Einschalten',
    gated: 'Der Verlag zeigt nur einen Teil dieses Artikels. Diese Schranke bleibt zu.',
    ends: 'Mehr zeigt der Verlag hier nicht: Der Text endet an einem Angebot.',
    undone: 'Etwas Ausgeblendetes nahm Text des Artikels mit. Es steht deshalb wieder da.',
    otherLanguage: 'Dieser Artikel ist in einer Sprache, die wir nicht lesen. Nur vollständige Namen werden erklärt.',
    unreadableStore: 'In diesem Store darf keine Erweiterung mitlesen. Öffnen Sie einen Artikel und klicken Sie noch einmal.',
    unreadableBrowser:
      'Das ist eine Seite des Browsers selbst: Keine Erweiterung darf sie lesen. Öffnen Sie einen Artikel und klicken Sie noch einmal.',
    unreadablePdf: 'Ein PDF können wir nicht lesen. Auf gewöhnlichen Webseiten arbeitet Kantlijn.',
    unreadableFile:
      'Eine Datei Ihres eigenen Geräts dürfen wir erst lesen, wenn Sie das in den Angaben des Browsers zu dieser Erweiterung erlauben.',
    unreadableOther: 'Diese Seite lässt sich von Erweiterungen nicht lesen. Laden Sie sie neu oder öffnen Sie einen anderen Artikel.',
    retry: 'Erneut versuchen',
    clean: 'Aufräumen',
    explain: 'Erklären',
    offInOptions: 'in den Optionen aus',
    reader: 'Leseansicht',
    leaveReader: 'Leseansicht verlassen',
    save: 'Speichern',
    saveAgain: 'Aktualisieren',
    saving: 'Speichern …',
    saved: 'In Ihrer Bibliothek gespeichert.',
    library: 'Bibliothek',
    keep: 'Wer Kantlijn aus dem Browser entfernt, löscht auch die Bibliothek. In der Bibliothek können Sie Kopien als Dateien sichern.',
    alwaysWhy: 'Kantlijn arbeitet hier nur, wenn Sie klicken.',
    always: (site) => `Immer auf ${site}`,
    alwaysRefused: 'Die Erlaubnis wurde nicht erteilt. Mit einem Klick auf das Symbol geht es weiterhin.',
    runsHere: 'Arbeitet hier von selbst.',
    stopAlways: 'Nur wenn ich klicke',
    privateWindow: 'Privates Fenster: Was Sie für diese Website wählen, wird nicht gemerkt.',
    sections: 'Bereiche',
    who: 'Wer ist wer',
    cleared: 'Ausgeblendet',
    settings: 'Einstellen',
    keyActors: 'In dieser Geschichte',
    terms: 'Begriffe',
    nobody: 'In diesem Artikel kennen wir niemanden.',
    nothingHidden: 'Hier ist nichts ausgeblendet.',
    putBack: 'Zurückholen',
    hideAgain: 'Wieder ausblenden',
    isBack: 'Steht wieder auf der Seite.',
    neverHere: 'Auf dieser Website nie ausblenden',
    neverHereSaid: 'Wird auf dieser Website nicht mehr ausgeblendet.',
    neverKind: (kind) => `Nirgends ausblenden: ${kind}`,
    neverKindSaid: (kind) => `Wird nirgends mehr ausgeblendet: ${kind}.`,
    hideElse: 'Etwas anderes ausblenden',
    gates: (count) => plural('de', count, 'Eine Schranke des Verlags blieb stehen.', '# Schranken des Verlags blieben stehen.'),
    here: (site) => `An auf ${site}`,
    everywhere: 'An auf allen Websites',
    everywhereNote: 'Auf Websites, auf denen Kantlijn immer arbeiten darf.',
    kinds: 'Was erklärt wird',
    density: 'Wie oft',
    densityFirst: 'Beim ersten Mal',
    densitySection: 'Je Abschnitt',
    densityAll: 'Jedes Mal',
    options: 'Alle Optionen',
    knowledge: (day) => `Wissen bis ${day}`,
    kindPlural: {
      person: 'Personen',
      company: 'Unternehmen',
      authority: 'Behörden',
      organisation: 'Organisationen',
      product: 'Produkte',
      market: 'Märkte',
      place: 'Länder',
      term: 'Begriffe',
      amount: 'Beträge',
    },
  },
  fr: {
    looking: 'Un instant…',
    hidden: (count) => plural('fr', count, '# bloc masqué', '# blocs masqués'),
    explained: (count) => plural('fr', count, '# explication', '# explications'),
    minutes: (count) => plural('fr', count, '# minute de lecture', '# minutes de lecture'),
    noArticle: 'Il n’y a pas d’article à expliquer sur cette page.',
    offHere: 'Kantlijn est désactivé sur ce site.',
    offEverywhere: 'Kantlijn est désactivé partout.',
    turnOn: 'Activer',
    gated: 'L’éditeur ne montre qu’une partie de cet article. Cette barrière reste fermée.',
    ends: 'L’éditeur n’en montre pas plus ici : le texte s’arrête à une offre.',
    undone: 'Un élément masqué emportait du texte de l’article : il est de nouveau affiché.',
    otherLanguage: 'Cet article est dans une langue que nous ne lisons pas. Seuls les noms complets sont expliqués.',
    unreadableStore: 'Aucune extension ne peut lire dans cette boutique. Ouvrez un article et cliquez à nouveau.',
    unreadableBrowser:
      'Cette page appartient au navigateur lui-même : aucune extension ne peut la lire. Ouvrez un article et cliquez à nouveau.',
    unreadablePdf: 'Nous ne pouvons pas lire un PDF. Sur les pages web ordinaires, Kantlijn fonctionne.',
    unreadableFile:
      'Nous ne pouvons lire un fichier de votre appareil que si vous l’autorisez dans les détails de cette extension du navigateur.',
    unreadableOther: 'Cette page ne se laisse pas lire par les extensions. Rechargez-la ou ouvrez un autre article.',
    retry: 'Réessayer',
    clean: 'Nettoyer',
    explain: 'Expliquer',
    offInOptions: 'désactivé dans les options',
    reader: 'Vue de lecture',
    leaveReader: 'Quitter la vue de lecture',
    save: 'Enregistrer',
    saveAgain: 'Mettre à jour',
    saving: 'Enregistrement…',
    saved: 'Enregistré dans votre bibliothèque.',
    library: 'Bibliothèque',
    keep: 'Supprimer Kantlijn du navigateur efface aussi la bibliothèque. Dans la bibliothèque, vous pouvez enregistrer des copies en fichiers.',
    alwaysWhy: 'Kantlijn ne fonctionne ici que si vous cliquez.',
    always: (site) => `Toujours sur ${site}`,
    alwaysRefused: 'L’autorisation n’a pas été donnée. Un clic sur l’icône suffit toujours.',
    runsHere: 'Fonctionne ici de lui-même.',
    stopAlways: 'Seulement si je clique',
    privateWindow: 'Fenêtre privée : vos choix pour ce site ne sont pas retenus.',
    sections: 'Rubriques',
    who: 'Qui est qui',
    cleared: 'Masqué',
    settings: 'Réglages',
    keyActors: 'Dans cette histoire',
    terms: 'Termes',
    nobody: 'Nous ne connaissons personne dans cet article.',
    nothingHidden: 'Rien n’est masqué ici.',
    putBack: 'Remettre',
    hideAgain: 'Masquer à nouveau',
    isBack: 'De retour sur la page.',
    neverHere: 'Ne jamais masquer sur ce site',
    neverHereSaid: 'Ne sera plus masqué sur ce site.',
    neverKind: (kind) => `Ne masquer nulle part : ${kind}`,
    neverKindSaid: (kind) => `Ne sera plus masqué nulle part : ${kind}.`,
    hideElse: 'Masquer autre chose',
    gates: (count) =>
      plural('fr', count, 'Une barrière de l’éditeur est restée en place.', '# barrières de l’éditeur sont restées en place.'),
    here: (site) => `Actif sur ${site}`,
    everywhere: 'Actif sur tous les sites',
    everywhereNote: 'Sur les sites où Kantlijn fonctionne toujours.',
    kinds: 'Ce qui est expliqué',
    density: 'Combien de fois',
    densityFirst: 'Première fois',
    densitySection: 'Par section',
    densityAll: 'Chaque fois',
    options: 'Toutes les options',
    knowledge: (day) => `Connaissances jusqu’au ${day}`,
    kindPlural: {
      person: 'Personnes',
      company: 'Entreprises',
      authority: 'Autorités',
      organisation: 'Organisations',
      product: 'Produits',
      market: 'Marchés',
      place: 'Pays',
      term: 'Termes',
      amount: 'Montants',
    },
  },
};
