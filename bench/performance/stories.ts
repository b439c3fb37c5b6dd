/** Made-up articles, each different, about one event a story. The same for the same numbers. */

const outlets = ["Courier", "Gazette", "Tribune", "Echo", "Mercury", "Standard", "Observer", "Chronicle"];
const places = ["Ostholm", "Varnby", "Kellmouth", "Dreyport", "Lindau Bay", "Marrow", "Tannau", "Ansel"];
const events = ["bridge", "factory", "harbour", "school", "railway", "hospital", "library", "stadium"];

/** A deterministic generator of whole numbers below a bound (Park–Miller, 1988). */
const numbers = (seed: number) => {
  let state = (seed % 2_147_483_646) + 1;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/** Article `article` of story `story` as plain text, with about `sentences` sentences and some lines that are none of it. */
export const madeUpText = (story: number, article: number, sentences = 18): string => {
  const common = numbers(story + 1);
  const own = numbers(story * 1_000 + article + 7);
  const place = places[common(places.length)] as string;
  const event = events[common(events.length)] as string;
  const outlet = outlets[own(outlets.length)] as string;
  const people = 20 + common(200);
  const lines = [
    `The ${event} of ${place} was closed on Monday after a fire in which ${people + own(3) * 7} people were hurt, officials said.`,
    `Repairs of the ${event} will cost about ${2 + own(3)} million euros, the council of ${place} told the ${outlet}.`,
    `“We heard a bang and ran,” said a witness who lives near the ${event}.`,
    `The fire at the ${event} began shortly after ${5 + own(3)} am in the northern part of the building.`,
  ];
  const subjects = [
    "The council",
    "The fire brigade",
    "A neighbour",
    "The owner",
    "The police",
    "The mayor",
    "An engineer",
    "The insurer",
  ];
  const verbs = ["said that", "confirmed that", "denied that", "doubts that", "expects that", "warned that"];
  const facts = [
    "the roof had been checked",
    "the doors were locked",
    "the work would go on",
    "the road would open again",
    "the alarm had rung",
    "water reached the cellar",
    "nobody had been told",
    "the cause was not known",
  ];
  while (lines.length < sentences) {
    const at = common(1_000);
    const [subject, verb, fact] = [subjects[at % 8], verbs[(at >> 3) % 6], facts[own(8)]];
    lines.push(
      `${subject} of ${place} ${verb} ${fact} at the ${event} ${own(2) === 0 ? `within ${2 + own(9)} weeks` : `on day ${1 + common(9)}`}.`,
    );
  }
  return [`${event} of ${place} closed after fire`, ...lines, "Share this article", `More from the ${outlet}`].join(
    "\n\n",
  );
};

/** The same as a page, with furniture around it. */
export const madeUpPage = (story: number, article: number): string => {
  const [title = "", ...paragraphs] = madeUpText(story, article).split("\n\n");
  const links = Array.from(
    { length: 12 },
    (_, index) => `<li><a href="/s/${index}">Another story number ${index} that has nothing to do with it</a></li>`,
  ).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>p{margin:0}</style><script>var a=1</script></head><body><nav><ul>${links}</ul></nav><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article><aside><h2>Read more</h2><ul>${links}</ul></aside></main><footer>All rights reserved</footer></body></html>`;
};
