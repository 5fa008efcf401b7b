package io.toebox.catalog.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

import io.toebox.edge.problem.Problem;

/** Every operation reads the database, which may be away. Goes before the rules of all services, so that the order stays. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public final class CatalogContract implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "503",
                        OASFactory.createAPIResponse()
                                .description(
                                        "The catalogue cannot be read right now; `Retry-After` says when to ask again")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
        return operation;
    }
}
