/// How pages look: large, dark on white, one column, nothing told by colour.
enum PageStyle {
  /// The style sheet; it holds no sign that HTML would escape.
  ///
  /// Letters are 14 points or more with lines 1.5 apart; fonts for other scripts stand behind the
  /// usual ones, so that each script is taken from a font that has it.
  static let css = """

    @page { size: A4; margin: 20mm; }
    * { box-sizing: border-box; }
    html { background: white; color: black; color-scheme: light; }
    body {
      font-family: Arial, Helvetica, Noto Sans, DejaVu Sans, sans-serif, Noto Sans Arabic,
        Noto Nastaliq Urdu, Noto Sans Hebrew, Noto Sans Bengali, Noto Sans Devanagari,
        Noto Sans Gujarati, Noto Sans Gurmukhi, Noto Sans Tamil;
      font-size: max(14pt, 100%); line-height: 1.5; text-align: start;
      overflow-wrap: anywhere; margin: 0 auto; padding: 1rem; max-width: 42rem;
    }
    :lang(ur) { line-height: 2; }
    span { unicode-bidi: isolate; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.5em 0 0.5em; break-after: avoid; }
    h1 { font-size: 1.5em; margin-top: 0; }
    h2 { font-size: 1.3em; }
    h3, h4, h5, h6, .question h2 { font-size: 1.1em; }
    p, li, dd, h1, h2, h3, h4, h5, h6 { white-space: pre-line; }
    p { margin: 0.5em 0; }
    .question { break-inside: avoid; margin: 2em 0; }
    .question h2, .question h3, .question h4, .question h5, .question h6 { margin: 0 0 0.5em; }
    .condition { font-weight: bold; break-after: avoid; }
    ul, ol, dl { margin: 0.5em 0; }
    li { margin: 0.5em 0; break-inside: avoid; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.75em; }
    .boxes { list-style: none; padding: 0; }
    .boxes li { display: flex; align-items: flex-start; gap: 0.75em; }
    .box { flex: none; width: 1.5em; height: 1.5em; border: 2px solid black; }
    .order li { align-items: center; }
    .order .box { width: 2.2em; height: 2.2em; }
    .scale { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; }
    .scale li { min-width: 2em; text-align: center; font-size: 1.2em; }
    .line { height: 12mm; border-bottom: 1px solid black; }
    .short { max-width: 60mm; }
    .parts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.75em; }
    .parts .box { display: block; width: 5em; height: 2.5em; }
    @media print { body { padding: 0; max-width: none; } }

    """
}
