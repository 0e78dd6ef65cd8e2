/** What list pages add to the style sheet of articles. */
export const listCss = `
.list{max-width:72rem;margin:0 auto;padding:0 1.25rem 3rem;font:1.0625rem/1.5 Georgia,"Times New Roman",serif}
.list a{color:inherit;text-decoration:none}.list a:hover,.list a:focus-visible{text-decoration:underline}
.masthead{border-bottom:3px double;margin-bottom:2rem;padding:2rem 0 .75rem;text-align:center}
.masthead h1,.masthead .name{font-size:clamp(2rem,7vw,3.5rem);font-weight:700;line-height:1.1;margin:0}
.masthead ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:center;list-style:none;margin:.75rem 0 0;padding:0}
.masthead [aria-current]{font-weight:700}
.teasers{display:grid;gap:2rem;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));list-style:none;margin:0;padding:0}
.teasers li{border-top:1px solid;padding-top:.75rem}
.teasers h2{font-size:1.35rem;line-height:1.2;margin:.15rem 0 .4rem}
.teasers p{margin:0 0 .4rem}
.list .kicker{font:700 .8rem/1.3 system-ui,sans-serif;letter-spacing:.02em;text-transform:uppercase}
.list .foot{font:.85rem/1.4 system-ui,sans-serif;opacity:.75}
.list>footer{border-top:1px solid;font:.9rem/1.5 system-ui,sans-serif;margin-top:3rem;padding-top:1rem;text-align:center}
@media (min-width:48rem){.teasers li:first-child{grid-column:span 2}.teasers li:first-child h2{font-size:2.1rem}}
@media (prefers-color-scheme:dark){.list{background:#161616;color:#e8e6e1}}
`;
