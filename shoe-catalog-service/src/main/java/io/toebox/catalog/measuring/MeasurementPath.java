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
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.platform.ProblemException;
import io.toebox.catalog.platform.Vocabulary;

/** The address of one measurement. */
public class MeasurementPath {

    private static final Set<MeasuringMethod> WRITABLE = Set.of(MeasuringMethod.STORE, MeasuringMethod.BRAND);

    @Parameter(example = "brooks-ghost-16")
    @PathParam("slug")
    String slug;

    @Parameter(
            example = "ball-width",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "internal-length",
                                "ball-width",
                                "toe-box-width",
                                "toe-box-height",
                                "ball-girth",
                                "instep-height",
                                "heel-width"
                            }))
    @PathParam("dimension")
    String dimension;

    @Parameter(
            example = "store",
            description = "Only `store` and `brand` are written here; the lab's values come with their data set",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"lab-retired", "lab-current", "lab", "brand", "store"}))
    @PathParam("method")
    String method;

    @Parameter(
            example = "us-men",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"us-men", "us-women", "uk", "eu", "jp-cm", "mondopoint"}))
    @PathParam("scale")
    String scale;

    @Parameter(
            example = "9",
            description = "`9`, `9.5`, and thirds with hyphens: `42-1-3`, `42-2-3`",
            schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{1,3}(\\.5|-1-3|-2-3)?$"))
    @PathParam("size")
    String size;

    @Parameter(
            example = "standard",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"x-narrow", "narrow", "standard", "wide", "x-wide", "xx-wide"}))
    @PathParam("width")
    String width;

    String slug() {
        return slug;
    }

    /**
     * The place in the shoe.
     *
     * @throws ProblemException when a part of the address cannot be read
     */
    Measurement.Place place() {
        return new Measurement.Place(
                Vocabulary.parse("dimension", Dimension.class, dimension),
                Vocabulary.parse("method", MeasuringMethod.class, method),
                shoeSize(Vocabulary.parse("scale", SizeScale.class, scale)),
                Vocabulary.parse("width", WidthGrade.class, width));
    }

    /**
     * The place, for a write.
     *
     * @throws ProblemException also when the method is not one that is written here
     */
    Measurement.Place writablePlace() {
        var place = place();
        if (!WRITABLE.contains(place.method())) {
            throw ProblemException.ofParameter(
                    "method",
                    "not-writable",
                    "Only store and brand are written here. The lab's values come with their data set.");
        }
        return place;
    }

    static String of(String slug, Measurement.Place place) {
        return "/v1/shoes/%s/measurements/%s/%s/%s/%s/%s"
                .formatted(
                        slug,
                        Term.of(place.dimension()),
                        Term.of(place.method()),
                        Term.of(place.onSize().scale()),
                        segment(place.onSize().number()),
                        Term.of(place.onWidth()));
    }

    private ShoeSize shoeSize(SizeScale readScale) {
        SizeNumber number;
        try {
            number = SizeNumber.parse(size.replaceFirst("-([12])-3$", " $1/3"));
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofParameter("size", "invalid-format", "A size is written like 9, 9.5 or 42-2-3.");
        }
        if (!segment(number).equals(size)) {
            throw ProblemException.ofParameter(
                    "size", "invalid-format", "This size is written " + segment(number) + " in an address.");
        }
        try {
            return new ShoeSize(readScale, number);
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofParameter("size", "out-of-range", String.valueOf(e.getMessage()));
        }
    }

    /** The number without the blank and the slash an address cannot have. */
    private static String segment(SizeNumber number) {
        return number.toString().replace(' ', '-').replace('/', '-');
    }
}
