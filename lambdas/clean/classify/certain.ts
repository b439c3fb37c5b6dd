import { type CueKind, cueKinds } from "./lexicon/language.ts";
import type { Line } from "./line.ts";

/** Words before a colon that name a picture's owner, in the languages of the lexicon. */
const creditLabel =
  /(?:^|[\s(|/.,;–—-])(?:photo|photos|picture|pictures|image|images|pic|credit|credits|photograph|foto|fotos|bild|bilder|quelle|crédit|crédits|crédito|créditos|fotografía|imagen|imagem|immagine|beeld|bron|fot|zdjęcie|źródło|фото|источник|gambar|kaynak|写真|사진)(?: (?:by|credit|credits|courtesy|de|di|von|van))?\s?[:：=]\s?\S[^:]{0,70}$/iu;
/** What the label ends with: most lines have none. */
const colon = /[:：=]/;
/** Whole lines longer than this are no furniture that a few words can prove. */
const longestNotice = 25;
const longestHeader = 8;
const longestCaption = 70;

const share = (line: Line, kind: CueKind): number => line.cueShare[cueKinds.indexOf(kind)]!;
const starts = (line: Line, kind: CueKind): boolean => (line.cueStart & (1 << cueKinds.indexOf(kind))) !== 0;

/**
 * The kind of a line that is furniture beyond doubt, whatever stands around it; null for all others. Few and plain signs:
 * what they don't settle is left to the classifier.
 */
export const certainKind = (line: Line): CueKind | null => {
  const open = line.ending !== 1;
  if (open && line.length <= longestCaption && colon.test(line.text) && creditLabel.test(line.text))
    return "caption-credit";
  if (line.length <= longestHeader && open && starts(line, "related-links") && line.cueStartLength >= 2)
    return "related-links";
  const phrased = line.cuePhrases >= 0.8 || (open && line.cuePhrases >= 0.5 && line.cueTotal >= 0.75);
  if (line.words.length >= 2 && line.length <= longestNotice && phrased) {
    const best = cueKinds.toSorted((a, b) => share(line, b) - share(line, a))[0]!;
    return best;
  }
  if (line.length <= longestNotice && share(line, "video-notice") >= 0.5 && line.cuePhrases >= 0.3)
    return "video-notice";
  return null;
};
