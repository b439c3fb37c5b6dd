/** Words with which an amount begins; a name or a weekday keeps its capital. */
const amountOpener =
  /^(?:about|around|approximately|roughly|some|at|more|less|fewer|up|as|nearly|almost|over|under|between|well|just|only|no|an?|close|[\p{Ll}-]*(?:dozen|hundred|thousand|million|billion)s?|tens|scores|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|half|a)$/iu;

/** An amount as it stands inside a sentence: "About 30" becomes "about 30", "Friday" stays. */
export const amountInside = (claim: string): string => {
  const [first = ""] = claim.split(/\s/);
  return amountOpener.test(first) ? claim.charAt(0).toLowerCase() + claim.slice(1) : claim;
};
