/** The style sheet of articles, without comments: `article.css` in one string. */
export const articleCss = "";
