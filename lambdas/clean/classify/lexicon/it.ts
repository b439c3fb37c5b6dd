import type { LanguageCues } from "./language.ts";

export const italian: LanguageCues = {
  language: "it",
  functionWords:
    "il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra e ed o ma se che chi cui non è sono era erano stato stata stati essere ha hanno aveva avere si ci ne suo sua suoi loro questo questa questi quello più anche come dopo prima quando dove ancora già",
  personWords: "io mi mio mia miei noi ci nostro nostra nostri tu ti tuo tua tuoi voi vi vostro vostra grazie",
  cues: {
    "related-links":
      "leggi anche | leggi di più | leggi tutto | leggi l'articolo | continua a leggere | continua | per approfondire | approfondimenti | approfondisci | vedi anche | guarda anche | articoli correlati | notizie correlate | correlati | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti | ti potrebbe interessare | ti potrebbero interessare | più letti | i più letti | le più lette | più visti | ultime notizie | ultim'ora | altre notizie | altri articoli | in evidenza | consigliati | consigliati per te | da non perdere | articolo successivo | articolo precedente | sullo stesso argomento | notizie del giorno",
    "share-bar":
      "condividi | condividi su | condividi su facebook | condividi su twitter | condividi l'articolo | condividi questo articolo | invia | invia per email | stampa | copia link | seguici | seguici su | segui | mi piace | salva | tweet | ascolta l'articolo",
    newsletter:
      "iscriviti | iscriviti alla newsletter | iscriviti alla nostra newsletter | ricevi | la tua email | indirizzo email | inserisci la tua email | resta aggiornato | rimani aggiornato | nella tua casella | notifiche | newsletter",
    "paywall-notice":
      "abbonati | abbonamento | abbonamenti | abbonato | riservato agli abbonati | sei già abbonato | accedi | login | esci | registrati | il mio account | area personale | contenuto riservato | prova gratis | per continuare a leggere | sostienici | dona | password | premium | esclusivo",
    podcast: "podcast | ascolta | ascolta il podcast | episodio | episodi | puntata | radio | audio",
    "video-notice":
      "video | guarda il video | guarda | riproduci | il tuo browser | abilita javascript | in diretta | diretta | fotogallery | galleria | gallery | schermo intero | sottotitoli | caricamento | ingrandisci",
    "caption-credit":
      "foto | foto di | foto: | immagine | immagini | immagine di repertorio | foto d'archivio | archivio | crediti | credit | ansa | lapresse | fonte | fonte: | didascalia | per gentile concessione | illustrazione",
    "author-box":
      "di | scritto da | pubblicato da | a cura di | redazione | la redazione | autore | autrice | giornalista | corrispondente | inviato | inviata | minuti di lettura | tempo di lettura | min di lettura | dal nostro inviato | dal nostro corrispondente | direttore responsabile | info autore",
    "cookie-notice":
      "cookie | questo sito utilizza cookie | utilizziamo i cookie | accetta | accetta tutti | rifiuta | consenso | preferenze | cookie policy | privacy policy | informativa | informativa privacy | privacy | dati personali | termini e condizioni | condizioni d'uso | note legali",
    comments:
      "commenti | commento | commenta | lascia un commento | scrivi un commento | aggiungi un commento | vedi i commenti | rispondi | segnala | la tua opinione | nessun commento | di' la tua",
    tags: "tag | tags | argomenti | argomento | temi | parole chiave | etichette | categoria | categorie | archiviato in",
    navigation:
      "home | menu | cerca | ricerca | vai al contenuto | torna su | torna indietro | indietro | successivo | precedente | avanti | chiudi | vedi tutti | vedi tutto | tutte le notizie | politica | economia | esteri | mondo | cronaca | sport | cultura | spettacoli | scienza | salute | tecnologia | opinioni | meteo | lavoro | annunci | giochi | oroscopo | contatti | contattaci | aiuto | chi siamo | pubblicità | mappa del sito | archivio | sezioni | regioni | calcio",
    advertisement:
      "pubblicità | annuncio | annunci | sponsorizzato | contenuto sponsorizzato | in collaborazione con | offerte | sconti | acquista | acquista ora | codice sconto | scopri di più | scopri",
    "rights-notice":
      "tutti i diritti riservati | diritti riservati | riproduzione riservata | copyright | vietata la riproduzione | partita iva | p. iva | testata registrata | note legali",
    "date-line":
      "pubblicato | pubblicato il | aggiornato | aggiornato il | ultimo aggiornamento | modificato | ore | minuti fa | ore fa | oggi | ieri | data",
    "app-promotion": "scarica l'app | la nostra app | scarica | canale whatsapp | unisciti",
    "editor-note":
      "nota della redazione | ndr | correzione | errata corrige | precisazione | una versione precedente | questo articolo è stato | pubblicato originariamente | tradotto da",
  },
};
