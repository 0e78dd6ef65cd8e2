<?xml version="1.0" encoding="UTF-8"?>
<!-- What a person sees who opens a feed in a browser. Give its address as `channel.stylesheet`. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" exclude-result-prefixes="atom dc media">
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat" indent="yes"/>
  <xsl:variable name="english" select="starts-with(/rss/channel/language, 'en')"/>
  <xsl:template match="/rss/channel">
    <html lang="{language}">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="robots" content="noindex"/>
        <title><xsl:value-of select="title"/></title>
        <style>
          :root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --soft: #5f5b52; --line: #d9d4c8; --accent: #8c1c13; }
          @media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --paper: #161614; --soft: #aaa497; --line: #3a3731; --accent: #f0998f; } }
          body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
          h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 .4rem; }
          h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .25rem; }
          a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .15em; }
          a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
          .about, .when, .address { color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; }
          .about { border: 1px solid var(--line); padding: .75rem 1rem; margin: 1.5rem 0; }
          .address { display: block; font-family: ui-monospace, monospace; margin-top: .25rem; user-select: all; }
          ol { list-style: none; padding: 0; }
          li { border-top: 1px solid var(--line); padding: 1rem 0; }
          li p { margin: 0; }
          img { float: right; width: 8rem; height: auto; margin: 0 0 .5rem 1rem; }
        </style>
      </head>
      <body>
        <header>
          <h1><xsl:value-of select="title"/></h1>
          <p><xsl:value-of select="description"/></p>
          <p><a href="{link}"><xsl:choose><xsl:when test="$english">Go to the site</xsl:when><xsl:otherwise>Aller sur le site</xsl:otherwise></xsl:choose></a></p>
        </header>
        <p class="about">
          <xsl:choose>
            <xsl:when test="$english">This is a feed. Paste its address into a news reader to follow it:</xsl:when>
            <xsl:otherwise>Ceci est un flux. Pour le suivre, collez son adresse dans un lecteur de flux :</xsl:otherwise>
          </xsl:choose>
          <span class="address"><xsl:value-of select="atom:link[@rel='self']/@href"/></span>
        </p>
        <main><ol><xsl:apply-templates select="item"/></ol></main>
      </body>
    </html>
  </xsl:template>
  <xsl:template match="item">
    <li>
      <xsl:if test="media:content[@medium='image']"><img src="{media:content[@medium='image'][1]/@url}" alt="" loading="lazy"/></xsl:if>
      <h2>
        <xsl:choose>
          <xsl:when test="link"><a href="{link}"><xsl:value-of select="title"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="title"/></xsl:otherwise>
        </xsl:choose>
      </h2>
      <p class="when"><xsl:value-of select="substring(pubDate, 6, 11)"/><xsl:if test="pubDate and dc:creator"> · </xsl:if><xsl:value-of select="dc:creator"/></p>
      <p><xsl:value-of select="description"/></p>
    </li>
  </xsl:template>
</xsl:stylesheet>
