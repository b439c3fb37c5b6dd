import type { LanguageCues } from "./language.ts";

export const polish: LanguageCues = {
  language: "pl",
  functionWords:
    "i w we z ze na do o od po za przed przez dla przy nad pod u oraz lub albo ale a że żeby aby który która które którzy jest są był była było byli być został została ma mają miał nie się to ten ta te tego tej tym tych jego jej ich on ona oni co jak gdy kiedy gdzie tak też także już jeszcze bardziej może można jednak podczas między",
  personWords:
    "ja mnie mi mój moja moje my nas nam nasz nasza nasze ty ciebie cię tobie twój twoja twoje dziękuję proszę",
  cues: {
    "related-links":
      "czytaj także | czytaj też | czytaj więcej | czytaj dalej | przeczytaj także | przeczytaj też | przeczytaj również | zobacz także | zobacz też | zobacz również | zobacz więcej | więcej na temat | więcej o | więcej | powiązane | powiązane artykuły | podobne artykuły | polecane | polecamy | polecane artykuły | najczęściej czytane | najpopularniejsze | popularne | najnowsze | najnowsze wiadomości | inne artykuły | może cię zainteresować | następny artykuł | poprzedni artykuł | nie przegap | dowiedz się więcej",
    "share-bar":
      "udostępnij | podziel się | udostępnij na facebooku | poleć | polub | polub nas | wyślij | wyślij e-mailem | drukuj | kopiuj link | skopiuj link | obserwuj | obserwuj nas | śledź nas | zapisz",
    newsletter:
      "newsletter | zapisz się | zapisz się do | zapisz się na newsletter | subskrybuj | twój e-mail | adres e-mail | podaj e-mail | otrzymuj | powiadomienia | bądź na bieżąco | wypisz się",
    "paywall-notice":
      "prenumerata | prenumeratę | subskrypcja | subskrypcję | dla prenumeratorów | dla subskrybentów | zaloguj się | zaloguj | logowanie | wyloguj | zarejestruj się | rejestracja | moje konto | konto | załóż konto | masz już konto | wesprzyj nas | wesprzyj | hasło | wykup dostęp | dostęp do | premium",
    podcast: "podcast | podcasty | posłuchaj | słuchaj | odcinek | odcinki | radio",
    "video-notice":
      "wideo | video | film | filmy | obejrzyj | oglądaj | odtwórz | twoja przeglądarka | włącz javascript | na żywo | transmisja | galeria | galeria zdjęć | pełny ekran | napisy | ładowanie | powiększ",
    "caption-credit":
      "fot | fot. | foto | zdjęcie | zdjęcia | zdjęcie ilustracyjne | ilustracja | źródło | źródło: | archiwum | autor zdjęcia | pap | materiały prasowe | agencja",
    "author-box":
      "autor | autorka | autor: | redakcja | opracowanie | opracował | oprac | oprac. | dziennikarz | dziennikarka | korespondent | redaktor | o autorze | min czytania | minut czytania | czas czytania | napisał | tekst",
    "cookie-notice":
      "cookies | pliki cookies | plików cookies | ciasteczka | akceptuję | akceptuj | zgoda | zgadzam się | odrzuć | polityka prywatności | prywatność | dane osobowe | danych osobowych | regulamin | rodo | ustawienia",
    comments:
      "komentarz | komentarze | komentarzy | skomentuj | dodaj komentarz | napisz komentarz | zobacz komentarze | odpowiedz | zgłoś | zgłoś nadużycie | twoja opinia | brak komentarzy | dyskusja",
    tags: "tagi | tag | tematy | temat | słowa kluczowe | kategorie | kategoria | dział",
    navigation:
      "strona główna | menu | szukaj | wyszukaj | przejdź do treści | do góry | wróć | powrót | następna | następny | poprzednia | poprzedni | dalej | zamknij | wszystkie | pokaż więcej | kraj | świat | polska | polityka | gospodarka | biznes | sport | kultura | nauka | zdrowie | technologie | opinie | pogoda | praca | ogłoszenia | nieruchomości | gry | horoskop | kontakt | pomoc | o nas | reklama | archiwum | wiadomości | regiony | motoryzacja",
    advertisement:
      "reklama | reklamy | artykuł sponsorowany | materiał sponsorowany | materiał promocyjny | sponsorowane | partner | promocja | oferta | kup teraz | rabat | dalsza część artykułu pod",
    "rights-notice":
      "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa autorskie | copyright | kopiowanie | nota prawna",
    "date-line":
      "opublikowano | data publikacji | aktualizacja | zaktualizowano | ostatnia aktualizacja | data | godz | godz. | temu | minut temu | godzin temu | dzisiaj | dziś | wczoraj | dodano",
    "app-promotion": "pobierz aplikację | nasza aplikacja | aplikacja | pobierz",
    "editor-note":
      "od redakcji | sprostowanie | korekta | wyjaśnienie | we wcześniejszej wersji | artykuł ukazał się | tłumaczenie",
  },
};
