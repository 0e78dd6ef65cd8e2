/** Whether a value is a MIME type as HTML takes it: `video/mp4`, `video/webm;codecs=vp9`. Parameters are letters, digits, `.,-_`. */
export function isMediaType(value: unknown): value is string {
  return typeof value === "string" && MEDIA_TYPE.test(value);
}

const MEDIA_TYPE =
  /^[a-z\d][\w.+-]{0,60}\/[a-z\d][\w.+-]{0,60}(?:; ?[\w-]{1,40}=(?:[\w.-]{1,80}|"[\w., -]{1,80}")){0,4}$/i;

/** Whether a value is a media query of the plain kind pictures use: `(min-width: 40em) and (orientation: landscape)`. */
export function isMediaQuery(value: unknown): value is string {
  return (
    typeof value === "string" && value.length < 200 && value.split(",").every((query) => MEDIA_QUERY.test(query.trim()))
  );
}

const FEATURE =
  "\\((?:(?:min-|max-)?(?:width|height|device-width|device-height|aspect-ratio|resolution)|orientation|prefers-color-scheme|prefers-reduced-motion): ?[\\w.]{1,20}(?: ?/ ?\\d{1,5})?\\)";

const MEDIA_QUERY = new RegExp(
  `^(?:(?:only |not )?(?:all|screen|print)(?: and ${FEATURE}){0,4}|${FEATURE}(?: and ${FEATURE}){0,4})$`,
  "i",
);
