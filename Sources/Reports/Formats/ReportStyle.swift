/// How reports look in a browser and on A4 paper, on light and on dark ground.
enum ReportStyle {
  /// What a browser must find the style sheet to hash to, or it shows the page without it.
  ///
  /// It is the SHA-256 of `css` in base 64; a test works it out anew.
  static let hash = "sha256-AcYuP6I/bCv2WZBExgVxmkl1oVrFZyhq9DBDEyoZio0="

  /// The style sheet; it holds no sign that HTML would escape.
  ///
  /// Words have a contrast of 4.5 to 1 or more and marks in charts of 3 to 1 or more (WCAG 2.2,
  /// 1.4.3 and 1.4.11); the faint lines behind them say nothing that numbers do not.
  static let css = """

    @page { size: A4; margin: 18mm; }
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --ink: #1b1b1b; --quiet: #595959; --line: #767676; --shade: #f2f2f2;
      --grid: #c4c4c4; --first: #1f5fa8; --second: #9a4f00; --bad: #a14a00; --between: #6b6b6b;
      --good: #1f5fa8;
    }
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink); }
    body {
      font-family: Arial, Helvetica, Noto Sans, DejaVu Sans, sans-serif; line-height: 1.5;
      margin: 0 auto; padding: 1rem; max-width: 52rem; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; break-after: avoid; }
    .large { font-size: 1.4rem; }
    h1 { font-size: 1.8em; margin-top: 0.5em; }
    h2 { font-size: 1.4em; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1.15em; }
    h4, h5, h6 { font-size: 1em; }
    p, li, dt, dd, h1, h2, h3, h4, h5, h6, caption, th, td, figcaption {
      unicode-bidi: plaintext; white-space: pre-line;
    }
    p, ul, dl { margin: 0.6em 0; }
    li { margin: 0.3em 0; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.6em; }
    figure { margin: 1em 0; }
    .banner { border: 3px solid var(--ink); padding: 0.6em; font-weight: bold; }
    .note { border-inline-start: 4px solid var(--line); padding-inline-start: 0.8em; }
    .quote, figure, .scroll { break-inside: avoid; }
    h3 + p { break-after: avoid; }
    blockquote { margin: 0; border-inline-start: 4px solid var(--first); padding: 0.1em 0.9em; }
    blockquote p { margin: 0.2em 0; font-size: 1.1em; }
    figcaption { color: var(--quiet); padding-inline-start: 1.1em; }
    .scroll { overflow-x: auto; margin: 1em 0; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: start; font-weight: bold; padding: 0.3em 0; }
    th, td {
      border-bottom: 1px solid var(--line); padding: 0.35em 0.5em; text-align: start;
      vertical-align: top; overflow-wrap: normal;
    }
    thead th { background: var(--shade); }
    tbody th { font-weight: normal; }
    th.number, td.number { text-align: end; }
    tr { break-inside: avoid; }
    .chart { display: block; width: 100%; max-width: 40rem; height: auto; break-inside: avoid; }
    .chart text { font-size: 14px; fill: var(--ink); }
    .grid { fill: var(--grid); stroke: var(--grid); }
    .first { fill: var(--first); stroke: var(--first); }
    .second { fill: var(--second); stroke: var(--second); }
    .bad { fill: var(--bad); }
    .between { fill: var(--between); }
    .good { fill: var(--good); }
    .dashed { stroke-dasharray: 5 5; }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #161616; --ink: #f2f2f2; --quiet: #bdbdbd; --line: #8c8c8c; --shade: #2a2a2a;
        --grid: #565656; --first: #7db4f0; --second: #f0a35e; --bad: #f0a35e; --between: #a8a8a8;
        --good: #7db4f0;
      }
    }
    @media print, (min-width: 40rem) {
      dl { display: grid; grid-template-columns: 13rem 1fr; gap: 0.3em 1em; }
      dd { margin: 0; }
    }
    @media print {
      body { font-size: 10.5pt; line-height: 1.35; max-width: none; padding: 0; }
      h1, h2, h3, h4, h5, h6 { margin: 0.9em 0 0.3em; }
      p, ul, dl, figure { margin: 0.35em 0; }
      blockquote p { margin: 0; }
      table { font-size: 9pt; }
      .scroll { overflow: visible; }
      thead th { print-color-adjust: exact; }
      .chart { print-color-adjust: exact; max-width: 15cm; }
    }

    """
}
