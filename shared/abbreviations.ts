/**
 * Words that end in a period without ending a sentence, by language, in lower case and without the period.
 * General abbreviations only: titles, months, units, references.
 */
const byLanguage: Readonly<Record<string, string>> = {
  en: "mr mrs ms dr prof sr jr st mt ft gen lt col sgt capt cmdr maj adm gov sen rep reps sens hon rev pres supt det insp messrs vs etc inc ltd co corp bros dept univ assn est approx no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e ca cf pp ave blvd rd",
  de: "hr fr dr prof st str bzw ca evtl ggf inkl nr usw vgl z.b d.h u.a u.ä o.ä s.o i.d.r mio mrd bspw sog jan feb mär apr jun jul aug sep sept okt nov dez ing dipl geb gest abs art bd",
  fr: "m mm mme mmes mlle dr pr st ste av env etc cf p.ex n° no vol janv févr avr juil sept oct nov déc art",
  es: "sr sra sres srta dr dra d dña ud uds etc pág págs núm av avda art ee.uu p.ej aprox gral lic ing",
  it: "sig sigg sig.ra dott dott.ssa prof ing avv on sen ecc pag art n cfr ca",
  pt: "sr sra dr dra prof profa eng etc pág núm av art ex aprox gen",
  nl: "dhr mevr mr drs dr prof ing ir bv bijv enz nr ca o.a m.b.t jl resp jan feb mrt apr jun jul aug sept okt nov dec",
  pl: "p pan dr prof inż mgr np tj itd itp m.in ul nr tys mln mld godz ok r w",
  sv: "dr prof bl.a t.ex d.v.s m.m osv kl ca nr",
  ru: "г гг ул им тыс млн млрд руб т.е т.д т.п др см стр проф",
};

const all = new Map(Object.entries(byLanguage).map(([language, words]) => [language, new Set(words.split(" "))]));
const english = all.get("en") as ReadonlySet<string>;

/** The abbreviations of a language; English ones where the language is unknown or not listed. */
export const abbreviationsOf = (language: string | null): ReadonlySet<string> =>
  (language && all.get(language)) || english;
