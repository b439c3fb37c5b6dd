import { describe, expect, test } from "vitest";
import { languageOf } from "./language.ts";

const english =
  "The council of the town said on Monday that the ferry would not sail before the summer, and that the owners have to pay for the repairs of the pier which the storm had broken.";
const german =
  "Der Rat der Stadt teilte am Montag mit, dass die Fähre nicht vor dem Sommer fahren werde und dass die Eigentümer die Reparatur des Anlegers bezahlen müssen.";

describe("the language of a text", () => {
  test.each([
    [english, null, "en"],
    [english, "en", "en"],
    [english, "de", "en"],
    [german, null, "de"],
    // Publishing systems often declare English for everything.
    [german, "en", "de"],
    // A quotation in English doesn't make a German article English.
    [`${german} „The show must go on“, sagte der Bürgermeister. ${german}`, null, "de"],
    ["Too short to tell.", "fr", "fr"],
    ["", null, null],
  ])("%s, declared as %s", async (text, declared, language) => {
    expect(await languageOf(text, declared)).toBe(language);
  });
});
