import type { DateRole, Lexicon, Qualifier } from "./lexicon.ts";
import { numberMap, phraseMap, unitMap, wordSet } from "./words.ts";

const DAY_SECONDS = 86_400;

/** English, as news agencies on both sides of the Atlantic write it. */
export const english: Lexicon = {
  language: "en",
  decimalComma: false,
  stopWords: wordSet(`
    a about above across after again against all almost also although always am among an and any are around as at away
    back be because been before being below between both but by can could did do does doing down during each either
    else etc even ever every few for from further get got had has have having he her here hers herself him himself his
    how however i if in into is it its itself just least less let like many may me might more most mr mrs ms much must my
    myself neither no nor not now of off on once one only onto or other others our ours ourselves out over own per quite
    rather same shall she should since so some such than that the their theirs them themselves then there these they
    this those though through thus to too toward towards under until up upon us very via was we were what when where
    whether which while who whom whose why will with within without would yet you your yours yourself s t d ll re ve m
    said say says told according`),
  numberWords: numberMap(`
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90`),
  ordinalWords: numberMap(`
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12`),
  scaleWords: numberMap(`
    dozen=12 hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 k=1e3 m=1e6 mn=1e6 mln=1e6 bn=1e9 tn=1e12`),
  vagueWords: new Map<string, readonly [number, number]>([
    ["dozens", [24, 999]],
    ["scores", [40, 999]],
    ["hundreds", [200, 9_999]],
    ["thousands", [2_000, 99_999]],
    ["tens of thousands", [20_000, 999_999]],
    ["hundreds of thousands", [200_000, 9_999_999]],
    ["millions", [2e6, 99_999_999]],
    ["tens of millions", [2e7, 999_999_999]],
    ["hundreds of millions", [2e8, 9_999_999_999]],
    ["billions", [2e9, 99_999_999_999]],
  ]),
  fractionWords: numberMap(`
    half=0.5 third=0.3333333 quarter=0.25 fifth=0.2 sixth=0.1666667 eighth=0.125 tenth=0.1
    thirds=0.3333333 quarters=0.25 fifths=0.2 sixths=0.1666667 eighths=0.125 tenths=0.1`),
  percentWords: wordSet("percent pct pc percentage"),
  qualifiers: phraseMap<Qualifier>(`
    about, around, approximately, roughly, some, an estimated, estimated, circa, in the region of, an average of = about
    perhaps, possibly, maybe, something like, in the order of, more or less = about
    nearly, almost, close to, just under, approaching, not quite, just short of, getting on for, barely, scarcely = nearly
    more than, over, above, upwards of, upward of, exceeding, in excess of, greater than, just over, well over, a good = over
    slightly more than, slightly over, a little more than, a little over, not much more than = over
    at least, no fewer than, no less than, not less than, a minimum of, as many as at least = atLeast
    less than, fewer than, under, below, well under, slightly less than, slightly under, a little under = under
    at most, up to, as many as, as much as, no more than, not more than, a maximum of = atMost`),
  trailingQualifiers: phraseMap<Qualifier>(`
    or more, and more, plus, at least, at the least = atLeast
    or so, odd, or thereabouts = about
    or fewer, or less, at most, at the most, at the outside = atMost`),
  units: unitMap(`
    duration 1: second seconds sec secs
    duration 60: minute minutes min mins
    duration 3600: hour hours hr hrs
    duration ${DAY_SECONDS}: day days
    duration ${7 * DAY_SECONDS}: week weeks
    duration ${14 * DAY_SECONDS}: fortnight fortnights
    duration ${(365.25 * DAY_SECONDS) / 12}: month months
    duration ${365.25 * DAY_SECONDS}: year years yr yrs
    duration ${3652.5 * DAY_SECONDS}: decade decades
    duration ${36525 * DAY_SECONDS}: century centuries
    length 0.01: centimetre centimetres centimeter centimeters cm
    length 0.001: millimetre millimetres millimeter millimeters mm
    length 1: metre metres meter meters
    length 1000: kilometre kilometres kilometer kilometers km kms
    length 1609.34: mile miles
    length 0.3048: foot feet ft
    length 0.9144: yard yards
    length 0.0254: inch inches
    mass 0.001: gram grams gramme grammes g
    mass 1: kilogram kilograms kilogramme kilogrammes kilo kilos kg
    mass 1000: tonne tonnes
    mass 907.185: ton tons
    mass 0.453592: pound_weight lb lbs
    mass 0.0283495: ounce ounces
    volume 1: litre litres liter liters
    volume 1000: cubic_metre cubic_metres cubic_meter cubic_meters
    volume 28.3168: cubic_foot cubic_feet
    volume 3.78541: gallon gallons
    volume 158.987: barrel barrels
    area 1: square_metre square_metres square_meter square_meters
    area 1e6: square_kilometre square_kilometres square_kilometer square_kilometers
    area 2589988: square_mile square_miles
    area 0.092903: square_foot square_feet
    area 1e4: hectare hectares ha
    area 4046.86: acre acres
    speed 1: kph kmh km/h
    speed 1.60934: mph
    power 1e3: kilowatt kilowatts kw
    power 1e6: megawatt megawatts mw
    power 1e9: gigawatt gigawatts gw
    temperature 1: degree degrees °c celsius
    magnitude 1: magnitude`),
  currencyWords: phraseMap<string>(`
    dollar, dollars = USD
    euro, euros = EUR
    pound, pounds = GBP
    yen = JPY
    yuan, renminbi = CNY
    rouble, roubles, ruble, rubles = RUB
    rupee, rupees = INR
    lira = TRY
    krona, kronor = SEK
    zloty = PLN
    hryvnia = UAH
    crown, crowns = crown
    krone, kroner = krone
    koruna, korunas = koruna
    franc, francs = franc
    peso, pesos = peso
    real, reais = real
    rand, rands = rand
    dinar, dinars = dinar
    dirham, dirhams = dirham
    riyal, riyals, rial, rials = riyal
    ringgit = MYR
    rupiah = IDR
    baht = THB
    forint, forints = HUF
    leu, lei = leu
    shekel, shekels = ILS
    shilling, shillings = shilling
    naira = NGN
    florin, florins, guilder, guilders = guilder
    taka = BDT`),
  negators: wordSet(
    "no not never none neither nor nobody nothing nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't n't",
  ),
  sayVerbs: wordSet(`
    say tell state announce declare claim allege insist argue maintain suggest warn note explain confirm deny report
    admit acknowledge assert contend estimate believe predict add stress describe call accuse reiterate reaffirm affirm
    testify write tweet post comment reply respond promise vow pledge urge demand ask dismiss reject condemn criticise
    criticize praise welcome`),
  accordingTo: ["according to", "in the words of", "as reported by"],
  dateRoles: new Map<string, DateRole>([
    ["since", "since"],
    ["until", "until"],
    ["till", "until"],
    ["through", "until"],
    ["before", "before"],
    ["by", "before"],
    ["after", "after"],
    ["from", "after"],
  ]),
  relativeDays: numberMap("today=0 tonight=0 yesterday=-1 tomorrow=1"),
  partitives: wordSet("of the these those his her its their our more other additional new"),
  titles:
    wordSet(`mr mrs ms miss dr sir lord lady dame president vice-president premier prime minister chancellor secretary
    governor mayor senator congressman congresswoman representative ambassador king queen prince princess pope cardinal
    archbishop bishop reverend imam general colonel major captain lieutenant sergeant commander admiral chief inspector
    detective constable officer sheriff judge justice attorney prosecutor lawyer professor director chairman chairwoman
    chair head leader spokesman spokeswoman spokesperson foreign defence defense interior finance health coach manager`),
  capitalsMarkNames: true,
};
