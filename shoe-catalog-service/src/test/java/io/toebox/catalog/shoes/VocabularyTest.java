package io.toebox.catalog.shoes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.ArchSupport;
import io.toebox.catalog.core.shoe.Category;
import io.toebox.catalog.core.shoe.Closure;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.Pace;
import io.toebox.catalog.core.shoe.Plate;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Status;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.ToeBoxShape;
import io.toebox.catalog.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

    @Test
    void theContractNamesTheWordsOfTheCore() {
        assertSame(ShoeResponse.class, "lastGender", LastGender.class);
        assertSame(ShoeResponse.class, "category", Category.class);
        assertSame(ShoeResponse.class, "paces", Pace.class);
        assertSame(ShoeResponse.class, "closure", Closure.class);
        assertSame(ShoeResponse.class, "status", Status.class);
        assertSame(ShoeResponse.class, "archSupport", ArchSupport.class);
        assertSame(ShoeResponse.class, "plate", Plate.class);
        assertSame(ShoeResponse.class, "widthsOffered", WidthGrade.class);
        assertSame(ShoeResponse.ToeBox.class, "shape", ToeBoxShape.Shape.class);
        assertSame(ShoeResponse.ToeBox.class, "basis", ToeBoxShape.Basis.class);
        assertSame(ShoeResponse.InsideDimension.class, "dimension", Dimension.class);
        assertSame(ShoeResponse.InsideDimension.class, "method", MeasuringMethod.class);
        assertSame(ShoeResponse.InsideDimension.class, "onWidth", WidthGrade.class);
        assertSame(ShoeResponse.OnSize.class, "scale", SizeScale.class);
    }

    private static <E extends Enum<E>> void assertSame(Class<?> published, String property, Class<E> vocabulary) {
        List<String> words = Arrays.stream(published.getRecordComponents())
                .filter(c -> c.getName().equals(property))
                .map(RecordComponent::getAccessor)
                .map(accessor -> List.of(accessor.getAnnotation(Schema.class).enumeration()))
                .findFirst()
                .orElseThrow();
        assertThat(words).as(property).isEqualTo(Term.listOf(vocabulary));
    }
}
