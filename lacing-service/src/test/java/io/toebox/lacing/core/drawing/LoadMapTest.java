package io.toebox.lacing.core.drawing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.drawing.LoadMap.LoadText;
import io.toebox.lacing.core.drawing.LoadMap.RowLoad;

import static org.assertj.core.api.Assertions.assertThat;

class LoadMapTest {

    private static final LoadText TEXT = new LoadText("en", "title", "before", "after", "A note.");

    @Test
    void whatIsMoreHasADenserPatternAnotherColourAndItsNumber() {
        var svg =
                Svg.parse(LoadMap.toSvg(Foot.LEFT, List.of(new RowLoad(1, 0, 0.5), new RowLoad(2, 1.94, 2.06)), TEXT));
        assertThat(svg.elements("rect"))
                .extracting(rect -> rect.getAttribute("class"))
                .filteredOn(cell -> cell.startsWith("load-"))
                .containsExactly("load-0", "load-2", "load-1", "load-3");
        assertThat(svg.elements("path"))
                .filteredOn(path -> path.getAttribute("class").equals("hatch"))
                .hasSize(0 + 8 + 2 + 8);
        assertThat(svg.elements("text"))
                .extracting(text -> text.getTextContent())
                .contains("0.0", "0.5", "1.9", "2.1");
    }

    @ParameterizedTest
    @CsvSource({"en, 1.9", "de, '1,9'", "fr, '1,9'", "es, '1,9'"})
    void theNumbersHaveTheDecimalMarkOfTheLanguage(String language, String number) {
        var text = new LoadText(language, "title", "before", "after", "A note.");
        var svg = LoadMap.toSvg(Foot.LEFT, List.of(new RowLoad(1, 1.94, 2.06)), text);
        assertThat(svg).contains(">" + number + "<", "1: " + number);
    }

    @Test
    void theOtherFootIsTheMirrorImage() {
        var rows = List.of(new RowLoad(1, 1, 1));
        var left = LoadMap.toSvg(Foot.LEFT, rows, TEXT);
        var right = LoadMap.toSvg(Foot.RIGHT, rows, TEXT);
        assertThat(left).contains("M152 ");
        assertThat(right).contains("M108 ");
    }
}
