import type { Signal } from './words';

/**
 * The phrases of each signal (words.ts), one line a language where there are many.
 *
 * A phrase is lower case. `*` at its end: any ending ("abonn*"). `^` in front: only as the first words
 * of a text. `=` in front: the text says this and nothing else. Without a mark it stands anywhere, whole.
 */
export const PHRASES: Partial<Record<Signal, string[]>> = {
  newsletter: [
    'afmelden kan|uitschrijven kan|weer afmelden|opzeggen kan altijd|geen spam|no spam|unsubscribe*|your sign-up|kein spam|abmelden|abmeldung|abbestell*|désinscri*|désabonn*|pas de spam',
    "nieuwsbrie*|newsletter*|nieuwsalert*|nieuwsupdate*|news alert*|lettre d'info*|lettres d'info*|infolettre*|mail alert*|e-mail alert*|email alert*|mailservice|e-mail-service|boletín|boletin",
  ],
  inbox: [
    'inbox*|mailbox|postvak*|postfach|in je mail|in uw mail|in de mail|per mail|per e-mail|via e-mail|via mail|in je e-mail|mailadres*|mailadress*|e-mailadres*|e-mail adres*|op de hoogte',
    'email address|e-mail address|by email|by e-mail|straight to your|=email|=e-mail|your email|your e-mail',
    'e-mail-adresse|email-adresse|e-mailadresse|mail-adresse|per e-mail|auf dem laufenden|keine artikel mehr',
    'adresse mail|adresse e-mail|adresse email|adresse électronique|boîte mail|boîte de réception|boite mail|par mail|par e-mail|par email|courriel|en tu email',
  ],
  signup: [
    'schrijf me|schrijf mij|ik doe mee|houd me|hou me|stuur mij|mail mij|mail me|schrijf je|schrijf u|schrijf jou|inschrijven|meld je|meld u|aanmelden|abonneer*|ontvang|ja, dit wil ik|ja dit wil ik|mis niets|mis niks|mis geen|verpas niets',
    'sign up|signing up|sign me up|count me in|send me|get them free|get it free|stay in the loop|keep me|signup|subscribe|get our|get the|get your|get more|get today*|get e-mail|get email|receive|join our|join over|join the|join thousands|keep me posted|keep me updated|stay informed|stay in the know|stay up to date|be the first|get connected',
    'bin dabei|schickt mir|zusenden|kostenlos erhalten|kostenlos bestellen|abonnieren|anmelden|anmeldung|eintragen|registrieren|erhalten sie|erhalte|verpassen|verpasse|jetzt anmelden|melden sie sich',
    "recevoir gratuitement|je reçois|je valide|c'est parti|m'inscrire|je m'inscris|inscrire|inscrivez*|inscris|abonnez*|s'abonner|je m'abonne|recevez|recevoir|ne manquez|suscríb*|suscrib*",
  ],
  subscribe: [
    'accédez à tou*|accéder à tou*',
    'premium-leden|premiumleden|premium leden|premium-lid|premium members|pro-mitglied*|plus-mitglied*',
    'offre premium|offres premium|nos offres premium|plus-inhalt*|plus-artikel*|premium-inhalt*|premium-artikel*|premium content|premium articles|contenus premium|articles premium|premium artikelen|plusartikelen',
    'abonnee*|abonnement*|abonneer*|word lid|word nu lid|premium toegang|premium lid|toegang tot al*|onbeperkt toegang|onbeperkte toegang|onbeperkt lezen|proefabonnement|proefperiode|digitale toegang',
    'subscribe|subscribed|subscriber|subscribers|subscription|subscriptions|subscribing|become a member|membership|members get|members enjoy|join our members|unlimited access|premium access|free trial|digital access|full access|trial offer',
    'abonnent*|abonnieren|abonniert|abo|abos|mitglied werden|mitgliedschaft|zugang zu allen|premium-zugang|premium zugang|unbegrenzt*|unbeschränkt*|digitalabo*|probeabo*|probemonat|jahresabo*',
    "s'abonner|abonné|abonnés|abonnée|abonnez*|devenez membre|accès illimité|accès à tous|offre d'essai|suscrib*|suscríb*|suscripci*",
  ],
  wall: [
    'lees verder met|lees verder voor|lees nu verder|lees dit artikel verder|lees het hele artikel|lees het volledige artikel|lees het hele verhaal|verder te lezen|verder lezen|verder met lezen|dit artikel te lezen|dit artikel lezen|dit verhaal te lezen|het hele artikel te lezen|het volledige artikel te lezen|het hele artikel lezen|om het hele artikel|om verder te lezen|alleen voor abonnees|alleen voor leden|alleen voor onze abonnees|alleen toegankelijk voor|exclusief voor abonnees|exclusief voor leden|exclusief voor onze|voor abonnees|limiet bereikt|limiet van|laatste gratis artikel|gratis artikelen|ontgrendel*',
    'continue reading|keep reading|to read this|to read more|to read on|read the full|read the rest|finish reading|read this article|read this story|to read the rest|reached your limit|reached your monthly|reached your article|you have reached your|free articles|free article|free stories|subscribers only|subscriber-only|subscriber only|members only|for subscribers|for members|exclusive to subscribers|exclusively for subscribers|exclusively for members|available to subscribers|unlock this|unlock the|unlock full|unlock unlimited|unlock all|unlock access|unlock article*',
    'weiterlesen|weiter lesen|weiterzulesen|weiter zu lesen|ganzen artikel|diesen artikel lesen|vollständigen artikel|gesamten artikel|ganzen text|ganzen beitrag|artikel lesen sie mit|nur für abonnenten|nur für mitglieder|exklusiv für abonnenten|exklusiv für mitglieder|exklusiv für unsere|limit erreicht|limit an|kostenlosen artikel*|freien artikel*|letzter kostenloser|freischalten|freigeschaltet',
    "lire la suite|poursuivre la lecture|poursuivre votre lecture|poursuivez votre lecture|poursuivez la lecture|continuer la lecture|continuer à lire|lire cet article|lire l'intégralité|lire la totalité|lire l'article en entier|réservé aux abonnés|réservée aux abonnés|réservés aux abonnés|réservé à nos abonnés|est réservé*|réservée à nos abonnés|réservés à nos abonnés|pour lire|articles gratuits|article gratuit|limite d'articles|débloque*|para seguir leyendo|sigue leyendo",
  ],
  login: [
    'log in|inloggen|log hier in|al abonnee|al lid|al een account|al een abonnement|al geregistreerd',
    'login|sign in|signin|already a|already have|already subscribed|already registered|have an account',
    'einloggen|anmelden|loggen sie|bereits abonnent*|bereits abonniert|bereits mitglied|bereits registriert|bereits ein konto|bereits kunde|schon abonnent*|schon mitglied',
    'se connecter|connectez-vous|connexion|déjà abonné*|déjà inscrit*|déjà un compte|ingresá|ingresa|iniciar sesión',
  ],
  account: [
    'je crée mon compte|créez votre compte gratuit|ik maak een account|ich erstelle mein konto',
    'profiel aanmaken|maak een profiel|create a profile|create your profile|free profile|profil anlegen|kostenloses profil|créer mon profil|créez votre profil',
    'gratis account|account aanmaken|maak een account|maak een gratis account|maak je account|account aan|registreer*|gratis registreren',
    'create account|create an account|create a free account|create your account|create your free account|free account|register now|register for free|register to|register free|registration|open a free account',
    'kostenlos registrieren|jetzt registrieren|registrieren|kostenloses konto|kostenlosen konto|kostenloses benutzerkonto|konto erstellen|konto anlegen|kostenlos anmelden',
    'créer un compte|créez un compte|créez votre compte|créer mon compte|compte gratuit|inscription gratuite|inscrivez-vous gratuitement|registrate|regístrate',
  ],
  price: [
    'halve prijs|voor de helft|half price|half-price|off your first|moitié prix|zum halben preis|lezerskorting|tarif préférentiel|ledenkorting',
  ],
  period: [
    'per maand|p/m|per week|per jaar|per kwartaal|maanden voor|maand voor|maanden gratis|maand gratis|maanden lang|weken voor|weken gratis|eerste maand|eerste 2 maanden|eerste 3 maanden|eerste twee maanden|eerste drie maanden|eerste jaar|eerste week|opzegbaar|maanden korting',
    'a month|per month|month|monthly|a week|per week|weekly|a year|per year|annually|first month|first year|first week|months free|months for|weeks for|cancel anytime|cancel any time',
    'pro monat|monat|monatlich|pro woche|pro jahr|jahr|jährlich|im 1. monat|ersten monat|erster monat|monate für|monate gratis|monate testen|wochen für|wochen gratis|wochen testen|kündbar',
    'par mois|par an|par semaine|premier mois|mois pour|mois gratuit*|mois offert*|sans engagement',
  ],
  cookie: [
    'unsere partner|deine zustimmung|ihre zustimmung|votre accord|your consent|your choices',
    'cookie*|privacy|toestemming|partners|avg|gdpr|tcf|vergelijkbare technieken',
    'consent|our partners|privacy policy',
    'datenschutz*|privatsphäre*|einwilligung*|partnern|dsgvo',
    'consentement|vie privée|partenaires|traceurs',
  ],
  app: [
    'app krijgt|app weet|met de app|appli gratuite|app haben|app erhalten',
    'app store|google play|play store|playstore|appstore',
    'download de app|download onze app|download de gratis app|download gratis de app|onze app|in de app|open in app|openen in app|open de app|gratis app|nieuwsapp|app downloaden|app installeren|via de app',
    'our app|the app|click here to get the*|get the app|download the app|download our app|in the app|open in the app|use the app|app for ios|app for iphone|free app|mobile app|news app',
    'unsere app|unserer app|die app|der app|in der app|app herunterladen|app laden|app öffnen|app installieren|app downloaden|kostenlose app|zur app|app für|news-app',
    "notre appli|notre application|l'appli|l'application|télécharger l'app*|téléchargez l'app*|application gratuite|dans l'app*",
  ],
  push: [
    'neue nachrichten für sie|new stories for you|nieuwe artikelen voor u|nieuwe berichten voor u|per push|wir benachrichtigen|seintje|alarm|melding|meldingen|pushbericht*|push-bericht*|pushmelding*|notificaties|beursmelding*|nieuwsmelding*',
    'notification|notifications|push notification*|push alert*|breaking news alerts|alerts',
    'benachrichtigung|benachrichtigungen|push-nachricht*|pushnachricht*|push-mitteilung*|push-meldung*|push-benachrichtigung*|eilmeldung*|mitteilungen',
    'alerte|alertes|alerte info',
  ],
  share: [
    '^deel|^delen|deel dit|deel deze|deel via|deel op|deel met|dit artikel delen|dit bericht delen|kopieer link|link gekopieerd|link kopiëren',
    '^sharing is caring|^share|share this|share on|share via|share with|share article|copy link|link copied|^tweet',
    '^teilen|^twittern|^mitteilen|teilen auf|teilen via|teilen mit|teilen über|artikel teilen|beitrag teilen|diesen artikel|link kopieren|link kopiert',
    "^partager|^partagez|partager sur|partager l'article|partager cet|partagez cet|partager via|copier le lien|^compartir|compartir en",
  ],
  network: [
    'sources google',
    'google actualités|google nieuws|google discover|sources favorites|sources préférées|bevorzugte quellen|on google',
    'preferred source|bevorzugte quelle|voorkeursbron|source préférée|instagram|tiktok|youtube|google news|social media|sociale media|sozialen medien|réseaux sociaux|facebook|twitter|twittern|whatsapp|linkedin|telegram|xing|pinterest|reddit|flipboard|bluesky|threads|mastodon|messenger|instapaper|pocket',
  ],
  relatedHead: [
    '^les articles les plus',
    "^weitere links|^what we're reading|^was wir lesen|^wat we lezen|^ce que nous lisons|^top-rankings|^actief op het forum|^aktiv im forum|^les forums|^forum:|^meest actieve|^plus d'actu*|^analysen zu|^actueel in|^aussi à lire|^dans l'actu*|^vos articles|^also worth",
    '^más información|^check also|^you can also check|^also check|^die redaktion empfiehlt|^weitere videos|^mehr videos|^meer video*|^plus de vidéos|=audio und video zum thema|=video zum thema|=videos zum thema|^more :|^more:|^nos vidéos|^onze video*|^unsere videos|^explore further|^more great|^must read|^must-read*|^recent posts|^recent articles|^recent news|^recent stories|^recent headlines|^in brief|^other news|^top trends|^hot on the web|^moet je lezen|^recente artikelen|^recente berichten|^recent nieuws|^kort nieuws|^ander nieuws|^aktuell auf|^aktuell bei|^kurz notiert|^in kürze|^articles récents|^derniers articles|^autres actualités|^en bref',
    '^verder in dit|^verder in het|^eerder verschenen|^eerder in|^eerder schreven|^uit dit dossier|^in dit dossier|^top 5|^top 10|^trending now|^in case you missed|^from the archive|^keep reading|^more for you|^onward|^our latest|^aus dem archiv|^mehr zum thema|^bleiben sie dran|^weiterlesen|^le fil|^dans ce dossier|^dans le même dossier|^autour du même|^la suite du dossier|^relire',
    '^zie ook|^lees ook|^bekijk ook|^kijk ook|^luister ook|^volg ook|^check ook|^ook interessant|^ook lezen|^ook in|^ook van|^ook op|^meer over|^meer van|^meer uit|^meer nieuws|^meer lezen|^meer weten|^meer in|^meer artikelen|^meer verhalen|^meer berichten|^meer hierover|^meer achtergrond|^meer economie|^meer beurs|^meer financieel|^lees meer|^lees verder|^gerelateerd*|^verwant|^verwante|^aanbevolen|^aanrader*|^meest gelezen|^best gelezen|^veel gelezen|^meest bekeken|^vaak gelezen|^meest gedeeld|^meest besproken|^populair*|^trending|^laatste nieuws|^het laatste|^net binnen|^nu in het nieuws|^dit is ook|^dit vind je|^misschien ook|^misschien vind|^andere lazen|^anderen lazen|^andere artikelen|^andere lezers|^voor jou|^geselecteerd voor|^eerder over|^eerder schreven|^eerder verscheen|^eerder in|^hoofdpunten|^uitgelicht|^in dit dossier|^dossier|^tip van de redactie|^redactietip|^nieuws van vandaag|^leestip*|^verder lezen|^in het nieuws|^nieuwste artikelen|^beursnieuws|^lees hier|^lees eerder|^achtergrond',
    "^see also|^also read|^also in|^also on|^also see|^also of interest|^read also|^read more|^read next|^read related|^read:|^related|^more on|^more from|^more about|^more stories|^more news|^more in|^more like|^more coverage|^more top|^more articles|^more to|^more reading|^most read|^most popular|^most viewed|^most shared|^most recent|^most watched|^most discussed|^popular|^recommended|^recommendation*|^you may also|^you may like|^you might also|^you might like|^you may be|^you might be|^what to read|^what's next|^what's new|^what's trending|^trending|^up next|^next article|^next up|^next story|^don't miss|^editor's pick*|^editors' pick*|^editor's choice|^editors pick*|^top stories|^top news|^top picks|^latest|^in case you missed|^further reading|^keep reading|^suggested|^featured|^from our partners|^around the web|^elsewhere|^explore more|^dive deeper|^go deeper|^watch also|^watch:|^watch |^other stories|^opinion:|^analysis:",
    '^lesen sie auch|^lesen sie mehr|^lesen sie hier|^lesen sie dazu|^lesen sie außerdem|^lesen sie ebenfalls|^lesen sie weiter|^lest auch|^lest hier|^lest dazu|^lies auch|^lies mehr|^lies hier|^siehe auch|^auch interessant|^auch lesenswert|^auch in|^auch spannend|^mehr zum|^mehr zu|^mehr von|^mehr aus|^mehr über|^mehr news|^mehr nachrichten|^mehr lesen|^mehr dazu|^mehr artikel|^mehr für|^weitere artikel|^weitere nachrichten|^weitere news|^weitere meldungen|^weitere themen|^weitere beiträge|^weitere infos|^weitere informationen|^weitere inhalte|^verwandte|^ähnliche|^passend dazu|^passend zum|^passende artikel|^meistgelesen*|^meist gelesen|^meistgeklickt|^meistgesucht|^meistkommentiert|^am meisten|^beliebt*|^topnews|^top-news|^top news|^topthemen|^top-themen|^top-artikel|^top-thema|^top-stories|^empfohlen*|^empfehlung*|^unsere empfehlung*|^das könnte|^könnte sie|^aktuelle news|^aktuelle nachrichten|^aktuelle meldungen|^aktuelle artikel|^aktuelle themen|^aktuelle beiträge|^aktuelles|^neueste|^neues aus|^neu auf|^zum thema|^themen|^hintergrund:|^dazu passt|^interessant dazu|^lesetipp*|^leseempfehlung*|^mehr anzeigen',
    "^lire aussi|^lire également|^à lire|^a lire|^voir aussi|^sur le même sujet|^sur le même thème|^dans la même|^articles liés|^article lié|^articles similaires|^articles associés|^articles recommandés|^articles connexes|^articles les plus|^les plus lus|^les plus populaires|^les plus partagés|^les plus commentés|^les plus consultés|^le plus lu|^plus d'articles|^plus sur|^plus d'infos|^plus d'actualités|^nos derniers|^nos autres|^nos recommandations|^dernières actualités|^dernières infos|^dernière minute|^dernières nouvelles|^à découvrir|^à ne pas manquer|^recommandé*|^vous aimerez|^vous pourriez|^pour aller plus loin|^en lien|^l'essentiel|^tendances|^relacionad*|^más de|^más leíd*|^más sobre|^te puede interesar|^lee también|^et aussi|^le fil info|^dans l'actualité",
  ],
  adLabel: [
    '=partnerbijdrage|=partnerbijdragen|=partnerbericht',
    '=offre partenaire|=offres partenaires|=partneraanbod|=aanbieding van onze partner|=gesponsorde inhoud|=gesponsorde artikelen|=gesponserte inhalte|=contenus partenaires|=contenu de marque|=les contenus de nos partenaires|=partnerinhalte|=third party ad content|=3rd party ad content|=werbeinhalt|=inhoud van onze partner',
    '^advertisement –|^advertisement -|^advertisement:|^advertorial:|^sponsored:|^reklame:|^anzeige:|^werbung:|^advertentie:|^publicité:|^publicité :|=reklame|^mede mogelijk gemaakt door|^mogelijk gemaakt door|^brought to you by|^in partnership with|^supported by|^präsentiert von|^powered by|^unterstützt von|^offert par|^proposé par|^en partenariat avec|=partnerangebot|=partner content|=contenu partenaire|=annonce partenaire|=en partenariat|=verlagsangebot|=verlagsangebote|=verlagsspezial|=anzeigen-spezial|=sonderveröffentlichung|=anzeigensonderveröffentlichung',
    '=advertentie|=advertenties|=adverteerder|=reclame|=gesponsord|=partnerinhoud|=betaalde inhoud|=aangeboden door|=aangeboden door onze partners|=ingezonden mededeling|=lees verder onder de advertentie|=lees verder na de advertentie|=tekst gaat verder onder de advertentie|=de tekst gaat verder onder de advertentie|=artikel gaat verder onder de advertentie|=het artikel gaat verder onder de advertentie|^aangeboden door|^in samenwerking met|=advertentie sluiten|=scroll verder voor meer',
    '=advertisement|=advertisements|=advertising|=ad|=ads|=adv|=sponsored|=promoted|=sponsored content|=sponsored stories|=sponsored links|=sponsored post|=sponsored post|=paid content|=paid post|=partner content|=branded content|=advertorial|=story continues below advertisement|=article continues below|=article continues below advertisement|=article continues after advertisement|=continue reading after the ad|^sponsored by|^presented by|=ad policy|=advertisement - scroll to continue|=skip advertisement|=remove ads|=advert|=adverts|this advertisement has not loaded yet*|=advertisement · scroll to continue|=story continues below|=scroll to continue',
    '=anzeige|=anzeigen|=werbung|=gesponsert|=anzeige / werbung|=werbeanzeige|=artikel wird nach der anzeige fortgesetzt|=weiter nach der anzeige|^in kooperation mit',
    "=publicité|=pub|=annonce|=annonces|=sponsorisé|=contenu sponsorisé|=publi-rédactionnel|=la suite après la publicité|=la suite après cette publicité|=publicidad|=la suite de l'article après la publicité",
  ],
  sponsored: [
    'contenus de nos partenaires|contenus partenaires|partnerinhalte|partner content',
    'gesponsord*|recommandé par|recommandés par|door taboola|by taboola|by outbrain|par outbrain|par taboola|von outbrain|von taboola|van onze partners|aanbevolen door|sponsored|taboola|outbrain|ligatus|plista|promoted by|promoted links|from our partners|around the web|recommended by|gesponsert*|von unseren partnern|empfohlen von|aus dem web|anzeige|nos partenaires|sponsorisé|contenus sponsorisés',
  ],
  broker: [
    'brokervergleich|testsieger|aktien ab|sparpläne ab',
    "open een rekening|open nu een rekening|open je rekening|open uw rekening|open direct een rekening|open gratis een rekening|open rekening|rekening openen|open een account|open een depot|beleg nu|beleg zelf|beleg direct|beleg eenvoudig|beleg slim|beleg voordelig|handel nu|handel zelf|handel direct|handel voor|handel in|begin met beleggen|begin met handelen|start met beleggen|start met handelen|begin nu met|per order|per transactie|turbo|turbo’s|turbo's|sprinters|koopstip*|kooptip*|beleggingstip*|aandelentip*|tegoed|welkomstbonus|selectietool|zoek product|beursproduct|vergelijk brokers|vergelijk rekeningen|vergelijk hypotheken|vergelijk rentes|vergelijk spaarrentes|gratis e-book|gratis ebook|gratis whitepaper|gratis brochure|gratis rapport|gratis proefexemplaar|gratis webinar|beleggingsrekening|spaarrekening",
    'open an account|open a free account|open your account|open a trading account|create a free account|trading account|brokerage account|demo account|start trading|start investing|begin trading|begin investing|trade now|trade stocks|trade cfds|trade shares|commission-free|commission free|buy shares|buy stock|buy crypto|per trade|cfd|cfds|cashback|broker|brokers|stock advisor|free report|special report|free ebook|free e-book|free whitepaper|webinar|savings account',
    'depot eröffnen|jetzt depot|konto eröffnen|depoteröffnung|kontoeröffnung|jetzt handeln|jetzt traden|jetzt investieren|jetzt aktien|pro order|pro trade|knock-out*|hebelzertifikat*|optionsschein*|demokonto|willkommensbonus|aktientipp*|gratis-report|kostenloser report|spezialreport|sonderreport|kostenloses e-book|kostenloses webinar|broker-vergleich|depotvergleich|tagesgeld*',
    'ouvrir un compte|ouvrez un compte|ouvrez votre compte|compte-titres|compte démo|investir maintenant|investir dès|investissez dès|tradez|par ordre|rapport gratuit|livre blanc',
  ],
  risk: [
    'bergen risiken|birgt risiken|brengt risico*',
    "je inleg verliezen|uw inleg verliezen|geld verliezen|geld kunt verliezen|beleggen kent risico*|kapitaal loopt risico|verliest geld|verliezen geld|capital at risk|lose money|your capital|retail investor accounts|kapital ist gefährdet|verlieren geld|geld beim handel|totalverlust*|risque de perte|perdent de l'argent|perdre de l'argent",
  ],
  comment: [
    'postings|forum:|beiträge im forum',
    'kommentarfunktion*|reactie|reacties|reageer|reageren|discussie|praat mee|comment|comments|leave a reply|leave a comment|join the conversation|join the discussion|kommentar|kommentare|kommentieren|diskussion|diskutieren|schreiben sie einen|hinterlassen sie|ihre meinung|deine meinung|commentaire|commentaires|commenter|réagir|réagissez|réaction|réactions|comentar|comentario|comentarios',
  ],
  decline: [
    "nee bedankt|nee, bedankt|nee dank|nee, dank|niet nu|nu niet|nee, ik|niet meer tonen|no thanks|no, thanks|not now|maybe later|don't show|nein danke|nein, danke|nein, ich|jetzt nicht|vielleicht später|non merci|non, merci|plus tard|pas maintenant",
  ],
  podcast: [
    'podcast|podcasts|luister nu|luister hier|luister ook|luister naar|hören sie|jetzt hören|jetzt anhören|listen to|listen now|écoutez',
  ],
  legal: [
    '=privacystatement|=privacy statement|=privacy verklaring|=gebruiksvoorwaarden|=algemene voorwaarden|=privacyverklaring|=privacybeleid|=privacy|=cookiebeleid|=colofon|=disclaimer',
    '=terms of use|=terms of service|=terms & conditions|=terms and conditions|=privacy policy|=cookie policy|=privacy notice|=legal notice|=imprint|=do not sell my personal information|=your privacy choices',
    '=impressum|=agb|=datenschutz|=datenschutzerklärung|=datenschutzhinweise|=nutzungsbedingungen|=datenschutz-einstellungen',
    '=mentions légales|=cgu|=cgv|=politique de confidentialité|=conditions générales|=gestion des cookies|=aviso legal',
  ],
  frequency: [
    'du lundi au vendredi|van maandag tot en met vrijdag|maandag tot vrijdag|montag bis freitag|monday to friday|les jours ouvrés|jours de la semaine',
    'elke ochtend|elke dag|elke week|elke werkdag|elke maandag|elke vrijdag|elke zondag|iedere ochtend|iedere dag|iedere week|dagelijks|wekelijks|wekelijkse',
    'every morning|every day|every week|every weekday|every friday|every sunday|each morning|each week|each day|daily|weekly|weekday morning*|before coffee',
    'montags|freitags|jeden morgen|jeden tag|jede woche|jeden freitag|jeden sonntag|täglich|tägliche|wöchentlich|wöchentliche|werktags',
    'chaque matin|chaque jour|chaque semaine|chaque lundi|chaque mardi|chaque mercredi|chaque jeudi|chaque vendredi|chaque samedi|chaque dimanche|tous les matins|tous les jours|quotidien|quotidienne|hebdo|hebdomadaire',
  ],
  autoplay: [
    'video start|video begint|volgende video|speelt over|begint over|video will play|will play in|video starts|starts in|up next in|next video|playing next|nächstes video|startet in|video startet|nächster clip|vidéo suivante|lecture démarre|démarre dans|commence dans|prochaine vidéo|im video:|watch now|now playing|à voir :',
  ],
  wares: [
    'acheter le journal|krant kopen|zeitung kaufen|buy the paper|summer sale|winter sale|flash sale',
    '^vergelijk|^vergleichen|^comparez|^nos simulateurs|^nos comparateurs|^nos outils|=services|=whitepapers|=livres blancs|ausgabe kaufen|als e-paper|aktuelle ausgabe|bestel je ticket|bestel uw ticket|jetzt ticket sichern|buchtipp|boekentip',
    '^stellenangebot*|=university jobs|=tech jobs|=it-jobs|^upcoming events|^komende evenementen|^kommende veranstaltungen|^prochains événements|im shop bestellen|heft bestellen|jetzt am kiosk|au sommaire|consultez le sommaire|ausgabe bestellen|current issue|demander un devis|offerte aanvragen|angebot anfordern|request a quote|externe angebote|angebote von partnern|partnerangebote',
    "^jobs in|^emploi|^jobs bij|^vacatures|^stellen in|^events|^événement*|^evénement*|^agenda|^veranstaltungen|^evenementen|^la vidéo du jour|^video of the day|^video des tages|^video van de dag|^à voir sur|^kijk op|^te zien op|^jetzt streamen|^digitale krant|krant van vandaag|digitale krant|lees de krant|le journal du jour|feuilletez|today's paper|zur heutigen ausgabe|whitepaper|je réserve ma place|reservez|toegangskaart|ticket|offene stellen|^jeu du jour|^watch live|^live tv|^watch now",
    "=spiele|=online-spiele|=gratis online-spiele|=kostenlose spiele|=rätsel|=spiele & rätsel|=games|=online games|=free games|=puzzles|=puzzles & games|=games & puzzles|=play|=spelletjes|=puzzels|=spellen|=gratis spellen|=jeux|=jeux gratuits|=mots croisés|=stellenmarkt|=stellenangebote|=jobs|=job market|=jobmarkt|=aktuelle jobs|=vacatures|=vacaturebank|=banen|=top jobs|=offres d’emploi|=offres d'emploi|=emploi|=gutscheine|=coupons|=vouchers|=codes promo|=kortingscodes|=immobilienmarkt|=immobilien|=marktplatz|=kleinanzeigen|=classifieds|=petites annonces|=horoskop|=horoscope|=horoscoop|=horoskope",
    'vroegboekkorting|korting*|cursus|opleiding|masterclass|webinar|tickets|in de winkel|winkelmand|bestel nu|vergelijk nu|kortingscode*|boek nu',
    'free workshop|free workshops|free masterclass|free guide|early bird|discount*|course|masterclass|tickets|buy at|buy now|shop now|compare offers|compare rates|best savings|coupon*|voucher*|promo code*|deal of|book now|register for the event',
    'frühbucher*|rabatt*|seminar|lehrgang|tickets|jetzt kaufen|jetzt bestellen|zum shop|gutschein*|vergleichsrechner|kreditrechner|jetzt vergleichen|zum angebot',
    "formation|codes promo|code promo|bons plans|guides d'achat|guide d'achat|comparer les|comparateur|simulateur|billets|acheter chez|offre flash|en kiosque|j'en profite|perçoit une commission",
  ],
  support: [
    'faites un don|je contribue|donner maintenant|jetzt unterstützen|ihre unterstützung|deine unterstützung|nous soutenir|me soutenir|aidez-nous|je donne|make a gift|consider supporting|please consider supporting|support £*|support $*|help ons',
    'click here to support|here to support|afford to pay|you are able to|readers like you|lezers zoals u|lezers zoals jij|leser wie sie|lecteurs comme vous|please back|back us|support quality journalism|mit ihrem beitrag|journalismus braucht|ich unterstütze|meebetalen|votre soutien|steun ons|steun de|steun onze|steun onafhankelijk*|doneer|donatie|onafhankelijke journalistiek|support us|support our|support independent|support quality|donate|independent journalism|unterstützen sie|spenden|spende|unabhängigen journalismus|soutenez|faire un don|journalisme indépendant',
  ],
};

/** Words for texts that consist of nothing else, or that begin or end with one of them. */
export const WORD_SETS = {
  /** A button of a consent banner says one of these, and nothing but these and `consentFill`. */
  consent: [
    'klar|akkoord|accepteren|accepteer|toestaan|weigeren|weiger|afwijzen|instellen|instellingen|cookie-instellingen|cookieinstellingen|voorkeuren|begrepen|opslaan|accept|allow|reject|decline|agree|deny|manage|customise|customize|settings|preferences|ok|oké|okay|understand|understood|akzeptieren|akzeptiere|ablehnen|zustimmen|stimme|einverstanden|einwilligen|verstanden|einstellungen|cookie-einstellungen|speichern|accepter|accepte|refuser|refuse|paramétrer|personnaliser|save|got',
  ],
  consentFill: [
    "alle|alles|allen|all|tout|tous|toutes|yes|ja|oui|ich|ik|i|we|je|les|la|und|en|and|et|&|cookie|cookies|sluiten|close|weiter|continue|fermer|verder|doorgaan|choices|necessary|noodzakelijke|notwendige|only|alleen|nur|zu|my|mijn|meine|options|opties|optionen|mehr|it|selectie|auswahl|snap|het|privacy|sans|accepter|d'accord|beheren|verwalten|gérer|mes|choix|bekijken|the|to|essential|optional|niet|do|not|das|dat",
  ],
  push: [
    'zet|volg|volgen|aktivieren|folgen|follow|suivre|suivez|activez|activeer|toestaan|erlauben|aktivieren|zulassen|allow|enable|block|blokkeren|autoriser|activer|inschakelen|aanzetten|activeren|bedankt|danke|thanks|merci|later|später|nu|jetzt|now|please|graag|inschakelen|refuser|accepter',
  ],
  pushFill: ['ja|yes|nee|nein|no|oui|non|sta|toe|niet|nicht|not|misschien|vielleicht|maybe|turn|on|you|pas|maintenant|plus|tard|thank'],
  /** A call to act begins with one of these ... */
  actFront: [
    "sla|grijp|registreer|réserver|réservez|profiter|unlock|reveal|haal|installeer|installer|install|installieren|télécharger|téléchargez|laden|herunterladen|profiteer|neem|sluit|bestel|probeer|start|begin|ontdek|bekijk|claim|word|open|download|vraag|naar|activeer|kies|koop|zoek|vergelijk|steun|doneer|abonneer|meld|schrijf|jetzt|hier|zum|zur|entdecken|testen|sichern|bestellen|anfordern|try|get|buy|shop|discover|find|see|view|subscribe|support|donate|join|upgrade|découvrir|découvrez|découvre|profitez|essayer|essayez|commander|soutenir|soutenez|suscribite|read|learn|sign|s'abonner|abonnez-vous|en",
  ],
  /** ... or ends with one of these. */
  actEnd: [
    'offres|angebote|offers|aanbiedingen|now|nu|jetzt|today|vandaag|entdecken|testen|sichern|abonnee|abonnieren|profiteren|aanmelden|anmelden|inschrijven|downloaden|proberen|maintenant|ici|openen|rekening|aan|bestellen|in|lid|member|lezen|eröffnen|handeln|profite|abschließen|anfordern',
  ],
  dismiss: ['×|✕|✖|x|⨯|╳|sluit|sluiten|close|schließen|schliessen|fermer|cerrar|dismiss'],
} satisfies Record<string, string[]>;
