/**
 * The words by which clutter gives itself away, in nl, en, de and fr, as signals.
 *
 * Each text of a page (a text node, a button's value, a field's placeholder) is asked once which
 * signals it carries; the answer is a set of bits that is united upwards, so that any box of the page
 * knows what is said anywhere inside it. No signal is proof: articles use the same words. The kinds
 * combine them with structure.
 *
 * Example: "Schrijf je in voor onze gratis nieuwsbrief" carries `newsletter | signup`.
 */
export const SIGNALS = {
  newsletter: 1 << 0,
  inbox: 1 << 1,
  signup: 1 << 2,
  subscribe: 1 << 3,
  /** Reading on, unlocking, a limit: what ties a wall to the text. */
  wall: 1 << 4,
  login: 1 << 5,
  account: 1 << 6,
  price: 1 << 7,
  period: 1 << 8,
  cookie: 1 << 9,
  /** A short text as on the buttons of a consent banner. */
  consentButton: 1 << 10,
  app: 1 << 11,
  push: 1 << 12,
  pushButton: 1 << 13,
  share: 1 << 14,
  network: 1 << 15,
  /** A text that begins as the heading of a box of links does. */
  relatedHead: 1 << 16,
  /** A text that is nothing but the label of an advertisement. */
  adLabel: 1 << 17,
  sponsored: 1 << 18,
  broker: 1 << 19,
  callToAct: 1 << 20,
  comment: 1 << 21,
  dismiss: 1 << 22,
  podcast: 1 << 23,
  /** Support us, donate, become a member. */
  support: 1 << 24,
  /** "Werbefrei", "zonder advertenties": what pay-or-consent banners sell. */
  pure: 1 << 25,
  decline: 1 << 26,
  risk: 1 << 27,
} as const;
export type Signal = keyof typeof SIGNALS;

/** A test on a text of which white space is one space and case is lowered. `maxChars`: longer texts are prose and do not count. */
interface Rule {
  bit: number;
  test: RegExp;
  maxChars: number;
}

/** Longest text that may be a button or a heading, in characters. Headlines in teasers reach 120. */
const SHORT = 60;
const LINE = 400;

const rule = (signal: Signal, test: RegExp, maxChars = LINE): Rule => ({ bit: SIGNALS[signal], test, maxChars });

const RULES: Rule[] = [
  rule(
    'newsletter',
    /nieuwsbrief|newsletter|lettres? d['’]info|infolettre|news ?alert|mail ?alert|nieuwsalert|nieuwsupdate|e-?mails? alerts?|e-?mail-?service|bolet[ií]n/,
  ),
  rule(
    'inbox',
    /\binbox|mailbox|postvak|postfach|\bin (?:je|uw|de) (?:e-?)?mail|e-?mail ?ad+ress?e?|e-?mail-adresse|mailadres|email address|adresse (?:e-?)?mail|adresse électronique|boîte (?:mail|de réception|aux lettres)|per (?:e-?)?mail|par (?:e-?)?mail|by e-?mail|via e-?mail|straight to your|^e-?mail\b|courriel|verpassen sie keine|auf dem laufenden|op de hoogte|en tu email/,
  ),
  rule(
    'signup',
    /schrijf (?:je|u|jou)\b|inschrijven|meld (?:je|u)\b|aanmelden|abonneer|\bsign (?:me )?up|signup|\bsubscribe|abonnieren|\banmelden|anmeldung|eintragen|registrieren|inscrire|inscrivez|inscris|abonnez|s['’]abonner|je m['’]abonne|\bontvang|erhalten sie|\bget (?:our|the|your|more|today|e-?mail)|receive|recevez|recevoir|join (?:our|over|the|thousands|now)|ja,? (?:dit )?wil ik|suscr[ií]b|keep me (?:posted|updated)|stay (?:informed|in the know|up to date)|mis (?:niets|niks|geen)|verpass|ne manquez|be the first/,
  ),
  rule(
    'subscribe',
    /abonne(?:e|ment|er|z)|\babonn(?:é|és|ieren|ent|enten)\b|\babos?\b|\w-abo\b|jahresabo|digitalabo|probeabo|s['’]abonner|\bsubscri(?:be|ption|ber|bing)|word (?:nu )?lid|mitglied(?:schaft)? werden|mitglied werden|become a member|membership|devenez membre|suscr[ií]b|suscripci|premium[ -]?(?:toegang|zugang|access|lid)|toegang tot al|unlimited access|onbeperkt(?:e)? (?:toegang|lezen)|unbegrenzt(?:er)? zugang|unbeschränkt|accès illimité|proefabonnement|proefperiode|free trial|(?:full|digital) access/,
  ),
  rule(
    'wall',
    /lees (?:nu )?(?:het |dit )?(?:hele |volledige )?(?:artikel |verhaal )?verder|verder (?:te )?lezen|verder met lezen|(?:dit|het hele|het volledige) (?:artikel|verhaal) (?:te )?lezen|weiter(?:zu)?lesen|weiter zu lesen|(?:ganzen|diesen|vollständigen|gesamten) (?:artikel|text|beitrag) (?:zu )?lesen|continue reading|keep reading|(?:continue|read|finish) (?:reading )?(?:this|the full|the rest of this|the whole) (?:article|story)|read the full|to read (?:this|more|on)|poursuiv(?:re|ez) (?:la|votre) lecture|lire la suite|lire (?:cet|l['’]intégralité|la totalité)|(?:la suite de cet|cet) article est réservé|réservé(?:e|s)? (?:à nos|aux) abonnés|alleen (?:toegankelijk )?voor (?:onze )?(?:abonnees|leden|premium)|exclusief voor (?:onze )?(?:abonnees|leden)|nur für (?:abonnenten|mitglieder)|exklusiv für (?:unsere )?(?:abonnenten|mitglieder)|exclusive(?:ly)? (?:to|for) (?:our )?(?:subscribers|members)|(?:subscribers|members)[ -]only|for subscribers|limiet (?:bereikt|van)|limit (?:an|erreicht|reached)|reached your|(?:gratis|free|kostenlosen?|gratuits?) (?:artikel(?:en|s)?|articles?|stories) (?:this|per|deze|pro|diesen|ce|bereikt|gelezen|left|remaining|over|übrig|aufgebraucht)|(?:last|laatste|letzter|dernier) (?:gratis|free|kostenloser|gratis) (?:artikel|article)|unlock|ontgrendel|freischalten|débloque|para seguir leyendo|sigue leyendo/,
  ),
  rule(
    'login',
    /\blog ?in\b|\binloggen|\beinloggen|\blogge?n sie|\banmelden\b|sign ?in\b|se connecter|connectez-vous|connexion|al (?:een )?(?:abonnee|lid|account)|bereits (?:abonnent|abonniert|mitglied|registriert|ein konto|kunde)|schon (?:abonnent|abonniert|mitglied)|already (?:a |an |have )|déjà (?:abonné|inscrit|un compte)|ingres[aá]|iniciar sesión/,
  ),
  rule(
    'account',
    /gratis account|(?:maak|heb je|heeft u) (?:je |een |al |hier |nu )*(?:gratis )*account|account aan(?:maken)?|kostenlos(?:es|en)? (?:registrier|konto|anmeld)|jetzt registrieren|konto (?:erstellen|anlegen)|(?:create|set up|open) (?:a|an|your)? ?(?:free )?account|free account|register (?:for free|now|to|free)|registration|registreer|registrieren|cré(?:er|ez) (?:un|votre|mon) compte|compte gratuit|inscription gratuite|inscrivez-vous gratuitement|reg[ií]strate|\bsign up\b.*\bsign in\b/,
  ),
  rule('price', /(?:€|\$|£|chf|eur|usd|\br)\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:€|euro\b|eur\b|chf\b|fr\.)/),
  rule(
    'period',
    /per maand|p\/m\b|\/ ?maand|per week|per jaar|per kwartaal|maanden? (?:voor|gratis|lang|lezen|korting)|eerste (?:\w+ )?(?:maand|week|jaar)|pro (?:monat|woche|jahr)|\/ ?monat|\/ ?jahr|monatlich|(?:ersten?|im 1\.) (?:monat|jahr)|(?:a|per) (?:month|week|year)|\/ ?(?:month|mo|week|year|mes)\b|first (?:\w+ )?(?:month|weeks?|year)|months? (?:for|free)|monthly|par (?:mois|an|semaine)|\/ ?(?:mois|an)\b|premier mois|mois (?:pour|gratuit|offert)|sans engagement|monate (?:für|gratis|testen)|wochen (?:für|gratis|testen)|opzegbaar|kündbar|cancel any ?time/,
  ),
  rule(
    'cookie',
    /cookie|\bprivacy|privatsphäre|datenschutz|\bconsent|einwilligung|toestemming|consentement|vie privée|partners|partnern|partenaires|gdpr|avg\b|dsgvo|tcf\b/,
    1200,
  ),
  rule(
    'consentButton',
    /^(?:(?:alle[sn]? |all |tout |yes,? |ja,? |ich |i |we |j['’]|je |les |und |cookies? )*(?:akkoord|accept(?:eren|eer|er|ieren)?|accepte|accepter|toestaan|weiger(?:en)?|afwijzen|akzeptieren|akzeptiere|ablehnen|zustimmen|stimme|einverstanden|einwilligen|verstanden|reject|decline|agree|allow|deny|manage|customi[sz]e|instellen|(?:cookie-?|privacy-?)?instellingen|einstellungen|settings|preferences|voorkeuren|optionen|options|accepteren|refuser|refuse|paramétrer|personnaliser|continuer sans accepter|d['’]accord|begrepen|ik snap het|got it|i understand|ok|oké|okay|prima|continue|opslaan|speichern|save)(?: (?:en |und |and |et |&)?(?:all(?:es?|en)?|cookies?|sluiten|close|weiter|continue|fermer|tout|verder|doorgaan|choices|necessary|alle cookies|zu|all cookies|my choices|opslaan))*[.!]?)$/,
    SHORT,
  ),
  rule(
    'app',
    /app ?store|google ?play|play ?store|download (?:de |the |our |onze |nu de |gratis )*(?:\w+[- ])?app\b|(?:onze|our|unsere[rn]?|der|die|gratis|free|notre|mobile|de) app\b|-app (?:downloaden|herunterladen|laden)|in (?:the|de|der) (?:\w+[- ])?app\b|get the (?:\w+ )?app\b|app (?:herunterladen|laden|öffnen|installieren|downloaden|installeren)|(?:open|öffnen|openen) in (?:the |de |der )?(?:\w+[- ])?app|l['’]appli(?:cation)?\b|télécharge[zr]|zur app\b|use the app|app f(?:or|ür) (?:ios|android|iphone)/,
  ),
  rule(
    'push',
    /meldingen|pushbericht|push-?(?:meldung|nachricht|mitteilung|notification)|notificaties|benachrichtigung|\bnotifications?\b|alertes?\b|breaking news alerts?|melding krijgen|eilmeldung/,
  ),
  rule(
    'pushButton',
    /^(?:ja,?|yes,?|nee,?|nein,?|no,?|oui,?|non,?)?\s*(?:graag|please|bedankt|danke|thanks?(?: you)?|merci|toestaan|sta toe|niet nu|nu niet|(?:misschien )?later|erlauben|aktivieren|jetzt nicht|nicht jetzt|später|zulassen|allow|enable|turn on|not now|maybe later|block|blokkeren|autoriser|activer|plus tard|pas maintenant|accepter|refuser|inschakelen|aanzetten|activeren)[.!]?$/,
    SHORT,
  ),
  rule(
    'share',
    /^(?:deel|delen|teilen|share|partager|partagez|tweet|twittern|mitteilen|compartir)\b|(?:deel|delen|teilen|share|partager|partagez) (?:dit|deze|diesen|this|cet|via|op|on|auf|über|sur|met|with|mit)|(?:dit|dieses?n?|this|cet) (?:artikel|bericht|verhaal|beitrag|article|story|post) (?:delen|teilen)|link (?:kopi|copied|gekopieerd)|copy link|kopieer link|copier le lien|condividi/,
    160,
  ),
  rule(
    'network',
    /facebook|twitter|whatsapp|linkedin|telegram|\bxing\b|pinterest|reddit|flipboard|bluesky|\bthreads\b|mastodon|messenger|instapaper|\bpocket\b/,
    120,
  ),
  rule(
    'relatedHead',
    /^(?:[>»›→•*|\-–—]\s*)?(?:(?:zie|lees|bekijk|kijk|luister|volg|check) ook\b|ook (?:interessant|lezen|in|van|op)\b|meer (?:over|van|uit|nieuws|lezen|weten|in|artikelen|verhalen|berichten|hierover|achtergrond|economie|beurs|financieel)\b|lees meer\b|(?:ge)?relateerde?\b|gerelateerd\b|verwante?\b|aanbevolen\b|aanraders?\b|(?:meest|best|veel|vaak) (?:gelezen|bekeken|gedeeld|besproken|populair)|populair(?:e|ste)?\b|trending\b|laatste nieuws\b|het laatste\b|net binnen\b|nu in het nieuws\b|dit (?:is ook|vind je|lezen|vonden)|misschien (?:ook|vind)|andere[n]? (?:lazen|lezen|artikelen|lezers)|voor jou\b|geselecteerd voor|verder lezen\b|eerder (?:over|schreven|verscheen|in)|hoofdpunten\b|uitgelicht\b|in dit dossier|dossier\b|tip van de redactie|redactietip|vandaag in|lesen sie (?:auch|mehr|hier|dazu|außerdem|ebenfalls|weiter)|lest (?:auch|hier|dazu)|lies (?:auch|mehr|hier|dazu)|siehe auch|auch (?:interessant|lesenswert|in|spannend)|mehr (?:zum|zu|von|aus|über|news|nachrichten|lesen|dazu|artikel|für)\b|weitere (?:artikel|nachrichten|news|meldungen|themen|beiträge|infos?|informationen|inhalte)|verwandte\b|ähnliche\b|passend(?:e)? (?:dazu|zum|artikel)|meist ?(?:gelesen|geklickt|gesucht|kommentiert)|am meisten|beliebt(?:e|este)?\b|top-?(?:news|themen|artikel|thema|storys|stories)|empfohlen(?:e|er)?\b|empfehlung|unsere empfehlung|das könnte (?:sie|dich|ihnen)|könnte sie|aktuelle (?:news|nachrichten|meldungen|artikel|themen|beiträge)|aktuelles\b|neueste\b|neu(?:es)? (?:aus|auf|bei)|zum thema\b|themen\b|hintergrund:|dazu passt|interessant dazu|anlegerstimmung|see also\b|also (?:read|in|on|see|of interest)\b|read (?:also|more|next|related)\b|read:|related\b|more (?:on|from|about|stories|news|in|like|coverage|top|articles|to|reading)\b|most (?:read|popular|viewed|shared|recent|watched|discussed)|popular\b|recommended\b|recommendations?\b|you (?:may|might|could) (?:also|be|like)|what to read|what['’]s (?:next|new|trending)|up next\b|next (?:article|up|story)|don['’]t miss|editors?['’]?s?['’]? (?:picks?|choice)|top (?:stories|news|picks)|latest\b|in case you missed|further reading|keep reading\b|suggested\b|featured\b|from our partners|around the web|elsewhere\b|lire (?:aussi|également|la suite)\b|à lire\b|a lire\b|voir aussi\b|sur le même (?:sujet|thème)|dans la même|articles? (?:liés|similaires|associés|recommandés|connexes|les plus)|les plus (?:lus|populaires|partagés|commentés|consultés)|le plus lu|plus (?:d['’]articles|sur|d['’]infos|d['’]actualités)|nos (?:derniers|autres|recommandations)|dernières? (?:actualités|infos|minute|nouvelles)|à découvrir|à ne pas manquer|recommandé|vous (?:aimerez|pourriez)|pour aller plus loin|en lien\b|l['’]essentiel\b|tendances\b|relacionad|m[áa]s (?:de|leídas|leídos|sobre)\b|te puede interesar|lee también)/,
    200,
  ),
  rule(
    'adLabel',
    /^(?:[-–—([|]\s*)?(?:advertenties?|adverteerder|reclame|advertisement|advertising|ad|ads|adv\.?|anzeigen?|werbung|publicité|pub|annonces?|sponsored|gesponsord|gesponsert|sponsorisé|promoted|partnerinhoud|sponsored (?:content|stories|links?|post)|advertorial|branded content|partner ?content|betaalde? (?:inhoud|content)|paid (?:content|post)|publi-?rédactionnel|aangeboden door(?: onze partners?)?|aangeboden door .{1,30}|in samenwerking met .{1,30}|sponsored by .{1,30}|presented by .{1,30}|in kooperation mit .{1,30}|contenu sponsorisé|advertentie ?[-–:|].{0,40}|anzeige ?[-–:|].{0,40}|(?:artikel|lees verder|story continues|article continues|text gaat verder|de tekst gaat verder|tekst gaat verder) .{0,20}(?:onder|below|na|after) .{0,10}(?:advertentie|ad|advertisement|reclame)|(?:scroll|lees) .{0,30}advertentie|publicidad)(?:\s*[-–—)\]|:])?$/,
    80,
  ),
  rule(
    'sponsored',
    /gesponsord|sponsored|gesponsert|sponsorisé|taboola|outbrain|ligatus|plista|promoted (?:links|by)|van onze partners|from our partners|von unseren partnern|nos partenaires|aanbevolen door|recommended by|empfohlen von|aus dem web|anzeige:|werbung:/,
    160,
  ),
  rule(
    'broker',
    /open (?:nu |direct |gratis |hier )*(?:een |je |uw )?(?:\w*rekening|account|depot)|(?:beleg|handel|trade|investeer|koop|verkoop|begin met (?:beleggen|handelen)|start met (?:beleggen|handelen)) (?:nu |zelf |direct |eenvoudig |slim |voordelig |in )|(?:per|pro|voor €? ?\d+|0 euro|€ ?0) (?:order|trade|transactie)|(?:depot|konto) (?:eröffnen|eröffnung)|jetzt (?:depot|handeln|traden|investieren|aktien)|cfd|turbo['’]?s?\b|sprinters?\b|knock-?out|hebelzertifikat|optionsschein|(?:open|create) (?:a |an |your )*(?:free |demo |trading |brokerage )*account|(?:start|begin) (?:trading|investing)|trade (?:now|stocks|cfds|shares)|commission[- ]free|buy (?:shares|stock|crypto)|demo ?(?:account|rekening|konto|compte)|ouvr(?:ir|ez) (?:un|votre) compte|compte-titres|investir (?:maintenant|dans|dès)|koopstips|koop ?tips|beleggingstips|tegoed|welkomstbonus|willkommensbonus|cashback|selectietool|zoek product|beursproduct|vergelijk (?:brokers|rekeningen|aanbieders|hypotheken|rentes|spaarrentes)|broker|stock advisor|aandelentips|aktientipps?|gratis-?report|kostenloser? (?:report|spezialreport|sonderreport)|free report|special report|webinar|(?:gratis|kostenlos(?:es)?|free) (?:e-?book|whitepaper|brochure|rapport|proefexemplaar)/,
  ),
  rule(
    'risk',
    /kan (?:je|uw) (?:inleg|geld) verliezen|beleggen kent risico|(?:hebelprodukt|totalverlust)|verlie(?:zen|ren) (?:geld|geld beim)|(?:kleinanleger|particuliere beleggers|retail (?:investor )?accounts?|comptes? (?:de )?(?:particuliers|clients)).{0,60}(?:verlie|lose|perd)|capital at risk|uw kapitaal loopt risico|ihr kapital (?:ist|unterliegt)|risque de perte/,
  ),
  rule(
    'callToAct',
    /^(?:(?:ja,? |yes,? |oui,? )?(?:profiteer|neem|sluit|pak|bestel|probeer|start|begin|ontdek|bekijk|claim|word|open|download|vraag|meer info|lees meer|naar|ga naar|aan de slag|activeer|kies|koop|zoek|vergelijk|steun|doneer|jetzt|hier|sichern sie|zum|zur|mehr (?:erfahren|infos?)|entdecken|testen|abschließen|sichern|bestellen|anfordern|try|get|claim|buy|shop|learn more|discover|find out|see (?:offers?|plans?|options)|view offers?|subscribe|support|donate|join|upgrade|découvr|profite|essay|commande|en savoir plus|j['’]en profite|je profite|soutenir|faire un don|offre|suscr)\b.*|.*\b(?:now|nu|jetzt|today|vandaag|entdecken|testen|sichern|bestellen|meld (?:je|u) aan|abonnee|abonnieren|profiteren|aanmelden|anmelden|inschrijven|downloaden|proberen|maintenant|ici|openen|rekening))[.!»›→>]*$/,
    SHORT,
  ),
  rule(
    'comment',
    /\breact(?:ie|ies)\b|\breageer|reageren|\bkommentar|kommentieren|\bcomments?\b|leave a (?:reply|comment)|commentaires?\b|réagir|réactions|discussie|diskussion|schreiben sie (?:einen|uns)|hinterlassen sie|deine meinung|ihre meinung|join the (?:conversation|discussion)|comentar/,
    160,
  ),
  rule(
    'dismiss',
    /^(?:×|✕|✖|x|⨯|╳|sluit(?:en)?|close|schlie(?:ß|ss)en|fermer|cerrar|dismiss|venster sluiten|popup sluiten|close (?:this|modal|popup|dialog|banner|ad).*|.*(?:sluiten|schlie(?:ß|ss)en|fermer))$/,
    40,
  ),
  rule(
    'decline',
    /nee,? (?:bedankt|dank)|niet nu|nu niet|nee,? ik|no,? thanks|not now|maybe later|nein,? (?:danke|ich)|jetzt nicht|vielleicht später|non,? merci|plus tard|pas maintenant|niet meer tonen|don['’]t show/,
    80,
  ),
  rule('podcast', /podcast|luister (?:nu|hier|ook|naar)|hören sie|jetzt (?:hören|anhören)|listen (?:to|now)|écoutez/, 160),
  rule(
    'support',
    /steun (?:ons|de|onze|onafhankelijk)|doneer|donatie|support (?:us|our|independent|quality)|donate|unterstützen sie|spenden|soutenez|faire un don|independent journalism|onafhankelijke journalistiek|unabhängigen journalismus|journalisme indépendant/,
  ),
  rule(
    'pure',
    /\bpur[- ]?abo|werbefrei|ohne (?:werbung|tracking)|zonder (?:advertenties|tracking|reclame)|ad-?free|without (?:ads|advertising|tracking)|sans (?:publicité|pub|cookies)|mit werbung (?:und|weiter)|consent or pay/,
    600,
  ),
];

/**
 * The bits (of SIGNALS) that a text carries.
 *
 * @param text as it stands on the page; only its first 1,200 characters are read (consent texts are the longest that count)
 */
export function readSignals(text: string): number {
  if (text.length > 4000) return 0;
  const plain = text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u00ad/g, '')
    .trim()
    .toLowerCase();
  if (!plain || plain.length > 1200) return 0;
  let bits = 0;
  for (const { bit, test, maxChars } of RULES) {
    if (plain.length <= maxChars && test.test(plain)) bits |= bit;
  }
  return bits;
}
