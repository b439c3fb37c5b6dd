import type { DateRole, Lexicon, Qualifier } from "./lexicon.ts";
import { numberMap, phraseMap, unitMap, wordSet } from "./words.ts";

/** Spanish: numbers, dates, negation and speech. */
export const spanish: Lexicon = {
  language: "es",
  decimalComma: true,
  stopWords: wordSet(`
    a al algo algunos ante antes aquel aquella así aún aunque cada como con contra cual cuando de del desde después dijo
    donde dos durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están este esto estos fue
    fueron ha había han hasta hay la las le les lo los más me mi mientras muy nada ni no nos o otra otras otro otros para
    pero poco por porque que quien se sea según ser será si sido sin sobre son su sus también tan tanto te tiene tienen
    todo todos tras tu un una uno unos y ya yo`),
  numberWords: numberMap(`
    cero=0 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
    cien=100 ciento=100`),
  ordinalWords: numberMap("primer=1 primera=1 primero=1 segundo=2 segunda=2 tercer=3 tercera=3 tercero=3 cuarto=4"),
  scaleWords: numberMap("mil=1e3 millón=1e6 millones=1e6"),
  vagueWords: new Map<string, readonly [number, number]>([
    ["decenas", [20, 999]],
    ["cientos", [200, 9_999]],
    ["centenares", [200, 9_999]],
    ["miles", [2_000, 99_999]],
    ["decenas de miles", [20_000, 999_999]],
    ["cientos de miles", [200_000, 9_999_999]],
  ]),
  fractionWords: numberMap("mitad=0.5 tercio=0.3333 cuarto=0.25"),
  percentWords: wordSet("porciento"),
  qualifiers: phraseMap<Qualifier>(`
    unos, unas, alrededor de, cerca de, aproximadamente = about
    casi = nearly
    más de = over
    al menos, por lo menos = atLeast
    menos de = under
    hasta, como máximo = atMost`),
  trailingQualifiers: phraseMap<Qualifier>("o más = atLeast"),
  units: unitMap(`
    duration 1: segundo segundos
    duration 60: minuto minutos
    duration 3600: hora horas
    duration 86400: día días
    duration 604800: semana semanas
    duration 2629800: mes meses
    duration 31557600: año años
    length 1: metro metros
    length 1000: kilómetro kilómetros km
    mass 1: kilogramo kilogramos kilo kilos kg
    mass 1000: tonelada toneladas
    volume 1: litro litros
    volume 1000: metros_cúbicos
    area 1: metros_cuadrados
    area 1e4: hectárea hectáreas
    temperature 1: grado grados`),
  currencyWords: phraseMap<string>(`
    dólar, dólares = USD
    euro, euros = EUR
    libra, libras = GBP
    rublo, rublos = RUB`),
  negators: wordSet("no nunca jamás nadie nada ningún ninguna ninguno sin ni tampoco"),
  sayVerbs: wordSet(
    "dijo dice declaró declara afirmó afirma anunció anuncia señaló indicó aseguró explicó agregó informó",
  ),
  accordingTo: ["según", "de acuerdo con"],
  dateRoles: new Map<string, DateRole>([
    ["desde", "since"],
    ["hasta", "until"],
    ["antes", "before"],
    ["después", "after"],
    ["tras", "after"],
  ]),
  relativeDays: numberMap("hoy=0 ayer=-1 mañana=1"),
  partitives: wordSet("de los las el la del nuevos nuevas otros otras"),
  titles: wordSet(`sr sra don doña dr presidente presidenta ministro ministra`),
  capitalsMarkNames: true,
};
