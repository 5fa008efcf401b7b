package io.toebox.catalog.snapshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

import io.toebox.catalog.core.size.SizeLabels;
import io.toebox.catalog.database.Sql;
import io.toebox.edge.access.Access;

/** The whole catalogue as lines of JSON. */
@Path("/v1/snapshot")
@Tag(name = "Following the catalogue")
class SnapshotResource {

    private static final Logger LOG = Logger.getLogger(SnapshotResource.class);

    private static final String NDJSON = "application/x-ndjson";

    private final Sql sql;
    private final SessionFactory sessions;
    private final ObjectMapper mapper;
    private final String version;

    SnapshotResource(
            Sql sql,
            SessionFactory sessions,
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.sql = sql;
        this.sessions = sessions;
        this.mapper = mapper;
        this.version = version;
    }

    @GET
    @Produces(NDJSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "public")
    @Operation(operationId = "getSnapshot", summary = "The whole catalogue", description = """
                    Lines of JSON: a header with the sequence of the snapshot and the number of shoes, then a line for every \
                    size chart, table of size labels and grading, and a line for every shoe. All lines are of one moment; go \
                    on with the changes after the header's sequence. An answer with fewer shoes than the header says was cut off: \
                    ask again.""")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes with every change of the catalogue",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = SnapshotLine.class),
                            examples = {
                                @ExampleObject(name = "the first line", value = """
                                                {"kind": "header", "edition": "c2ee390c-5d1e-4a3b-9a51-7f2f6c1f0e11-90b12a7f-1.0.0",
                                                 "sequence": 386, "shoes": 386}"""),
                                @ExampleObject(name = "a size chart", value = """
                                                {"kind": "size-chart", "brand": "Nike", "lastGender": "men",
                                                 "rows": [{"us": 9, "uk": 8, "eu": "42.5"}],
                                                 "source": "nike.com/size-fit/mens-footwear"}""")
                            }))
    @APIResponse(responseCode = "304", description = "Still the one of `If-None-Match`")
    public Response getSnapshot(@Context Request request, @Context RoutingContext context) throws SQLException {
        return answer(request, context, false);
    }

    @GET
    @Path("/with-stock")
    @Produces(NDJSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "internal")
    @Operation(
            operationId = "getSnapshotWithStock",
            summary = "The whole catalogue and what each shop has",
            description = """
                    The snapshot with lines of what each shop has, before the shoes; for our own services, which judge only what \
                    can be handed over. A shop's stock is nobody else's business.""")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes with every change of the catalogue",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = SnapshotLine.class)))
    @APIResponse(responseCode = "304", description = "Still the one of `If-None-Match`")
    public Response getSnapshotWithStock(@Context Request request, @Context RoutingContext context)
            throws SQLException {
        return answer(request, context, true);
    }

    private Response answer(Request request, RoutingContext context, boolean withStock) throws SQLException {
        var reading = SnapshotReading.open(sql, sessions, version);
        // The answer may end without its body ever being written: a HEAD request, a reader that hung up.
        context.addEndHandler(ended -> Thread.startVirtualThread(() -> {
            if (reading.take()) {
                reading.close();
            }
        }));
        var state = reading.head().state();
        var tag = new EntityTag(state.edition() + "-" + state.sequence());
        var unchanged = request.evaluatePreconditions(tag);
        StreamingOutput body = out -> send(reading, withStock, out, context.response());
        return (unchanged == null ? Response.ok(body) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept-Encoding")
                .build();
    }

    private void send(SnapshotReading reading, boolean withStock, OutputStream out, HttpServerResponse answer)
            throws IOException {
        if (!reading.take()) {
            return;
        }
        try (reading) {
            write(reading, withStock, out);
        } catch (IOException e) {
            if (!answer.closed()) {
                throw e;
            }
            LOG.info("A reader of the snapshot hung up");
        }
    }

    private void write(SnapshotReading reading, boolean withStock, OutputStream out) throws IOException {
        var lines = new BufferedOutputStream(out, 1 << 16);
        line(lines, SnapshotLine.Header.of(reading.head()));
        var charts = reading.sizeCharts();
        for (var chart : charts) {
            line(lines, SnapshotLine.SizeChart.of(chart));
        }
        for (var table : SizeLabels.list(charts)) {
            line(lines, SnapshotLine.SizeLabels.of(table));
        }
        for (var grading : reading.gradings()) {
            line(lines, SnapshotLine.Grading.of(grading));
        }
        for (var shop : withStock ? reading.shops() : List.<String>of()) {
            // A shop that has nothing left has a line as well.
            var inStock = reading.inStockAfter(shop, "");
            line(lines, SnapshotLine.Stock.of(shop, inStock));
            while (inStock.size() == SnapshotReading.GTINS_A_LINE) {
                inStock = reading.inStockAfter(shop, inStock.getLast());
                line(lines, SnapshotLine.Stock.of(shop, inStock));
            }
        }
        for (var page = reading.shoesAfter("");
                !page.isEmpty();
                page = reading.shoesAfter(page.getLast().slug())) {
            for (var shoe : page) {
                line(lines, SnapshotLine.Shoe.of(shoe));
            }
        }
        lines.flush();
    }

    private void line(OutputStream lines, SnapshotLine line) throws IOException {
        lines.write(mapper.writeValueAsBytes(line));
        lines.write('\n');
    }
}
