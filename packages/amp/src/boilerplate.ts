/** The AMP runtime. */
export const RUNTIME = '<script async src="https://cdn.ampproject.org/v0.js"></script>';

/**
 * The style that keeps the page hidden until the runtime has laid it out, and its twin for browsers without scripts.
 * Every byte is checked by the validator.
 *
 * Source: https://amp.dev/documentation/guides-and-tutorials/learn/spec/amp-boilerplate
 */
export const BOILERPLATE =
  "<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;" +
  "-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;" +
  "animation:-amp-start 8s steps(1,end) 0s 1 normal both}" +
  "@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}" +
  "@-moz-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}" +
  "@-ms-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}" +
  "@-o-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}" +
  "@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>" +
  "<noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;-ms-animation:none;animation:none}" +
  "</style></noscript>";
