package io.toebox.catalog.measuring;

import java.util.Set;

import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** The address of one measurement. */
@SuppressWarnings("NullAway.Init") // The framework fills the fields before anybody reads them.
public class MeasurementPath {

    private static final Set<MeasuringMethod> WRITABLE = Set.of(MeasuringMethod.STORE, MeasuringMethod.BRAND);

    @Parameter(description = "The shoe", example = "brooks-ghost-16")
    @PathParam("slug")
    String slug;

    @Parameter(description = "What was measured", example = "ball-width")
    @PathParam("dimension")
    Dimension dimension;

    @Parameter(
            example = "store",
            description = "Only `store` and `brand` are written here; the lab's values come with their data set")
    @PathParam("method")
    MeasuringMethod method;

    @Parameter(description = "The scale of the size that was measured", example = "us-men")
    @PathParam("scale")
    SizeScale scale;

    @Parameter(
            example = "9",
            description = "`9`, `9.5`, and thirds with hyphens: `42-1-3`, `42-2-3`",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{1,3}(\\.5|-1-3|-2-3)?$"))
    @PathParam("size")
    String size;

    @Parameter(description = "The width that was measured", example = "standard")
    @PathParam("width")
    WidthGrade width;

    String slug() {
        return slug;
    }

    /**
     * The place in the shoe.
     *
     * @throws ProblemException when a part of the address cannot be read
     */
    Measurement.Place place() {
        return new Measurement.Place(dimension, method, shoeSize(), width);
    }

    /**
     * The place, for a write.
     *
     * @throws ProblemException also when the method is not one that is written here
     */
    Measurement.Place writablePlace() {
        var place = place();
        if (!WRITABLE.contains(place.method())) {
            throw refused("method", "not-writable", CATALOG.sentence("method.not-writable"));
        }
        return place;
    }

    static String of(String slug, Measurement.Place place) {
        return "/v1/shoes/%s/measurements/%s/%s/%s/%s/%s"
                .formatted(
                        slug,
                        Spelling.of(place.dimension()),
                        Spelling.of(place.method()),
                        Spelling.of(place.onSize().scale()),
                        segment(place.onSize().number()),
                        Spelling.of(place.onWidth()));
    }

    private ShoeSize shoeSize() {
        SizeNumber number;
        try {
            number = SizeNumber.parse(size.replaceFirst("-([12])-3$", " $1/3"));
        } catch (IllegalArgumentException e) {
            throw refused("size", "invalid-format", CATALOG.sentence("size.in-address"));
        }
        if (!segment(number).equals(size)) {
            throw refused("size", "invalid-format", CATALOG.sentence("size.otherwise-in-address", segment(number)));
        }
        if (!scale.allows(number)) {
            var detail = CATALOG.sentence(
                    "size.not-of-scale",
                    number.toString(),
                    Spelling.of(scale),
                    scale.min().toString(),
                    scale.max().toString());
            throw refused("size", Mistake.OUT_OF_RANGE, detail);
        }
        return new ShoeSize(scale, number);
    }

    private static ProblemException refused(String parameter, String code, Sentence detail) {
        return ProblemException.of(Mistake.ofParameter(parameter, code, detail));
    }

    /** The number without the blank and the slash an address cannot have. */
    private static String segment(SizeNumber number) {
        return number.toString().replace(' ', '-').replace('/', '-');
    }
}
