import type { LanguageCues } from "./language.ts";

export const french: LanguageCues = {
  language: "fr",
  functionWords:
    "le la les l un une des du de d et ou mais donc à au aux en dans par pour sur sous avec sans entre vers chez est sont était étaient a ont avait avaient été être avoir qui que qu dont où ce cet cette ces il elle ils elles on nous vous je se s son sa ses leur leurs ne pas plus moins très aussi comme si après avant depuis pendant selon même tout tous fait",
  personWords: "je j m moi mon ma mes nous notre nos vous votre vos tu te toi ton ta tes merci j'ai",
  cues: {
    "related-links":
      "lire aussi | à lire aussi | à lire | lire également | lire la suite | lire plus | voir aussi | en savoir plus | sur le même sujet | sur le même thème | plus d'articles | articles liés | articles similaires | autres articles | à ne pas manquer | ne manquez pas | les plus lus | les plus populaires | le plus lu | recommandé | recommandés pour vous | nos recommandations | vous aimerez aussi | vous pourriez aimer | cela peut vous intéresser | dernières actualités | dernières nouvelles | à la une | actualités | tendances | article suivant | article précédent | dans la même rubrique | notre dossier | retrouvez | pour aller plus loin",
    "share-bar":
      "partager | partager sur | partager cet article | partager sur facebook | partager sur twitter | partagez | tweeter | envoyer par mail | envoyer par e-mail | envoyer | imprimer | copier le lien | lien copié | suivez-nous | suivez nous | nous suivre | suivre | enregistrer | écouter cet article",
    newsletter:
      "newsletter | newsletters | s'inscrire | inscrivez-vous | inscription | je m'inscris | recevez | dans votre boîte mail | votre adresse e-mail | votre adresse mail | adresse email | infolettre | alertes | recevoir les alertes | lettre d'information | désinscrire",
    "paywall-notice":
      "abonnez-vous | s'abonner | abonnement | abonné | abonnés | réservé aux abonnés | réservé à nos abonnés | déjà abonné | se connecter | connexion | connectez-vous | identifiez-vous | créer un compte | mon compte | se déconnecter | sans engagement | la suite est réservée | il vous reste | lire l'article | accès illimité | essai gratuit | faire un don | soutenez | soutenez-nous | mot de passe | premium | offrir cet article",
    podcast: "podcast | podcasts | écouter | écoutez | épisode | épisodes | réécouter | à écouter | radio",
    "video-notice":
      "vidéo | vidéos | en vidéo | regarder | regardez | voir la vidéo | lire la vidéo | votre navigateur | activer javascript | en direct | direct | diaporama | galerie | plein écran | sous-titres | chargement | agrandir",
    "caption-credit":
      "photo | photos | crédit | crédits | crédit photo | image | images | illustration | image d'illustration | photo d'illustration | photo d'archives | archives | légende | afp | source | source: | capture d'écran | ici | dessin | infographie | © afp",
    "author-box":
      "par | écrit par | publié par | rédigé par | propos recueillis par | auteur | autrice | à propos de l'auteur | journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | rédaction | la rédaction | avec afp | avec reuters | temps de lecture | min de lecture | minutes de lecture | chronique | tribune | service",
    "cookie-notice":
      "cookies | nous utilisons des cookies | accepter | tout accepter | refuser | tout refuser | consentement | paramétrer | gestion des cookies | politique de confidentialité | confidentialité | données personnelles | vie privée | mentions légales | conditions générales | cgu | cgv",
    comments:
      "commentaire | commentaires | commenter | laisser un commentaire | ajouter un commentaire | voir les commentaires | réagir | réactions | réagissez | votre avis | répondre | signaler | signaler un abus | les commentaires sont fermés | donner votre avis | déposer un commentaire",
    tags: "mots-clés | mots clés | thèmes | thème | sujets | étiquettes | catégories | catégorie | rubrique | dossier",
    navigation:
      "accueil | menu | recherche | rechercher | aller au contenu | retour en haut | haut de page | retour | suivant | précédent | fermer | voir tout | tout voir | voir plus | plus | politique | économie | monde | international | société | sports | sport | culture | sciences | santé | planète | environnement | opinions | idées | débats | météo | emploi | immobilier | annonces | jeux | horoscope | contact | contactez-nous | aide | qui sommes-nous | à propos | plan du site | publicité | boutique | archives | faits divers | régions | élections | tous les articles",
    advertisement:
      "publicité | annonce | annonces | sponsorisé | contenu sponsorisé | partenaire | en partenariat avec | offres | codes promo | acheter | j'en profite | découvrir | publicité fermer",
    "rights-notice":
      "tous droits réservés | droits réservés | reproduction interdite | toute reproduction | copyright | mentions légales | crédits | droits de reproduction",
    "date-line":
      "publié le | publié à | publié | mis à jour | mis à jour le | mise à jour | modifié le | dernière mise à jour | posté le | le | il y a | heures | minutes | aujourd'hui | hier | paru le",
    "app-promotion": "télécharger l'application | notre application | l'application | téléchargez | chaîne whatsapp",
    "editor-note":
      "note de la rédaction | ndlr | correction | rectificatif | précision | cet article a été | une version précédente | cet article a été modifié | article initialement paru | traduit de",
  },
};
