package io.toebox.lacing.core.drawing;

/**
 * The style sheet inside every drawing. Colours are custom properties, so a page that embeds the drawing can set its own;
 * the strands differ by pattern and by light against dark, not only by hue, and every text lies on a surface of the drawing,
 * so the page behind it may be of any colour.
 */
final class DrawingStyle {

    static final String CSS = """
            .toebox{--ink:var(--toebox-ink,#1d2733);--body:var(--toebox-body,#e3e8ee);--line:var(--toebox-line,#a9b4c1);\
            --facing:var(--toebox-facing,#f1f4f7);--tongue:var(--toebox-tongue,#fafbfc);--inner:var(--toebox-inner,#c5ced8);\
            --a:var(--toebox-lace-a,#173fae);--b:var(--toebox-lace-b,#ffc94d);--b-edge:var(--toebox-lace-b-edge,#5d3c00);\
            color:var(--ink);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
            @media (prefers-color-scheme:dark){.toebox{--ink:var(--toebox-ink,#eef2f6);--body:var(--toebox-body,#2b3440);\
            --line:var(--toebox-line,#5d6b7b);--facing:var(--toebox-facing,#36414f);--tongue:var(--toebox-tongue,#232b35);\
            --inner:var(--toebox-inner,#151a20);--a:var(--toebox-lace-a,#9cc0ff);--b:var(--toebox-lace-b,#4a3500);\
            --b-edge:var(--toebox-lace-b-edge,#ffd166)}}
            .toebox .body{fill:var(--body);stroke:var(--line);stroke-width:2}
            .toebox .inner{fill:var(--inner)}
            .toebox .tongue{fill:var(--tongue);stroke:var(--line);stroke-width:1.5}
            .toebox .facing{fill:var(--facing);stroke:var(--line);stroke-width:1.5}
            .toebox .edge{fill:none;stroke:var(--line);stroke-width:2.5}
            .toebox .ring{fill:var(--line)}
            .toebox .hole{fill:var(--inner)}
            .toebox text{fill:currentColor;text-anchor:middle;font-size:15px}
            .toebox .small{font-size:13px}
            .toebox .strong{font-weight:700}
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
            .toebox .start{fill:var(--ink);stroke:var(--tongue);stroke-width:2}
            .toebox .tag{fill:var(--tongue);stroke:var(--ink);stroke-width:2}
            """;

    private DrawingStyle() {}
}
