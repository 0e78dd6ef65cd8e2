import { migrationProblems as english } from "../migrate.js";
import { defineProblems } from "../problem.js";

/** Problems of `migrate`: their English words stand with it, in the main entry. */
export const migrationProblems = defineProblems({
  "schema-version-newer": {
    ...english["schema-version-newer"],
    fr: "Le document est dans la version `{version}` du schéma, plus récente que `{known}`. Mettez Marbre à jour pour le lire.",
  },
  "schema-version-unknown": {
    ...english["schema-version-unknown"],
    fr: "La version de schéma du document est `{version}`, qui n’a jamais existé ; `{known}` est attendu.",
  },
});
