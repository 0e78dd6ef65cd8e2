import { cueNumber } from "./lexicon.js";

/** Numbers of the cues that code asks for by name. */
export type CueNumbers = ReturnType<typeof lookUp>;

let numbers: CueNumbers | undefined;

/** The numbers, looked up at the first call. */
export function cueNumbers(): CueNumbers {
  numbers ??= lookUp();
  return numbers;
}

function lookUp() {
  return {
    about: cueNumber("about"),
    agency: cueNumber("agency"),
    ago: cueNumber("ago"),
    agoStart: cueNumber("ago-start"),
    answering: cueNumber("answering"),
    article: cueNumber("article"),
    boxHead: cueNumber("box-head"),
    column: cueNumber("column"),
    contact: cueNumber("contact"),
    by: cueNumber("by"),
    credited: cueNumber("credited"),
    dated: cueNumber("dated"),
    desk: cueNumber("desk"),
    englishMonth: cueNumber("english-month"),
    furnitureAll: cueNumber("furniture-all"),
    furnitureStart: cueNumber("furniture-start"),
    genreAll: cueNumber("genre-all"),
    greeting: cueNumber("greeting"),
    home: cueNumber("home"),
    job: cueNumber("job"),
    interviewer: cueNumber("interviewer"),
    minutes: cueNumber("minutes"),
    network: cueNumber("network"),
    noted: cueNumber("noted"),
    paywalled: cueNumber("paywalled"),
    preposition: cueNumber("preposition"),
    photo: cueNumber("photo"),
    photoAgency: cueNumber("photo-agency"),
    post: cueNumber("post"),
    readAlso: cueNumber("read-also"),
    readAlsoAll: cueNumber("read-also-all"),
    rectified: cueNumber("rectified"),
    reading: cueNumber("reading"),
    reporter: cueNumber("reporter"),
    roleStart: cueNumber("role-start"),
    selling: cueNumber("selling"),
    tagHead: cueNumber("tag-head"),
    newsletter: cueNumber("newsletter"),
    speechTitle: cueNumber("speech-title"),
    subscribe: cueNumber("subscribe"),
    told: cueNumber("told"),
    topic: cueNumber("topic"),
    topicAny: cueNumber("topic-any"),
    updated: cueNumber("updated"),
    verb: cueNumber("verb"),
    weekday: cueNumber("weekday"),
    withAgency: cueNumber("with-agency"),
    withAny: cueNumber("with-any"),
    you: cueNumber("you"),
  };
}
