import type { TreeElement } from "./tree.ts";

// What publishers call the parts of their pages, in the words of their class names. English is the language of class
// names nearly everywhere.
const vocabulary = {
  related:
    "related recirc recirculation recommended recommendation recommendations recommend more trending popular mostread readnext upnext read next outbrain taboola revcontent zergnet suggestions suggested teaser teasers stories latest also see further readmore interested crosslink crosslinks onward linklist links",
  card: "card cards feed river list listing grid item items tile tiles carousel slider collection archive loop",
  share:
    "share sharing shares social follow addthis sharedaddy facebook twitter whatsapp tweet sharebar bookmark print icons buttons button btn tools toolbar actions",
  newsletter:
    "newsletter newsletters signup subscribe subscription optin mailchimp email form alerts register registration",
  advert:
    "ad ads advert advertisement advertising sponsored sponsor dfp banner promo promotion promoted affiliate commercial shop product deals coupon gpt adslot",
  caption:
    "caption captions credit credits figcaption photo photos image images img gallery slideshow media figure picture wpcaption attribution copyright",
  author: "author authors byline bio contributor contributors writer avatar profile about person staff biography",
  meta: "meta date time timestamp published publish updated modified dateline posted metadata info details readtime",
  tags: "tag tags topic topics keyword keywords category categories taxonomy label labels terms hashtag",
  comments: "comment comments disqus discussion respond reply replies commentlist coral conversation viafoura",
  navigation:
    "nav menu navigation breadcrumb breadcrumbs navbar pagination pager pages skip toc submenu sitemap jump anchor prev previous",
  frame: "header masthead footer topbar site global head bottom",
  side: "sidebar rail aside widget widgets secondary right left complementary column sticky side",
  consent: "cookie cookies consent gdpr privacy onetrust ccpa notice notification alert",
  paywall:
    "paywall premium regwall piano gate meter metered subscriber subscribers locked login signin donate donation membership",
  player: "video videos player jwplayer podcast audio playlist vjs brightcove youtube embed iframe",
  body: "article content body entry post story text main richtext prose paragraph paragraphs articlebody maincontent storybody copy longform wysiwyg markdown detail single",
  quote: "quote pullquote blockquote pull blockquotes",
  inset:
    "inset infobox factbox box callout module inline interstitial insert panel block component aside note highlight sidebox",
  unseen:
    "hidden hide sr visually screenreader offscreen modal popup overlay dialog drawer tooltip toast collapse accessibility a11y invisible screen assistive",
  notes:
    "disclaimer disclosure correction corrections footnote footnotes notes legal references citation citations sources source rights editors",
  deck: "summary excerpt dek deck standfirst subtitle subheadline subhead subheading intro lead lede description keypoints highlights takeaways abstract sub kicker",
  title: "title headline heading hed",
  live: "live liveblog update updates ticker timeline",
  stars: "rating ratings stars review reviews score vote poll quiz survey",
} as const;

/** Kinds of words that class names are made of. */
export const classKinds = Object.keys(vocabulary) as (keyof typeof vocabulary)[];

const kindOf = new Map<string, number>();
for (const [n, kind] of classKinds.entries())
  for (const word of vocabulary[kind].split(" ")) kindOf.set(word, (kindOf.get(word) ?? 0) | (1 << n));

const maxNameChars = 400;
/** Words of a class name or the like: `articleBody_main-2` is `article`, `body`, `main`. */
const wordsIn = (names: string): string[] =>
  names
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);

const kindsOfName = (name: string): number => {
  const words = wordsIn(name.slice(0, maxNameChars));
  let kinds = 0;
  for (const [i, word] of words.entries()) {
    kinds |= kindOf.get(word) ?? 0;
    // `most-read`, `read_next`, `article-body`: two words that mean one thing.
    if (i > 0) kinds |= kindOf.get(`${words[i - 1]}${word}`) ?? 0;
  }
  return kinds;
};

const named = [
  "class",
  "id",
  "role",
  "itemprop",
  "data-testid",
  "data-component",
  "data-type",
  "data-module",
  "aria-label",
];

/** Kinds of words in an element's tag, class, id, role and component names: bit `n` for `classKinds[n]`. */
export type ClassReader = (element: TreeElement) => number;

/**
 * A reader that remembers what it has read. One for each page: names are slices of the page's markup, and a memory that
 * outlives the page would keep all of it.
 */
export const classReader = (): ClassReader => {
  const known = new Map<string, number>();
  const kindsOf = (name: string): number => {
    let kinds = known.get(name);
    if (kinds === undefined) {
      kinds = kindsOfName(name);
      known.set(name, kinds);
    }
    return kinds;
  };
  return ({ tag, attributes }) => {
    let kinds = tag.includes("-") ? kindsOf(tag) : 0;
    for (const name of named) {
      const value = attributes[name];
      if (value) kinds |= kindsOf(value);
    }
    return kinds;
  };
};
