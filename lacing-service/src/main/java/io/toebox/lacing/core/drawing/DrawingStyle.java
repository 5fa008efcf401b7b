package io.toebox.lacing.core.drawing;

/**
 * How the parts of a drawing look. Everything that carries meaning is an attribute of its element, so that every renderer shows
 * it, also one that knows no style sheets, no variables and no dark mode. Over that, in colour, a style sheet for browsers makes
 * the colours custom properties, which a page that embeds the drawing can set, and follows the reader's dark mode. The ends
 * differ by pattern and by light against dark, not only by hue, and every text lies on a surface of the drawing, so the page
 * behind it may be of any colour. For print there is black and white alone, because a receipt printer has no greys.
 */
final class DrawingStyle {

    /** In colour, for screens. */
    static final Paints COLOUR = Paints.parse("toebox", """
        ink: #1d2733 #eef2f6
        body: #e3e8ee #2b3440
        line: #a9b4c1 #5d6b7b
        facing: #f1f4f7 #36414f
        tongue: #fafbfc #232b35
        inner: #c5ced8 #151a20
        lace-a: #173fae #9cc0ff
        lace-b: #ffc94d #4a3500
        lace-b-edge: #5d3c00 #ffd166
        new: #d6336c #ff8fb4
        """, """
        sheet: fill:var(--facing)
        body: fill:var(--body); stroke:var(--line); stroke-width:2
        inner: fill:var(--inner)
        tongue: fill:var(--tongue); stroke:var(--line); stroke-width:1.5
        facing: fill:var(--facing); stroke:var(--line); stroke-width:1.5
        edge: fill:none; stroke:var(--line); stroke-width:2.5
        ring: fill:var(--line)
        extra: stroke:var(--line); stroke-width:2.5; stroke-dasharray:3 3; paint-order:stroke
        hole: fill:var(--inner)
        missing-halo: fill:none; stroke:var(--facing); stroke-width:5
        missing: fill:none; stroke:var(--ink); stroke-width:1.5
        free: fill:none; stroke:var(--ink); stroke-width:1.2; stroke-dasharray:2 5
        text: fill:var(--ink); text-anchor:middle; font-size:15px
        small: font-size:14px
        extra-label free-label: font-size:13px
        mark: font-size:13px; font-weight:700
        strong number: font-weight:700
        number: font-size:17px
        said: text-anchor:start; font-size:14px
        heading: text-anchor:start; font-size:22px; font-weight:700
        lace: fill:none; stroke-linejoin:round
        halo-facing: stroke:var(--facing); stroke-width:17
        halo-throat: stroke:var(--tongue); stroke-width:17
        halo-twist: stroke:var(--tongue); stroke-width:13
        a: stroke:var(--lace-a); stroke-width:10
        b: stroke:var(--lace-b-edge); stroke-width:10
        b-core: stroke:var(--lace-b); stroke-width:6.5
        b-mark: stroke:var(--lace-b-edge); stroke-width:6; stroke-dasharray:2 8
        a-end: fill:var(--lace-a)
        b-end: fill:var(--lace-b); stroke:var(--lace-b-edge); stroke-width:1.8
        a-inside: stroke:var(--lace-a); stroke-width:6; stroke-dasharray:8 6; opacity:.6
        b-inside: stroke:var(--lace-b-edge); stroke-width:7; stroke-dasharray:8 6; opacity:.75
        b-inside-core: stroke:var(--lace-b); stroke-width:3.5; stroke-dasharray:5 9; stroke-dashoffset:-1.5
        start knot: fill:var(--ink); stroke:var(--tongue); stroke-width:2
        plate: fill:var(--tongue)
        tip: fill:var(--new); stroke:var(--tongue); stroke-width:2
        tag: fill:var(--tongue); stroke:var(--ink); stroke-width:2
        halo-loop: stroke:var(--tongue); stroke-width:28
        a-loop: stroke:var(--lace-a); stroke-width:21
        b-loop: stroke:var(--lace-b-edge); stroke-width:21
        b-loop-core: stroke:var(--lace-b); stroke-width:17
        b-loop-mark: stroke:var(--lace-b-edge); stroke-width:17; stroke-dasharray:2 8
        loop-gap: stroke:var(--tongue); stroke-width:4
        new: stroke:var(--new); stroke-width:22; stroke-linecap:round
        hidden: opacity:.4
        load-0: fill:#ffffff; stroke:#8a94a0
        load-1: fill:#ffe9b8; stroke:#8a94a0
        load-2: fill:#ffb04d; stroke:#8a94a0
        load-3: fill:#d1495b; stroke:#8a94a0
        hatch: fill:none; stroke:#1d2733; stroke-width:1.6
        """);

    /** In black and white, for paper. */
    static final Paints PRINT = Paints.parse("toebox-print", "", """
        sheet inner: fill:#fff
        code: fill:#000; shape-rendering:crispEdges
        body: fill:#fff; stroke:#000; stroke-width:3
        tongue: fill:#fff; stroke:#000; stroke-width:2
        facing: fill:#fff; stroke:#000; stroke-width:2
        edge: fill:none; stroke:#000; stroke-width:3
        ring: fill:#fff; stroke:#000; stroke-width:2.5
        extra: stroke-dasharray:4 3
        hole: fill:#fff; stroke:#000; stroke-width:2
        missing-halo: fill:none; stroke:#fff; stroke-width:6
        missing: fill:none; stroke:#000; stroke-width:2
        free: fill:none; stroke:#000; stroke-width:2; stroke-dasharray:2 6
        text: fill:#000; text-anchor:middle; font-size:20px
        small: font-size:17px
        extra-label: font-size:15px
        free-label: font-size:14px
        mark: font-size:15px; font-weight:700
        strong number: font-weight:700
        number: font-size:22px
        said: text-anchor:start
        bold: font-weight:700
        lace: fill:none; stroke-linejoin:round
        halo-facing halo-throat: stroke:#fff; stroke-width:20
        halo-twist: stroke:#fff; stroke-width:16
        a: stroke:#000; stroke-width:12
        b: stroke:#000; stroke-width:13
        b-core: stroke:#fff; stroke-width:7.5
        b-mark: stroke:#000; stroke-width:7; stroke-dasharray:3 10
        a-end: fill:#000
        b-end: fill:#fff; stroke:#000; stroke-width:2.5
        a-inside: stroke:#000; stroke-width:5; stroke-dasharray:8 7
        b-inside: stroke:#000; stroke-width:9; stroke-dasharray:10 7
        b-inside-core: stroke:#fff; stroke-width:4.5; stroke-dasharray:6 11; stroke-dashoffset:-2
        start knot: fill:#000; stroke:#fff; stroke-width:2
        plate: fill:#fff
        tag: fill:#fff; stroke:#000; stroke-width:2.5
        """);

    private DrawingStyle() {}
}
