import { isKindOf } from "./wordnet.ts";
import { wordSet } from "./words.ts";

/**
 * What happens to people who are counted: "12 people were killed", "12 dead", "a death toll of 12" measure the same, "30
 * injured" something else. By lemma.
 */
const PEOPLE_EVENTS = `
death: kill die dead death fatality toll perish slay murder drown fatal deceased massacre corpse body life
injury: injure wound hurt injury treat maim
missing: missing unaccounted disappear trapped stuck untraced
arrest: arrest detain custody detention apprehend capture
rescue: rescue save pull alive survive
safe: unhurt uninjured unharmed unscathed
evacuation: evacuate evacuation displace flee homeless evacuee leave shelter
infection: infect infection contract sicken ill
hospital: hospitalise hospitalize
attendance: attend crowd gather protest march rally demonstrate turnout attendance protester demonstrator spectator marcher audience
employment: employ workforce payroll
job: layoff redundancy redundant job hire dismiss
aboard: aboard board carry
capacity: capacity license licence licensed allow permit
`;

/** What a sum of money, a share or a stretch of time is, by the words around it. */
const MEASURES = `
price: buy purchase acquire takeover sell price deal bid offer
profit: profit earn earnings
loss: loss lose
revenue: sale revenue turnover
cost: cost build construction expense
fine: fine penalty
damage: damage
debt: debt owe loan borrow
budget: budget spend spending
investment: invest investment
aid: aid donate donation grant relief
salary: salary
theft: steal embezzle theft rob loot defraud
prison: jail prison sentence imprison imprisonment bar term
value: value worth estimate fetch insure
pay: wage pay raise rise
inflation: inflation
growth: growth economy gdp
unemployment: unemployment jobless
interest: interest rate
tariff: tariff duty
turnout: turnout
containment: contain contained containment
`;

function index(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [name = "", words = ""] = line.split(":");
        return [...wordSet(words)].map((word) => [word, name] as const);
      }),
  );
}

const EVENT_OF = index(PEOPLE_EVENTS);
const MEASURE_OF = index(MEASURES);

/** Nouns for persons without a role of their own. */
export const GENERIC_PEOPLE: ReadonlySet<string> = wordSet(
  "people person individual human life victim casualty resident civilian passenger body man villager other inhabitant",
);

/** Nouns for persons in a role: part of "people", unless the same role is counted elsewhere. */
export const PEOPLE_IN_ROLES: ReadonlySet<string> = wordSet(
  "worker employee staff job protester demonstrator marcher spectator fan supporter migrant refugee tourist patient driver customer soldier troop serviceman servicewoman crew sailor",
);

/** Nouns for persons that WordNet has as something else first, or not at all. */
const OTHER_PEOPLE: ReadonlySet<string> = wordSet(`
activist asylee asylum-seeker attendee bomber bystander cadet campaigner caregiver carer climber clubber coastguard commuter concertgoer conscript
councillor creditor crewmember deckhand defector deserter detainee diner entrant escapee evacuee extremist fatality
firefighter gendarme guardsman hiker hostage infantryman internee jihadist lawmaker lifeboatman medic midwife
militant motorist newborn onlooker paramedic paratrooper partygoer passer-by passerby peacekeeper pedestrian personnel
picket plaintiff policewoman protestor reservist ringleader rioter rower schoolchild separatist shooter sibling
signatory stallholder striker toddler trainee well-wisher workmate
`);

const people = new Map<string, boolean>();

/** Whether a noun stands for persons: "miner", "villager", "student". */
export function isPeople(lemma: string): boolean {
  if (GENERIC_PEOPLE.has(lemma) || PEOPLE_IN_ROLES.has(lemma) || OTHER_PEOPLE.has(lemma)) return true;
  let answer = people.get(lemma);
  if (answer === undefined) {
    answer = isKindOf(lemma, "person");
    people.set(lemma, answer);
  }
  return answer;
}

/** The event that a lemma names, if it is one that people are counted by. */
export function eventOf(lemma: string): string | undefined {
  return EVENT_OF.get(lemma);
}

/** What a lemma says about a sum, share or stretch of time beside it. */
export function measureOf(lemma: string): string | undefined {
  return MEASURE_OF.get(lemma);
}
