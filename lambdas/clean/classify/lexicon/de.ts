import type { LanguageCues } from "./language.ts";

export const german: LanguageCues = {
  language: "de",
  functionWords:
    "der die das den dem des ein eine einen einem einer eines und oder aber auch als an auf aus bei bis durch für gegen im in ist sind war waren wird werden wurde wurden hat haben hatte hatten mit nach nicht nur noch ob ohne sein seine seiner sich sie er es wir ihr ihre so über um unter von vom vor wenn wie zu zum zur dass weil sowie dieser diese dieses mehr kann können soll sollen muss sagte",
  personWords:
    "ich mich mir mein meine meinem meinen wir uns unser unsere unseren du dich dir dein deine euch euer ihnen danke bitte",
  cues: {
    "related-links":
      "mehr zum thema | mehr zu | mehr dazu | zum thema | lesen sie auch | lesen sie mehr | lesen sie hier | weiterlesen | lies auch | auch interessant | auch lesenswert | das könnte sie auch interessieren | das könnte dich auch interessieren | könnte sie interessieren | passend dazu | siehe auch | verwandte artikel | ähnliche artikel | weitere artikel | weitere nachrichten | weitere meldungen | weitere themen | mehr aus | mehr von | meistgelesen | meistgelesene artikel | am meisten gelesen | beliebt | beliebte artikel | empfohlen | empfehlungen der redaktion | unsere empfehlungen | aktuelle nachrichten | aktuelles | neueste | neueste artikel | top-themen | top themen | nächster artikel | vorheriger artikel | mehr anzeigen | hintergrund",
    "share-bar":
      "teilen | artikel teilen | auf facebook teilen | auf twitter teilen | per e-mail | per mail | e-mail senden | drucken | artikel drucken | merken | merkliste | link kopieren | folgen sie uns | folge uns | folgen | weitersagen | versenden | senden | vorlesen | artikel anhören",
    newsletter:
      "newsletter abonnieren | unser newsletter | zum newsletter | jetzt anmelden | jetzt abonnieren | in ihr postfach | ins postfach | ihre e-mail-adresse | e-mail-adresse | kostenloser newsletter | push-nachrichten | täglich die wichtigsten | melden sie sich an | abonnieren",
    "paywall-notice":
      "abo | abonnement | abonnenten | jetzt abo | zum abo | bereits abonnent | anmelden | abmelden | einloggen | registrieren | registrierung | jetzt registrieren | konto | mein konto | kostenlos testen | jetzt testen | monatlich kündbar | jederzeit kündbar | weiterlesen mit | diesen artikel | exklusiv für abonnenten | plus-artikel | premium | spenden | unterstützen sie uns | passwort | passwort vergessen | e-paper | probeabo",
    podcast: "podcast | podcasts | hören sie | jetzt hören | folge | folgen | neue folge | audio | anhören | radio",
    "video-notice":
      "video | videos | im video | zum video | video abspielen | abspielen | ihr browser | javascript aktivieren | livestream | mediathek | bildergalerie | fotostrecke | galerie | vollbild | untertitel | wird geladen | mehr bilder | bild vergrößern",
    "caption-credit":
      "foto | fotos | foto: | bild | bilder | bild: | symbolbild | symbolfoto | archivbild | archivfoto | archiv | quelle | quelle: | bildquelle | bildrechte | fotograf | grafik | illustration | dpa | picture alliance | imago images | afp | © dpa | zeigt | im bild",
    "author-box":
      "von | ein artikel von | von unserem | autor | autorin | autoren | über den autor | redakteur | redakteurin | korrespondent | korrespondentin | redaktion | zur person | aus der redaktion | minuten lesezeit | lesezeit | min. lesezeit | gastbeitrag | kolumne | mitarbeit | zuletzt aktualisiert von",
    "cookie-notice":
      "cookies | cookie-einstellungen | wir verwenden cookies | akzeptieren | alle akzeptieren | zustimmen | ablehnen | zustimmung | einwilligung | datenschutz | datenschutzerklärung | datenschutzhinweise | personenbezogene daten | externer inhalt | externe inhalte | agb | nutzungsbedingungen | widerrufen",
    comments:
      "kommentar | kommentare | kommentar schreiben | kommentieren | kommentar verfassen | diskutieren sie mit | zur diskussion | leserkommentare | antworten | melden | leserbriefe | ihre meinung | schreiben sie uns | netiquette | beitrag melden | kommentare anzeigen",
    tags: "schlagwörter | schlagworte | themen | thema | stichwörter | rubrik | kategorien | kategorie | mehr themen",
    navigation:
      "startseite | menü | suche | suchen | zur startseite | zum inhalt | zum inhalt springen | zur navigation | nach oben | zurück | weiter | vor | schließen | alle anzeigen | politik | wirtschaft | sport | kultur | panorama | gesellschaft | wissen | wissenschaft | reise | gesundheit | digital | netzwelt | auto | karriere | regional | lokales | meinung | wetter | impressum | kontakt | hilfe | mediadaten | werben | über uns | jobs | stellenmarkt | immobilien | anzeigen | archiv | spiele | rätsel | horoskop | shop | ausland | inland | übersicht",
    advertisement:
      "anzeige | anzeigen | werbung | gesponsert | in kooperation mit | partnerangebot | angebote | gutscheine | jetzt bestellen | zum angebot | jetzt kaufen | affiliate-links | provision | nach der werbung | mit werbung | werbefrei",
    "rights-notice":
      "alle rechte vorbehalten | copyright | urheberrecht | nachdruck | impressum | haftungsausschluss | vervielfältigung | mit material von | gmbh",
    "date-line":
      "veröffentlicht | veröffentlicht am | aktualisiert | aktualisiert am | zuletzt aktualisiert | stand | stand: | uhr | vor stunden | vor minuten | vor tagen | heute | gestern | erschienen am | datum",
    "app-promotion":
      "app herunterladen | unsere app | in der app | jetzt herunterladen | whatsapp-kanal | herunterladen",
    "editor-note":
      "anmerkung der redaktion | anm. d. red | korrektur | in einer früheren version | hinweis | hinweis der redaktion | transparenzhinweis | dieser text erschien | dieser artikel erschien | übersetzt aus",
  },
};
