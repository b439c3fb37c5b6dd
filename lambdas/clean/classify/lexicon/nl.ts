import type { LanguageCues } from "./language.ts";

export const dutch: LanguageCues = {
  language: "nl",
  functionWords:
    "de het een en of maar van in op aan met voor naar door over uit bij tot om te is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen zal zullen moet moeten die dat dit deze wie wat waar hij zij ze er we wij je ik hun haar zijn niet geen ook als dan nog wel al na sinds tijdens tussen tegen onder volgens meer zegt",
  personWords: "ik me mij mijn wij we ons onze je jij jou jouw jullie u uw bedankt dank",
  cues: {
    "related-links":
      "lees meer | lees ook | lees verder | verder lezen | meer lezen | meer over | meer over dit onderwerp | meer nieuws | meer artikelen | gerelateerd | gerelateerde artikelen | zie ook | bekijk ook | ook interessant | misschien ook interessant | aanbevolen | aanbevolen voor u | meest gelezen | best gelezen | populair | laatste nieuws | het laatste nieuws | net binnen | uitgelicht | tip de redactie | volgende artikel | vorige artikel | andere artikelen",
    "share-bar":
      "deel | delen | deel dit | deel dit artikel | deel op | deel via | e-mail | afdrukken | printen | kopieer link | link kopiëren | volg ons | volg ons op | volgen | bewaren | bewaar | opslaan | verstuur | stuur door",
    newsletter:
      "nieuwsbrief | nieuwsbrieven | aanmelden | meld je aan | meld u aan | schrijf je in | schrijf u in | inschrijven | in je inbox | in uw inbox | je e-mailadres | uw e-mailadres | e-mailadres | ontvang | meldingen | uitschrijven",
    "paywall-notice":
      "abonnee | abonnees | abonnement | abonnementen | abonneer | abonneren | abonneer nu | word abonnee | alleen voor abonnees | al abonnee | inloggen | log in | uitloggen | registreren | account | mijn account | maak een account | gratis proberen | maandelijks opzegbaar | wachtwoord | doneer | steun ons | word lid | premium",
    podcast: "podcast | podcasts | luister | beluister | luister naar | aflevering | afleveringen | radio | audio",
    "video-notice":
      "video | video's | bekijk | bekijk de video | kijk | afspelen | je browser | uw browser | javascript | livestream | live | fotoserie | galerij | volledig scherm | ondertiteling | laden | vergroten",
    "caption-credit":
      "foto | foto's | foto: | beeld | beeld: | afbeelding | archieffoto | archiefbeeld | archief | bron | bron: | anp | fotograaf | illustratie | ter illustratie | rechten",
    "author-box":
      "door | geschreven door | van onze | onze verslaggever | redactie | door onze redactie | auteur | auteurs | over de auteur | verslaggever | correspondent | redacteur | columnist | leestijd | minuten leestijd | min leestijd | freelance",
    "cookie-notice":
      "cookies | wij gebruiken cookies | cookiebeleid | cookie-instellingen | accepteren | alles accepteren | akkoord | weigeren | toestemming | privacy | privacybeleid | privacyverklaring | privacystatement | persoonsgegevens | algemene voorwaarden | gebruiksvoorwaarden",
    comments:
      "reactie | reacties | reageer | reageren | plaats een reactie | geef een reactie | laat een reactie achter | bekijk reacties | beantwoorden | melden | jouw mening | discussieer mee | praat mee",
    tags: "tags | onderwerpen | onderwerp | trefwoorden | thema's | categorie | categorieën | rubriek",
    navigation:
      "home | voorpagina | menu | zoek | zoeken | naar inhoud | ga naar inhoud | naar boven | terug | terug naar boven | volgende | vorige | sluiten | sluit | bekijk alles | alles bekijken | toon meer | binnenland | buitenland | politiek | economie | sport | voetbal | cultuur | wetenschap | gezondheid | tech | opinie | weer | vacatures | werken bij | contact | klantenservice | hulp | over ons | adverteren | colofon | archief | puzzels | regio | nieuws",
    advertisement:
      "advertentie | advertenties | reclame | gesponsord | partnerbijdrage | in samenwerking met | aanbiedingen | korting | koop nu | bestel nu | lees verder na de advertentie | artikel gaat verder onder",
    "rights-notice":
      "alle rechten voorbehouden | auteursrecht | auteursrechten | copyright | niets uit deze uitgave | disclaimer",
    "date-line":
      "gepubliceerd | gepubliceerd op | bijgewerkt | bijgewerkt op | laatste update | laatst bijgewerkt | geplaatst | geplaatst op | geleden | uur geleden | minuten geleden | uur | vandaag | gisteren | gewijzigd",
    "app-promotion": "download de app | onze app | download onze app | whatsapp-kanaal",
    "editor-note":
      "noot van de redactie | naschrift | correctie | rectificatie | aanvulling | in een eerdere versie | dit artikel is | verscheen eerder | vertaald uit",
  },
};
