import { termOf } from "./tokens.ts";

/**
 * Words that carry grammar and no matter, per language. Only a help: a language without a list gets by with how often
 * a word occurs in the story itself.
 */
const lists: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so yet if then than that this these those there here of in on at by for from to into onto
    with without within over under about against between among through during before after since until while as
    because although though whether is are was were be been being am do does did done doing have has had having will
    would shall should can could may might must not no it its itself he him his himself she her hers herself they them
    their theirs themselves we us our ours you your yours i me my mine who whom whose which what when where why how
    all any both each few more most other some such only own same too very just also even still said says say saying
    mr mrs ms dr told up down out off again further once one two meanwhile however earlier later according including
    amid`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch wenn als wie dass ob weil
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit während
    ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten kann können soll sollen muss müssen
    nicht kein keine auch noch nur schon sehr mehr so es er sie ihn ihm ihr ihre ihren ihrem sich wir uns ich man
    dieser diese dieses diesem diesen jener jene der dort hier dann nun sagte sagt sowie laut`,
  fr: `le la les un une des du de au aux et ou mais donc or ni car que qui quoi dont où si comme dans sur sous par pour
    avec sans entre vers chez après avant pendant depuis est sont était étaient être été a ont avait avaient avoir ne
    pas plus il elle ils elles on nous vous je se sa son ses leur leurs ce cet cette ces y en aussi très même selon dit`,
  es: `el la los las un una unos unas y o pero sino de del a al en con sin por para entre sobre desde hasta según que
    quien cuando donde como si no es son era eran fue fueron ser sido ha han había habían haber se su sus lo le les él
    ella ellos ellas este esta estos estas ese esa más muy también ya dijo tras`,
  it: `il lo la i gli le un uno una e o ma di del della dei delle a al alla da dal dalla in nel nella con su sul sulla per
    tra fra che chi cui come se non è sono era erano essere stato ha hanno aveva avere si suo sua suoi sue loro questo
    questa questi queste più anche molto già ha detto dopo`,
  nl: `de het een en of maar want van in op aan bij met naar uit voor door over onder tegen tot om is zijn was waren wordt
    werd werden worden heeft hebben had hadden kan kunnen zal zullen moet moeten niet geen ook nog al meer er dat die
    dit deze hij zij ze hun haar hem zich wij we ons ik als dan wanneer omdat volgens zei`,
  pt: `o a os as um uma uns umas e ou mas de do da dos das em no na nos nas com sem por para entre sobre desde até que
    quem quando onde como se não é são era eram foi foram ser sido tem têm tinha ter seu sua seus suas ele ela eles
    elas este esta esse essa mais muito também já disse após segundo`,
};

const cache = new Map<string, ReadonlySet<string>>();

/** Terms of the function words of `language` (ISO 639-1); empty for a language without a list. */
export function functionWords(language: string | null): ReadonlySet<string> {
  const key = language ?? "";
  let terms = cache.get(key);
  if (!terms) {
    terms = new Set((lists[key] ?? "").split(/\s+/).filter(Boolean).map(termOf));
    cache.set(key, terms);
  }
  return terms;
}
