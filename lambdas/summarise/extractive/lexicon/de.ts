import type { DateRole, Lexicon, Qualifier } from "./lexicon.ts";
import { numberMap, phraseMap, unitMap, wordSet } from "./words.ts";

/** German: numbers, dates, negation and speech. */
export const german: Lexicon = {
  language: "de",
  decimalComma: true,
  stopWords: wordSet(`
    aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei damit danach dann das
    dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
    einer eines er es etwa für gegen gewesen hab habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren
    ihrer im in ins ist jedoch kann können könnte man mehr mit nach nicht noch nun nur ob oder ohne sagte sagt sehr sein
    seine seinem seinen seiner seit sich sie sind so soll sollte sowie über um und uns unter vom von vor war waren was
    weil wenn werden wie wieder will wir wird worden wurde wurden zu zum zur zwischen`),
  numberWords: numberMap(`
    null=0 eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
    vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
    fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000`),
  ordinalWords: numberMap(
    "erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 vierten=4",
  ),
  scaleWords: numberMap(
    "dutzend=12 hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12",
  ),
  vagueWords: new Map<string, readonly [number, number]>([
    ["dutzende", [24, 999]],
    ["hunderte", [200, 9_999]],
    ["tausende", [2_000, 99_999]],
    ["zehntausende", [20_000, 999_999]],
    ["hunderttausende", [200_000, 9_999_999]],
    ["millionen", [2e6, 99_999_999]],
  ]),
  fractionWords: numberMap("hälfte=0.5 drittel=0.3333 viertel=0.25"),
  percentWords: wordSet("prozent"),
  qualifiers: phraseMap<Qualifier>(`
    etwa, rund, ungefähr, circa, ca, geschätzt, schätzungsweise = about
    fast, knapp, beinahe, nahezu = nearly
    mehr als, über = over
    mindestens, wenigstens = atLeast
    weniger als, unter = under
    höchstens, bis zu, maximal = atMost`),
  trailingQualifiers: phraseMap<Qualifier>("oder mehr = atLeast"),
  units: unitMap(`
    duration 1: sekunde sekunden
    duration 60: minute minuten
    duration 3600: stunde stunden
    duration 86400: tag tage tagen
    duration 604800: woche wochen
    duration 2629800: monat monate monaten
    duration 31557600: jahr jahre jahren
    length 1: meter metern
    length 1000: kilometer kilometern km
    length 0.01: zentimeter zentimetern cm
    mass 1: kilogramm kilo kg
    mass 1000: tonne tonnen
    volume 1: liter litern
    volume 1000: kubikmeter kubikmetern
    area 1: quadratmeter quadratmetern
    area 1e6: quadratkilometer quadratkilometern
    area 1e4: hektar
    temperature 1: grad`),
  currencyWords: phraseMap<string>(`
    dollar = USD
    euro = EUR
    pfund = GBP
    franken = CHF
    yen = JPY
    rubel = RUB`),
  negators: wordSet("nicht kein keine keinem keinen keiner keines nie niemals niemand nichts ohne weder"),
  sayVerbs: wordSet(
    "sagte sagt erklärte erklärt teilte mitteilte betonte forderte kritisierte warnte behauptete bestätigte kündigte berichtete hieß",
  ),
  accordingTo: ["laut", "nach angaben", "zufolge"],
  dateRoles: new Map<string, DateRole>([
    ["seit", "since"],
    ["bis", "until"],
    ["vor", "before"],
    ["nach", "after"],
    ["ab", "after"],
  ]),
  relativeDays: numberMap("heute=0 gestern=-1 morgen=1"),
  partitives: wordSet("der die das den dem von weitere weiteren neue neuen"),
  titles: wordSet(`herr frau dr prof präsident präsidentin kanzler kanzlerin minister ministerin`),
  capitalsMarkNames: false,
};
