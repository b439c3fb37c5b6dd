import type { DateRole, Lexicon, Qualifier } from "./lexicon.ts";
import { numberMap, phraseMap, unitMap, wordSet } from "./words.ts";

/** French: numbers, dates, negation and speech. */
export const french: Lexicon = {
  language: "fr",
  decimalComma: true,
  stopWords: wordSet(`
    a à afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir ce cela ces cet cette ceux chez
    comme contre d dans de depuis des dit donc dont du elle elles en encore entre est et été être eu eux fait faire fois
    font il ils j je jusqu l la le les leur leurs lors lui mais me même mes moi mon n ne ni non nos notre nous on ont ou
    où par pas pendant peu plus plusieurs pour pourrait qu quand que quel quelle qui s sa sans se selon sera ses si son
    sont sous sur ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y était étaient déclaré`),
  numberWords: numberMap(`
    zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 mille=1000`),
  ordinalWords: numberMap("premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5"),
  scaleWords: numberMap("cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9"),
  vagueWords: new Map<string, readonly [number, number]>([
    ["dizaines", [20, 99]],
    ["centaines", [200, 9_999]],
    ["milliers", [2_000, 99_999]],
    ["dizaines de milliers", [20_000, 999_999]],
    ["centaines de milliers", [200_000, 9_999_999]],
  ]),
  fractionWords: numberMap("moitié=0.5 tiers=0.3333 quart=0.25"),
  percentWords: wordSet("pourcent"),
  qualifiers: phraseMap<Qualifier>(`
    environ, autour de, près de quelque, quelque, approximativement = about
    près de, presque = nearly
    plus de, plus d = over
    au moins = atLeast
    moins de, moins d = under
    au plus, jusqu'à = atMost`),
  trailingQualifiers: phraseMap<Qualifier>("ou plus = atLeast"),
  units: unitMap(`
    duration 1: seconde secondes
    duration 60: minute minutes
    duration 3600: heure heures
    duration 86400: jour jours
    duration 604800: semaine semaines
    duration 2629800: mois
    duration 31557600: an ans année années
    length 1: mètre mètres
    length 1000: kilomètre kilomètres km
    length 0.01: centimètre centimètres cm
    mass 1: kilogramme kilogrammes kilo kilos kg
    mass 1000: tonne tonnes
    volume 1: litre litres
    volume 1000: mètres_cubes mètre_cube
    area 1: mètres_carrés mètre_carré
    area 1e4: hectare hectares
    temperature 1: degré degrés`),
  currencyWords: phraseMap<string>(`
    dollar, dollars = USD
    euro, euros = EUR
    livre, livres = GBP
    yen, yens = JPY
    rouble, roubles = RUB`),
  negators: wordSet("ne n pas aucun aucune jamais rien personne sans ni"),
  sayVerbs: wordSet("dit déclaré déclare affirme affirmé annoncé annonce indiqué indique ajouté assuré estime estimé"),
  accordingTo: ["selon", "d'après"],
  dateRoles: new Map<string, DateRole>([
    ["depuis", "since"],
    ["jusqu", "until"],
    ["avant", "before"],
    ["après", "after"],
  ]),
  relativeDays: numberMap("aujourd'hui=0 hier=-1 demain=1"),
  partitives: wordSet("de d des du la le les l nouveaux nouvelles autres"),
  titles: wordSet(`m mme mlle dr président présidente ministre premier`),
  capitalsMarkNames: true,
};
