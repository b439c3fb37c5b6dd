import type { CleanedArticle } from "../../../shared/contracts/article.ts";

/**
 * Characters that a reader doesn't see: format characters (zero width, bidirectional marks, tags), variation selectors,
 * controls, private use, and fillers that draw nothing.
 */
export const invisible =
  /\p{Cf}|\p{Co}|\p{Cn}|\p{Variation_Selector}|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;

// Letters of other scripts that look like Latin ones, and the digits that stand in for letters.
const lookalikes: ReadonlyMap<string, string> = new Map(
  "аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ѵv ԝw αa οo ρp εe ιi νv κk τt υu нh кk мm тt вb".split(" ").map((pair) => {
    const [lookalike, letter] = [...pair];
    return [lookalike as string, letter as string];
  }),
);
const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(invisible, "")
    .normalize("NFKD")
    // Accents go from Latin letters alone: in other scripts marks are part of the spelling.
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[а-яѐ-џіјѕԁһӏѵԝα-ω]+/gu, (run, at: number, whole: string) => {
      // A Russian or Greek word stays; a letter among Latin ones is a disguise.
      const touchesLatin = /\p{Script=Latin}/u.test(`${whole[at - 1] ?? ""}${whole[at + run.length] ?? ""}`);
      return touchesLatin ? [...run].map((letter) => lookalikes.get(letter) ?? letter).join("") : run;
    })
    .replace(/\s+/g, " ");

const unleet = (text: string): string =>
  text.replace(/(?<=[a-z])[013457@$]|[013457@$](?=[a-z])/g, (character) => leet[character] ?? character);

/** "i g n o r e", "i.g.n.o.r.e": letters that were pulled apart. */
const joined = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*]\p{L}){3,}(?![\p{L}\p{N}])/gu, (run) => run.replace(/[ .\-_*]/g, ""));

const dropVerbs =
  "ignore|disregard|forget|override|overrule|bypass|discard|skip|drop|neglect|ignorier[et]?n?|vergiss|vergesst|missacht\\w*|uberschreib\\w*|ignore[zr]|ignorez|oublie[zr]?|ignora|ignorad|ignoren|olvida|olvide|desatiende|ignori|dimentica|ignoreer|negeer|vergeet|ignorera|glom|bortse|ignorer|glem|zignoruj|игнорируй[а-я]*|забудь\\w*|проигнорируй[а-я]*|ignorar|esqueca";
const rules =
  "instructions?|rules?|prompts?|guidelines?|directions|directives?|constraints|system messages?|orders|commands|text above|said before|anweisung\\w*|regeln|vorgaben|instruktion\\w*|consignes|regles|instrucciones|reglas|indicaciones|istruzioni|regole|instructies|regels|instruktioner|regler|instrukcje|polecenia|инструкци[а-я]*|правила|указани[а-я]*|instrucoes|regras";
const earlier =
  "previous|prior|above|earlier|preceding|all|your|any|these|those|the|my|system|vorherig\\w*|vorigen|bisherig\\w*|obigen|alle|deine|ihre|precedente?s|toutes|vos|tes|anteriores|previas|todas|tus|sus|las|precedenti|tutte|vorige|alle|poprzednie|wszystkie|предыдущ[а-я]*|все|anteriores";
const machines =
  "ai|a\\.i\\.|llms?|language models?|assistants?|chatbots?|bots?|gpt\\w*|chatgpt|claude|gemini|summari[sz]ers?|summari[sz]ation (?:model|engine|system)|ki|sprachmodell\\w*|assistent\\w*|modeles? de langage|modelos? de lenguaje|asistente|нейросет\\w*|ассистент\\w*|языков\\w* модел\\w*|ии";
const outputs =
  "summary|summaries|headline|answer|output|response|reply|json|disagreements?|citations?|claims?|zusammenfassung|uberschrift|antwort|ausgabe|resume|reponse|titre|resumen|respuesta|titular|riassunto|risposta|samenvatting|sammanfattning\\w*|сводк[а-я]*|ответ[а-я]*|заголовок|резюме|resumo|resposta|streszczeni\\w*|摘要|总结|标题";
const imperatives =
  "write|say|print|output|respond|reply|answer|repeat|insert|include|append|add|begin|start|end|finish|cite|quote|return|mention|replace|translate|reveal|show|put|set|make|keep|leave|summari[sz]e|schreib\\w*|antworte\\w*|gib|fuge|setze|ecri[sv]\\w*|reponde[zs]?|reponds|ajoute[zr]?|escribe|escriba|responde|responda|anade|incluye|scrivi|rispondi|schrijf|antwoord|напиши[а-я]*|ответь[а-я]*|добавь[а-я]*|escreva|napisz|odpowiedz|dodaj";
const clauseStart =
  "(?:^|[.:;,!?\"“”„'‘’«»()\\[\\]{}>*#|]\\s?|[—–-]\\s|\\b(?:please|must|should|shall|now|instead|then|always|bitte|nun|jetzt|maintenant|ahora)\\s)";

const cues: readonly RegExp[] = [
  // Orders to set rules aside.
  new RegExp(
    `\\b(?:${dropVerbs})\\b.{0,30}\\b(?:${earlier})\\b.{0,40}\\b(?:${rules}|context|everything|anything)`,
    "u",
  ),
  new RegExp(`(?<![\\p{L}])(?:${dropVerbs})(?![\\p{L}]).{0,60}(?<![\\p{L}])(?:${rules})`, "u"),
  /(?:忽略|无视|忘记|無視|忘れ).{0,20}(?:指示|指令|规则|規則|提示|内容|命令)|(?:指示|指令|規則|命令).{0,10}(?:無視|忘れ)/u,
  /(?:تجاهل|انس).{0,40}(?:التعليمات|القواعد|الأوامر)|(?:이전|모든).{0,12}(?:지시|명령|규칙).{0,12}(?:무시|잊)/u,
  new RegExp(
    `\\b(?:${dropVerbs})\\b.{0,20}\\b(?:everything|anything|all|what)\\b.{0,30}\\b(?:told|said|read|written|above|before)\\b`,
    "u",
  ),
  /talimat\S*.{0,30}(?:yok say|görmezden|gormezden|dikkate alma|unut)|निर्देश\S*.{0,30}(?:अनदेखा|नज़रअंदाज़|भूल)|指示.{0,12}忘/u,
  /\b(?:leave out|omit|exclude|suppress|hide|drop|remove)\b.{0,20}\b(?:other|all|every|these|those|the)\b.{0,12}\b(?:sources?|articles?|outlets?|documents?)\b/u,
  // Somebody tells the reader what it is.
  new RegExp(
    `\\b(?:you are|you're|act as|behave as|pretend|role-?play|du bist|sie sind|tu es|vous etes|eres|ты|вы)\\b.{0,30}(?<![\\p{L}])(?:${machines}|dan|unrestricted|jailbroken|developer mode)(?![\\p{L}])`,
    "u",
  ),
  /\b(?:developer|god|debug|jailbreak|maintenance|admin(?:istrator)?|unrestricted) mode\b|\bjailbreak|\bdo anything now\b|\bprompt injection\b/u,
  new RegExp(
    `\\b(?:note|message|attention|instructions?|orders?|reminder|notice|hinweis|nachricht|achtung|an|a l'attention|nota|mensaje)\\b.{0,12}\\b(?:to|for|an|fur|pour|para|de|die|den|das|the|all|any|el|la|le|a)\\b.{0,20}(?<![\\p{L}])(?:${machines})(?![\\p{L}])`,
    "u",
  ),
  new RegExp(`^(?:${machines}|dear ${machines})\\s?[:!]`, "u"),
  /\b(?:system|hidden|secret|initial|original) prompt\b|\byour (?:instructions|prompt|guidelines|programming|training)\b/u,
  // Marks of chat templates and of prompts.
  /^\W{0,4}(?:(?:system|assistant|user|human)\s?[:>\])]|(?:system|developer|assistant) (?:message|prompt|override|note|update)\s?(?:[:>\])]|$))/u,
  /<\|?\/?\s?(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_of_turn|end_of_turn|s|inst|sys|articles?|sources?|documents?|prompt|instructions?|task|hints?|rules)\b[^>]{0,60}>|\[\/?\s?(?:inst|system|sys|end of (?:articles?|sources?|input))\]|<<\/?\s?sys\s?>>|#{2,6}\s?(?:instructions?|system|response|task|new task|end of)/u,
  /\b(?:end|begin|start)(?:ing)? of (?:the )?(?:articles?|documents?|sources?|prompt|input|untrusted (?:text|data)|data|system message)\b/u,
  /\bnew (?:instructions?|task|rules|system prompt|objective)\b\s?[:.!-]|\b(?:updated|revised|real|actual|true) (?:instructions?|task)\b\s?[:.!-]/u,
  /\b(?:tool|function)[_ ]?calls?\b\s?[:{("]|\{\s?["']?(?:role|headline|disagreements|summary|claims|tool)["']?\s?:/u,
  /^\W{0,4}(?:new |next |final )?(?:task|instructions?)\W{0,3}(?::|$)/u,
  // Orders about the answer.
  new RegExp(
    `\\byour (?:summary|headline|output|json|citations)\\b|\\b(?:the|your) (?:${outputs}) (?:must|has to|should|shall|needs to)\\b|^(?:the|your) (?:summary|headline|output|json) (?:is|reads)\\b`,
    "u",
  ),
  new RegExp(`${clauseStart}(?:${imperatives})\\b.{0,80}(?<![\\p{L}])(?:${outputs})(?![\\p{L}])`, "u"),
  new RegExp(
    `${clauseStart}(?:${imperatives})\\b.{0,24}\\b(?:only|exactly|nothing but|verbatim|the following|the (?:word|phrase|string|sentence|text|words)|this (?:word|phrase|string|sentence|text)|nur|exakt|genau|das wort|folgende[nsr]?|uniquement|seulement|le mot|exactement|solo|exactamente|la palabra|только|слово|solamente|apenas|alleen|tylko)\\b`,
    "u",
  ),
  /(?:写|输出|回答|回复|書い|出力|答え|쓰|출력|대답|اكتب|أجب)/u,
  // Sentence numbers as the prompt writes them, and encoded text.
  /(?<![\p{L}\p{N}])s\d{1,4}[.·]\d{1,4}(?![\p{N}])/u,
  /\b(?:base ?64|rot ?13|decode|entschlussel\w*|decodifica|hex) (?:the|this|and|following|string|text|den|die|das)\b|\bdecode\b/u,
];
const encoded = /[A-Za-z0-9+/]{32,}={0,2}/g;

const isEncoded = (sentence: string): boolean =>
  [...sentence.matchAll(encoded)].some(([run]) => /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run));

// Neither says much alone; a sentence with one of each speaks to a machine or about one.
const readers = new RegExp(
  `(?<![\\p{L}])(?:${machines}|copilot|crawlers?|scrapers?|automated (?:readers?|systems?|tools?|processes)|summar(?:y|ies|i[sz]e[sd]?|i[sz]ing|i[sz]ation|i[sz]ers?)|overviews?|headlines?|prompts?)(?![\\p{L}])`,
  "u",
);
const demands = new RegExp(
  `${clauseStart}(?:${imperatives}|emit|conclude|treat|consider|remember|report|stop|do not|don't|kindly|never|favou?r|prefer|mark|pass|call|tell)\\b|\\b(?:imperative|penali[sz]ed|accepted|considered (?:wrong|inaccurate|false)|authori[sz]e|mandatory|obliged|required|must)\\b|\\bonly\\s?:`,
  "u",
);
/** Whoever summarises is spoken to. */
const youSummarise =
  /\b(?:you|your)\b.{0,40}\bsummari[sz]|\bsummari[sz]\w*.{0,40}\b(?:you|your)\b|\b(?:hey|dear|hello|hi|attention),? (?:chat ?gpt|ai|gpt|claude|gemini|copilot|llm|assistant|bot|model)\b/u;
/** News tells and doesn't command: a sentence that begins with a verb of saying or writing is an order to whoever writes next. */
const orderToWrite =
  /^\W{0,4}(?:(?:please|now|then|just|kindly|always|human|user|llm|ai|bot)\W{1,3})*(?:say|print|output|write|reply|respond|answer|echo|emit|repeat|insert|include|mention|type|cite|return|append|declare)\b(?! (?:of|to|for|from|goodbye|no|icon|this article|only|subscriptions|&)\b|$)/u;
const programs = "software|machines?|computers?|programs?|algorithms?|crawlers?|parsers?|robots?";
const wishes: readonly RegExp[] = [
  /\b(?:repl(?:y|ies)|responds?|answers?|starts?|begins?|opens?|closes?|concludes?|ends?)\b(?: (?:every|all|each|your|any) \w+| it)? with (?:the )?(?:words?|tokens?|phrases?|strings?)\b/u,
  /\b(?:respond|answer|reply)s?\b.{0,12}\bin one word\b|\b(?:include|contain|say|have)\b.{0,16}\b(?:token|passphrase|code ?word|magic word)\b/u,
  new RegExp(
    `\\b(?:addressed|meant|intended|written|directed) (?:to|for|at) (?:all |any |the )?(?:${programs})\\b|\\b(?:${programs}) (?:reading|that reads?|processing)\\b`,
    "u",
  ),
  /\byour (?:configuration|current (?:job|task)|persona)\b|\bnew persona\b|\bsudo\b|\byou will be (?:rewarded|penali[sz]ed|paid|shut down)\b|\byou (?:answer|reply|respond) (?:every|all|each)\b/u,
  /\b(?:whoever|anyone who|those who) (?:condenses?|merges?|aggregates?|summari[sz]es?)\b|\b(?:ai|machine|automatically)[ -]generated (?:digests?|summar\w+|overviews?|texts?)\b.{0,40}\b(?:must|start|begin|open|include|mention)/u,
  /^\W{0,4}(?:system|assistant)\s?[#=*]/u,
  /\b(?:ignore|disregard|forget|ignoriere[nt]?|ignorez|ignora) (?:the|den|le|la|el|all|everything)? ?(?:above|text|article|rest|artikel|texte?|texto)\b/u,
  /\byou (?:have to|must|should|need to) (?:now )?(?:say|write|output|print|answer|reply|respond|publish|mention)\b|\b(?:asked|important|required|wants?|ordered) (?:that |you |for you )+(?:to )?(?:say|write|output|print|publish|mention)\b/u,
  /\bas an? (?:large )?(?:language model|ai|assistant|llm)\b.{0,30}\byou\b|^\W{0,4}(?:follow|obey)\b.{0,20}(?:instructions?|orders?|commands?|:)|\bobey\s?:|\bdo (?:what|as) i say\b|\b(?:order|instruction|command)s?\s?:\s?(?:write|say|print|publish|output)\b/u,
  /^\W{0,4}translate (?:everything|all|the (?:text|articles?|summary))\b|\bi am (?:the|your) (?:administrator|developer|owner|operator|creator)\b/u,
  /\bnot part of the (?:article|story|text)\b|\b(?:other|remaining) (?:sources|articles|outlets)\b.{0,30}\b(?:lie|lying|fake|false|wrong|claim)\b/u,
];

/** Openings that no report has: the reader is told to change what it does. */
const commands =
  /^\W{0,4}(?:stop (?:what|reading|summari)|everything (?:before|above|below)|from now on|emit|override|your (?:goal|task|job|role|purpose|objective|instructions?) (?:is|has|have|was|are)|the (?:real|actual|true|only) (?:task|goal|instructions?)|do not (?:summari[sz]e|cite|mention|report|include|trust)|don't (?:summari[sz]e|cite|mention|report|include|trust))|\b(?:developer|owner|administrator|operator|creator) of this (?:system|model|tool|pipeline)\b|\bthe (?:real|actual) (?:task|goal|instructions?) (?:is|are)\b/u;

/**
 * Whether a sentence speaks to a machine that reads the article rather than to its readers. No news is lost that matters: a
 * sentence that matches is only kept from the summary and from evidence; the article's other sentences stay.
 */
export const isOrder = (sentence: string): boolean => {
  const folded = plain(sentence);
  // What only machines read is no sentence for people.
  if (isEncoded(sentence) && !/https?:|www\./.test(sentence)) return true;
  const forward = new Set([folded, joined(folded), unleet(folded)]);
  return (
    [...forward, [...folded].reverse().join("")].some((text) => cues.some((cue) => cue.test(text))) ||
    [...forward].some(
      (text) =>
        commands.test(text) ||
        orderToWrite.test(text) ||
        wishes.some((wish) => wish.test(text)) ||
        youSummarise.test(text) ||
        (readers.test(text) && demands.test(text)),
    )
  );
};

const cache = new WeakMap<CleanedArticle, ReadonlySet<number>>();

/** A heading or a mark of so few words announces what follows it. */
const announcingWords = 6;
/** Lines that don't end like a sentence are read on, this far: an order may be broken over lines. */
const joinedLines = 3;

const endsLikeSentence = /[.!?…。！？।]["'”’»)\]]*$/u;

const findWithheld = ({ text, sentences }: CleanedArticle): ReadonlySet<number> => {
  const withheld = new Set<number>();
  const textOf = (index: number): string => text.slice(...(sentences[index] as [number, number]));
  const startsParagraph = (index: number): boolean =>
    index === 0 || text.slice(sentences[index - 1]![1], sentences[index]![0]).includes("\n");
  /** Numbers of sentences from `index` on that make an order together. */
  const orderFrom = (index: number): number => {
    let joinedText = textOf(index);
    if (isOrder(joinedText)) return 1;
    for (let length = 1; length < joinedLines; length += 1) {
      if (index + length >= sentences.length || endsLikeSentence.test(joinedText)) return 0;
      joinedText += ` ${textOf(index + length)}`;
      if (isOrder(joinedText)) return length + 1;
    }
    return 0;
  };
  let ordered = false;
  let announced = false;
  for (let index = 0; index < sentences.length; index += 1) {
    if (startsParagraph(index)) {
      ordered = announced;
      announced = false;
    }
    const length = orderFrom(index);
    for (let one = index; one < index + length; one += 1) withheld.add(one + 1);
    if (length > 0) {
      ordered = true;
      announced = textOf(index).split(/\s+/).length < announcingWords;
      index += length - 1;
    } else if (ordered) withheld.add(index + 1);
  }
  return withheld;
};

/**
 * Numbers of the sentences that are withheld from engines and from evidence: orders to a machine and what follows them in
 * their paragraph, which is what they want written.
 */
export const withheldIn = (article: CleanedArticle): ReadonlySet<number> => {
  const known = cache.get(article);
  if (known) return known;
  const found = findWithheld(article);
  cache.set(article, found);
  return found;
};

const stem = (word: string): string => word.slice(0, 6);
const contentWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Words that only withheld sentences have: a text with one of them took it from an order. */
export const wordsOfOrders = (articles: readonly CleanedArticle[]): ReadonlySet<string> => {
  if (articles.every((article) => withheldIn(article).size === 0)) return new Set();
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (const article of articles) {
    const withheld = withheldIn(article);
    article.sentences.forEach(([start, end], index) => {
      const target = withheld.has(index + 1) ? inside : outside;
      for (const word of contentWords(article.text.slice(start, end))) target.add(stem(word));
    });
  }
  return new Set([...inside].filter((word) => !outside.has(word)));
};

/** The words of a text that only orders have. */
export const orderedWordsIn = (text: string, fromOrders: ReadonlySet<string>): string[] =>
  fromOrders.size === 0 ? [] : contentWords(text).filter((word) => fromOrders.has(stem(word)));
