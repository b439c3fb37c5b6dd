// One file, one build: it takes longer than what is asked of it.
import "./functions.ts";
import "./package.ts";
