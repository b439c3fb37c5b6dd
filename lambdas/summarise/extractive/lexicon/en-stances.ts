/**
 * Words for the same act or thing, from mild to strong or from one camp's view to the other's. Each line is one field;
 * `|` parts the steps, words of one step come to the same, and only steps that `<` does not join count as different
 * framings. General knowledge of English; by lemma. A line that
 * starts with `~` is of acts: its words count as verbs and adjectives only.
 */
const FIELDS = `
~ concern concerned worry worried uneasy | criticise criticize object | condemn denounce decry blast slam
~ welcome praise applaud hail cheer | condemn denounce attack slam blast
~ welcome praise applaud hail cheer | criticise criticize
cooperation cooperate partnership closer rapprochement ties | alliance ally pact bloc axis
protest demonstration rally march peaceful | riot rampage mob unrest
protester demonstrator marcher activist | rioter mob thug vandal hooligan extremist
militant fighter rebel insurgent gunman | terrorist | freedom_fighter
reunification reunify reunite reintegrate rejoin | annex annexation seize conquer occupy invade force
operation incursion | invasion invade war aggression
resign step_down | oust force_out topple overthrow
retire | sack fire dismiss
clash skirmish | massacre slaughter
accident mishap | attack sabotage
setback problem difficulty | disaster catastrophe fiasco collapse
dip slip ease | plunge crash collapse slump
tick edge | soar surge rocket skyrocket
reform overhaul modernise modernize | dismantle gut
compromise concession | capitulation surrender defeat
debate discussion disagreement | row feud clash
migrant refugee | invader illegal
regime | government administration
historic landmark breakthrough | disappointing failure setback weak
landslide | narrow
diplomacy diplomatic negotiation dialogue | sanction threat ultimatum
stun surprise | expect predictable
`;

interface Step {
  readonly field: number;
  readonly step: number;
  readonly acts: boolean;
}

const STEPS: ReadonlyMap<string, readonly Step[]> = (() => {
  const steps = new Map<string, Step[]>();
  FIELDS.trim()
    .split("\n")
    .forEach((line, field) => {
      const acts = line.startsWith("~");
      line
        .replace("~", "")
        .split("|")
        .forEach((words, step) => {
          for (const word of words.trim().split(/\s+/))
            steps.set(word, [...(steps.get(word) ?? []), { field, step, acts }]);
        });
    });
  return steps;
})();

/** The fields in which two lemmas stand on different steps; empty where they come to the same or have nothing in common. */
export function differentStance(a: string, b: string): boolean {
  const left = STEPS.get(a) ?? [];
  const right = STEPS.get(b) ?? [];
  if (left.some((x) => right.some((y) => x.field === y.field && x.step === y.step))) return false;
  return left.some((x) => right.some((y) => x.field === y.field));
}

/** Whether a lemma, as a noun or not, stands in any field. */
export function hasStance(lemma: string, isNoun: boolean): boolean {
  return (STEPS.get(lemma) ?? []).some((step) => !(isNoun && step.acts));
}
