package io.toebox.catalog.measuring;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.quality.Plausibility;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.platform.Preconditions;
import io.toebox.catalog.platform.PublicReads;
import io.toebox.catalog.shoes.ShoeDocuments;
import io.toebox.catalog.shoes.ShoeResponse.InsideDimension;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.edge.access.Access;

/** Reads and writes single measurements. */
@Path("/v1/shoes/{slug}/measurements")
@Tag(
        name = "Measurements",
        description =
                "What was measured inside a shoe. How to measure for the method `store` is on the page `/measuring`.")
class MeasurementsResource {

    private static final String ONE = "/{dimension}/{method}/{scale}/{size}/{width}";

    private final Shoes shoes;
    private final OtherShoes otherShoes;
    private final MeasurementWriter writer;
    private final Caller caller;
    private final ObjectMapper mapper;

    MeasurementsResource(
            Shoes shoes, OtherShoes otherShoes, MeasurementWriter writer, Caller caller, ObjectMapper mapper) {
        this.shoes = shoes;
        this.otherShoes = otherShoes;
        this.writer = writer;
        this.caller = caller;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "public")
    @Operation(
            operationId = "listMeasurements",
            summary = "The measurements of one shoe, with what speaks against each",
            description = """
                    Every value with the values of other shoes it was held against and what was found. A finding asks to \
                    look again; it says nothing about the shoe and changes nothing. Limits and their reasons: `/measuring`.""")
    @APIResponse(
            responseCode = "200",
            description = "All measurements",
            content = @Content(schema = @Schema(implementation = MeasurementList.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    public Response listMeasurements(
            @Parameter(description = "The shoe", example = "brooks-ghost-16") @PathParam("slug") String slug) {
        var shoe = shoes.getBySlug(slug).shoe();
        var others = otherShoes.listComparable(slug);
        var items = shoe.measurements().stream()
                .map(m -> Plausibility.of(m, shoe, others))
                .map(MeasurementResponse::of)
                .toList();
        return publicRead(Response.ok(new MeasurementList(items)));
    }

    @GET
    @Path(ONE)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "public")
    @Operation(
            operationId = "getMeasurement",
            summary = "One measurement",
            description = "Its ETag is what a write asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The measurement",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes with every byte of the answer",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = InsideDimension.class)))
    @APIResponse(responseCode = "304", description = "Still the one of `If-None-Match`")
    @APIResponse(responseCode = "404", description = "No such shoe, or nothing measured there")
    public Response getMeasurement(@BeanParam MeasurementPath path, @Context Request request) {
        var place = path.place();
        var measurement = MeasurementWriter.get(shoes.getBySlug(path.slug()).shoe(), place);
        var tag = tag(measurement);
        var unchanged = request.evaluatePreconditions(tag);
        return publicRead((unchanged == null ? Response.ok(json(measurement)) : unchanged).tag(tag));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "operator")
    @Operation(operationId = "putMeasurement", summary = "Adds or replaces one measurement", description = """
                    For the method `store` measure as the page `/measuring` says: three readings, the middle one counts. \
                    A surprising value is kept and answered with findings; only what cannot be a shoe is refused \
                    (`400`, with bounds). Shops and brands write their own methods only.""")
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or already as sent",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Of the measurement as it is now",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            headers = {
                @Header(
                        name = "ETag",
                        description = "Of the measurement as it is now",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", description = "Its address", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = MeasurementResponse.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    @APIResponse(responseCode = "412", description = "It is not the state of `If-Match`, or there is one already")
    @APIResponse(responseCode = "422", description = "The value is not the median of the readings")
    @APIResponse(responseCode = "428", description = "Neither `If-Match` nor `If-None-Match`")
    public Response putMeasurement(
            @BeanParam MeasurementPath path,
            @Parameter(description = "The ETag of the measurement that is replaced")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Parameter(description = "`*` to add one", example = "*") @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable
                    String ifNoneMatch,
            @Context Request request,
            @NotNull @Valid MeasurementRequest body) {
        var place = path.writablePlace();
        var readings = body.readings(place.dimension());
        var measurement = body.toMeasurement(place, readings, lastDay());
        var written = writer.put(
                path.slug(),
                measurement,
                caller.author(),
                present -> Preconditions.require(request, present.map(this::tag).orElse(null), ifMatch, ifNoneMatch));
        var checked = Plausibility.of(measurement, written.shoe(), otherShoes.listComparable(path.slug()));
        var answer = written.created()
                ? Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, MeasurementPath.of(path.slug(), place))
                : Response.ok();
        return answer.entity(MeasurementResponse.of(readings == null ? checked : checked.with(readings)))
                .tag(tag(measurement))
                .build();
    }

    @DELETE
    @Path(ONE)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "operator")
    @Operation(
            operationId = "deleteMeasurement",
            summary = "Takes one measurement out",
            description = "Shops and brands take out their own methods only.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such shoe, or nothing measured there")
    @APIResponse(responseCode = "412", description = "It is not the state of `If-Match`")
    @APIResponse(responseCode = "428", description = "No `If-Match`")
    public Response deleteMeasurement(
            @BeanParam MeasurementPath path,
            @Parameter(description = "The ETag of the measurement that is taken out")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Context Request request) {
        writer.remove(
                path.slug(),
                path.writablePlace(),
                caller.author(),
                present -> Preconditions.require(request, present.map(this::tag).orElse(null), ifMatch, null));
        return Response.noContent().build();
    }

    /** Today where today begins first, because a shop may be a day ahead of this service. */
    private static LocalDate lastDay() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    private static Response publicRead(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }

    private EntityTag tag(Measurement measurement) {
        return new EntityTag(ShoeDocuments.fingerprint(json(measurement)));
    }

    private String json(Measurement measurement) {
        try {
            return mapper.writeValueAsString(InsideDimension.of(measurement));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
