import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "../../../shared/limits.ts";
import { extractText } from "./extract.ts";
import { linesOf } from "./lines.ts";

const article = [
  "The harbour of Vellmar will close for three weeks in May while divers repair the outer lock, the port authority said on Tuesday.",
  "Ferries to the islands are to leave from the old fishing quay instead, and the authority expects delays of up to forty minutes.",
  "“We know what this means for commuters, and we have looked for another way,” said Ines Radke, who runs the port.",
  "The lock was built in 1931 and has been patched twice since the storm of 1987 damaged its northern gate.",
  "Islanders complained that the notice came late. Their council had asked for a date as early as last autumn.",
  "The repair costs 4.2 million euros, of which the state pays two thirds, according to the budget that the council passed in March.",
];
const furniture = ["Related articles", "Sign up for our newsletter", "Share on Facebook", "Advertisement"];

const kept = (text: string, mode: "balanced" | "conservative" = "balanced") => {
  const { blocks, decisions } = extractText(text, mode);
  return blocks.filter((_, i) => decisions[i]!.keep).map((block) => block.text);
};

describe("cleaning plain text", () => {
  test("keeps every paragraph of a clean article", () => {
    expect(kept(article.join("\n\n"))).toEqual(article);
    expect(kept(article.join("\n"))).toEqual(article);
  });

  test.each(furniture)("takes out %j between paragraphs and says why", (line) => {
    const text = [...article.slice(0, 3), line, ...article.slice(3)].join("\n\n");
    expect(kept(text)).toEqual(article);
    const { decisions } = extractText(text, "balanced");
    expect(decisions[3]).toMatchObject({ keep: false, reason: expect.stringMatching(/^[a-z-]+$/) });
    expect(kept(text, "conservative")).toEqual(expect.arrayContaining(article));
  });

  test("puts wrapped paragraphs together again", () => {
    const wrapped = article.map((paragraph) => paragraph.replace(/(.{1,66})(?: |$)/g, "$1\r\n")).join("\r\n");
    expect(linesOf(wrapped).map((line) => line.text)).toEqual(article);
  });

  test("leaves verse, lists and scores alone", () => {
    const short = ["Rovers 3", "Athletic 1", "Town 0", "United 0", "City 2", "Albion 2"];
    expect(linesOf(short.join("\n")).map((line) => line.text)).toEqual(short);
  });

  test("cuts a huge line into pieces without losing a word", () => {
    const line = Array.from({ length: 60 }, () => article.join(" ")).join(" ");
    const pieces = linesOf(line).map((piece) => piece.text);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.join(" ")).toBe(line);
    const solid = "x".repeat(100_000);
    expect(
      linesOf(solid)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(solid);
  });

  test.each([
    [
      "de",
      [
        "Der Hafen von Vellmar wird im Mai für drei Wochen gesperrt, weil Taucher die äußere Schleuse ausbessern, teilte die Behörde am Dienstag mit.",
        "Die Fähren zu den Inseln legen so lange am alten Fischkai ab, und es wird mit Verspätungen von bis zu vierzig Minuten gerechnet.",
        "„Wir wissen, was das für die Pendler bedeutet“, sagte Ines Radke, die den Hafen leitet.",
        "Die Schleuse wurde 1931 gebaut und ist seit der Sturmflut von 1987 zweimal geflickt worden.",
      ],
      ["Lesen Sie auch", "Artikel teilen", "Newsletter abonnieren", "Anzeige"],
    ],
    [
      "fr",
      [
        "Le port de Vellmar sera fermé pendant trois semaines en mai, le temps que des plongeurs réparent l'écluse, a annoncé l'autorité mardi.",
        "Les bacs partiront de l'ancien quai de pêche, et il faut s'attendre à des retards allant jusqu'à quarante minutes.",
        "« Nous savons ce que cela signifie pour les usagers », a dit Ines Radke, qui dirige le port.",
        "L'écluse a été construite en 1931 et réparée deux fois depuis la tempête de 1987.",
      ],
      ["À lire aussi", "Partager sur Facebook", "Publicité", "Tous droits réservés"],
    ],
    [
      "es",
      [
        "El puerto de Vellmar cerrará durante tres semanas en mayo mientras los buzos reparan la esclusa exterior, informó la autoridad el martes.",
        "Los transbordadores saldrán del antiguo muelle de pesca, y se esperan retrasos de hasta cuarenta minutos.",
        "«Sabemos lo que esto significa para los viajeros», dijo Ines Radke, que dirige el puerto.",
        "La esclusa se construyó en 1931 y ha sido reparada dos veces desde la tormenta de 1987.",
      ],
      ["Te puede interesar", "Compartir en Facebook", "Publicidad", "Todos los derechos reservados"],
    ],
    [
      "ru",
      [
        "Порт Веллмар закроют в мае на три недели, пока водолазы чинят внешний шлюз, сообщила во вторник портовая служба.",
        "Паромы на острова будут отходить от старого рыбного причала, и ожидаются задержки до сорока минут.",
        "«Мы знаем, что это значит для пассажиров», — сказала Инес Радке, которая руководит портом.",
        "Шлюз построили в 1931 году, и после шторма 1987 года его чинили уже дважды.",
      ],
      ["Читайте также", "Поделиться", "Реклама", "Все права защищены"],
    ],
  ])("works the same in another language: %s", (_, body, notices) => {
    const text = [body[0], notices[0], body[1], notices[2], body[2], body[3], notices[1], notices[3]].join("\n\n");
    expect(kept(text)).toEqual(body);
  });

  test("takes the headline as the title", () => {
    const headline = "Vellmar harbour to close while divers repair the lock";
    const { source, decisions } = extractText([headline, ...article].join("\n\n"), "balanced");
    expect(source.title).toBe(headline);
    expect(decisions.slice(1).every((decision) => decision.keep)).toBe(true);
  });

  test("judges so many lines and no more", () => {
    const text = "a\n".repeat(limits.maxJudgedLines + 5);
    const { blocks, decisions, doubts } = extractText(text, "balanced");
    expect(blocks.length).toBe(limits.maxJudgedLines + 5);
    expect(decisions.slice(-5).every((decision) => decision.keep)).toBe(true);
    expect(doubts).toEqual([expect.stringContaining(String(limits.maxJudgedLines))]);
  });

  test("answers for each block, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "binary" }),
            fc.constantFrom(...article, ...furniture, "", "\0", "\u202e", "* ", "# "),
          ),
          {
            maxLength: 40,
          },
        ),
        fc.constantFrom("\n", "\r\n", "\n\n", "\r", "\u2028"),
        fc.constantFrom("balanced" as const, "conservative" as const),
        (lines, end, mode) => {
          const { blocks, decisions } = extractText(lines.join(end), mode);
          return (
            blocks.length === decisions.length &&
            blocks.every((block) => block.text !== "" && block.text.normalize("NFC") === block.text)
          );
        },
      ),
      { numRuns: 80 },
    );
  });
});
