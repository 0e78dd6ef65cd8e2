/**
 * What clean copy never holds: controls, odd spaces and ligatures, pairs that UTF-8 read as Windows-1252 becomes. One
 * look for all of them, since each look walks over the whole source.
 */
const UNUSUAL =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u1680\u180e\u2000-\u2008\u200a\u200b\u205f\u3000\ufb00-\ufb06]|[ÂÃÄÅÆÎÏâðÐ][\u0080-\u00bf\u0152-\u2122]/;

/** Whether a source may hold such characters. */
export function isUnusual(source: string): boolean {
  return UNUSUAL.test(source);
}
