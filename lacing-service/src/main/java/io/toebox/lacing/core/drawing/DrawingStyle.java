package io.toebox.lacing.core.drawing;

/**
 * The style sheets inside the drawings. In colour, colours are custom properties, so a page that embeds the drawing can set
 * its own; the ends differ by pattern and by light against dark, not only by hue, and every text lies on a surface of the
 * drawing, so the page behind it may be of any colour. For print there is black and white alone, because a receipt printer
 * has no greys. Each sheet has a class of its own to live under, so that drawings of both kinds may share a page.
 */
final class DrawingStyle {

    static final String COLOUR_CLASS = "toebox";
    static final String PRINT_CLASS = "toebox-print";

    static final String COLOUR = """
            <style>
            .toebox{--ink:var(--toebox-ink,#1d2733);--body:var(--toebox-body,#e3e8ee);--line:var(--toebox-line,#a9b4c1);\
            --facing:var(--toebox-facing,#f1f4f7);--tongue:var(--toebox-tongue,#fafbfc);--inner:var(--toebox-inner,#c5ced8);\
            --a:var(--toebox-lace-a,#173fae);--b:var(--toebox-lace-b,#ffc94d);--b-edge:var(--toebox-lace-b-edge,#5d3c00);\
            --new:var(--toebox-new,#d6336c);color:var(--ink);font-family:Arial,Helvetica,"Liberation Sans",sans-serif}
            @media (prefers-color-scheme:dark){.toebox{--ink:var(--toebox-ink,#eef2f6);--body:var(--toebox-body,#2b3440);\
            --line:var(--toebox-line,#5d6b7b);--facing:var(--toebox-facing,#36414f);--tongue:var(--toebox-tongue,#232b35);\
            --inner:var(--toebox-inner,#151a20);--a:var(--toebox-lace-a,#9cc0ff);--b:var(--toebox-lace-b,#4a3500);\
            --b-edge:var(--toebox-lace-b-edge,#ffd166);--new:var(--toebox-new,#ff8fb4)}}
            .toebox .sheet{fill:var(--facing)}
            .toebox .body{fill:var(--body);stroke:var(--line);stroke-width:2}
            .toebox .inner{fill:var(--inner)}
            .toebox .tongue{fill:var(--tongue);stroke:var(--line);stroke-width:1.5}
            .toebox .facing{fill:var(--facing);stroke:var(--line);stroke-width:1.5}
            .toebox .edge{fill:none;stroke:var(--line);stroke-width:2.5}
            .toebox .ring{fill:var(--line)}
            .toebox .extra{stroke:var(--line);stroke-width:2.5;stroke-dasharray:3 3;paint-order:stroke}
            .toebox .hole{fill:var(--inner)}
            .toebox .missing-halo{fill:none;stroke:var(--facing);stroke-width:5}
            .toebox .missing{fill:none;stroke:var(--ink);stroke-width:1.5}
            .toebox .free{fill:none;stroke:var(--ink);stroke-width:1.2;stroke-dasharray:2 5}
            .toebox text{fill:currentColor;text-anchor:middle;font-size:15px}
            .toebox .small{font-size:14px}
            .toebox .extra-label,.toebox .free-label{font-size:13px}
            .toebox .mark{font-size:13px;font-weight:700}
            .toebox .strong,.toebox .number{font-weight:700}
            .toebox .number{font-size:17px}
            .toebox .said{text-anchor:start;font-size:14px}
            .toebox .heading{text-anchor:start;font-size:22px;font-weight:700}
            .toebox path.lace{fill:none;stroke-linejoin:round}
            .toebox .halo-facing{stroke:var(--facing);stroke-width:17}
            .toebox .halo-throat{stroke:var(--tongue);stroke-width:17}
            .toebox .a{stroke:var(--a);stroke-width:10}
            .toebox .b{stroke:var(--b-edge);stroke-width:10}
            .toebox .b-core{stroke:var(--b);stroke-width:6.5}
            .toebox .b-mark{stroke:var(--b-edge);stroke-width:6;stroke-dasharray:2 8}
            .toebox .a-end{fill:var(--a)}
            .toebox .b-end{fill:var(--b);stroke:var(--b-edge);stroke-width:1.75}
            .toebox .a-inside{stroke:var(--a);stroke-width:6;stroke-dasharray:8 6;opacity:.6}
            .toebox .b-inside{stroke:var(--b-edge);stroke-width:7;stroke-dasharray:8 6;opacity:.75}
            .toebox .b-inside-core{stroke:var(--b);stroke-width:3.5;stroke-dasharray:5 9;stroke-dashoffset:-1.5}
            .toebox .start,.toebox .knot{fill:var(--ink);stroke:var(--tongue);stroke-width:2}
            .toebox .tag{fill:var(--tongue);stroke:var(--ink);stroke-width:2}
            .toebox .new{stroke:var(--new);stroke-width:22;stroke-linecap:round}
            .toebox .hidden{opacity:.4}
            </style>
            """;

    static final String PRINT = """
            <style>
            .toebox-print{color:#000;background:#fff;font-family:Arial,Helvetica,"Liberation Sans",sans-serif}
            .toebox-print .sheet,.toebox-print .inner{fill:#fff}
            .toebox-print .body{fill:#fff;stroke:#000;stroke-width:3}
            .toebox-print .tongue{fill:#fff;stroke:#000;stroke-width:2}
            .toebox-print .facing{fill:#fff;stroke:#000;stroke-width:2}
            .toebox-print .edge{fill:none;stroke:#000;stroke-width:3}
            .toebox-print .ring{fill:#fff;stroke:#000;stroke-width:2.5}
            .toebox-print .extra{stroke-dasharray:4 3}
            .toebox-print .hole{fill:#fff;stroke:#000;stroke-width:2}
            .toebox-print .missing-halo{fill:none;stroke:#fff;stroke-width:6}
            .toebox-print .missing{fill:none;stroke:#000;stroke-width:2}
            .toebox-print .free{fill:none;stroke:#000;stroke-width:2;stroke-dasharray:2 6}
            .toebox-print text{fill:#000;text-anchor:middle;font-size:20px}
            .toebox-print .small{font-size:17px}
            .toebox-print .extra-label{font-size:15px}
            .toebox-print .free-label{font-size:14px}
            .toebox-print .mark{font-size:15px;font-weight:700}
            .toebox-print .strong,.toebox-print .number{font-weight:700}
            .toebox-print .number{font-size:22px}
            .toebox-print .said{text-anchor:start}
            .toebox-print .bold{font-weight:700}
            .toebox-print path.lace{fill:none;stroke-linejoin:round}
            .toebox-print .halo-facing,.toebox-print .halo-throat{stroke:#fff;stroke-width:20}
            .toebox-print .a{stroke:#000;stroke-width:12}
            .toebox-print .b{stroke:#000;stroke-width:13}
            .toebox-print .b-core{stroke:#fff;stroke-width:7.5}
            .toebox-print .b-mark{stroke:#000;stroke-width:7;stroke-dasharray:3 10}
            .toebox-print .a-end{fill:#000}
            .toebox-print .b-end{fill:#fff;stroke:#000;stroke-width:2.5}
            .toebox-print .a-inside{stroke:#000;stroke-width:5;stroke-dasharray:8 7}
            .toebox-print .b-inside{stroke:#000;stroke-width:9;stroke-dasharray:10 7}
            .toebox-print .b-inside-core{stroke:#fff;stroke-width:4.5;stroke-dasharray:6 11;stroke-dashoffset:-2}
            .toebox-print .start,.toebox-print .knot{fill:#000;stroke:#fff;stroke-width:2}
            .toebox-print .tag{fill:#fff;stroke:#000;stroke-width:2.5}
            </style>
            """;

    private DrawingStyle() {}
}
