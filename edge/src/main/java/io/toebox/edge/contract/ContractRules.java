package io.toebox.edge.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Problem;

/**
 * Writes into the contract what holds for every operation: where it is, the problems it can answer, the language it answers in,
 * that unknown properties fail, and whom it is for: what is not public needs the gateway's token.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractRules implements OASFilter {

    private static final String TOKEN = "token";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    /** What the generator says where a body has constraints. */
    private static final String GENERATED = "Bad Request";

    private static final Map<String, String> ALWAYS =
            Map.of("400", "A field or parameter is not valid", "500", "Something broke on our side");
    private static final Map<String, String> WITH_BODY = Map.of(
            "413",
            "The body is too large: it has more than 64 KiB, or than the description allows",
            "415",
            "The body is in a format this address does not take");

    private final Schemas schemas;

    public ContractRules(IndexView index) {
        this.schemas = new Schemas(index);
    }

    /** What the generator leaves as text: the default of a number or a flag. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null && schema.getDefaultValue() instanceof String text && schema.getType() != null) {
            if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
                schema.setDefaultValue(Long.valueOf(text));
            } else if (schema.getType().contains(Schema.SchemaType.BOOLEAN)) {
                schema.setDefaultValue(Boolean.valueOf(text));
            }
        }
        return parameter;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        schemas.spellWords(schema);
        Schemas.quoteExamples(schema);
        Schemas.writePattern(schema);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        // Beside the document, wherever a service is put up.
        document.setServers(List.of(OASFactory.createServer().url("/")));
        document.setSecurity(List.of());
        Schemas.inline(document);
        var sent = new HashSet<String>();
        var answered = new HashSet<String>();
        for (var operation : operations(document)) {
            addAccess(operation, document);
            keepExtensionsToItself(operation);
            addProblems(operation);
            addLanguage(operation);
            operation.getParameters().forEach(parameter -> Schemas.collect(parameter.getSchema(), document, sent));
            if (operation.getRequestBody() != null) {
                mediaTypes(operation.getRequestBody().getContent())
                        .forEach(type -> close(type.getSchema(), document, sent));
            }
            operation.getResponses().getAPIResponses().values().stream()
                    .flatMap(response -> mediaTypes(response.getContent()).stream())
                    .forEach(type -> Schemas.collect(type.getSchema(), document, answered));
        }
        Schemas.extend(document, answered, sent);
        answered.removeAll(sent);
        schemas.require(document, answered);
    }

    private static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .toList();
    }

    private static List<MediaType> mediaTypes(Content content) {
        return content == null || content.getMediaTypes() == null
                ? List.of()
                : new ArrayList<>(content.getMediaTypes().values());
    }

    /** The services know callers by the gateway's token; which key opens what is the gateway's to tell. */
    private static void addAccess(Operation operation, OpenAPI document) {
        if (!isGuarded(operation)) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The gateway's token, which says whose key a request came with."));
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if (access(operation).equals(Optional.of(Access.INTERNAL))) {
            operation.addExtension("x-internal", true);
        }
    }

    /** The generator repeats what is said of an operation in its answers, where client generators take it for a status. */
    private static void keepExtensionsToItself(Operation operation) {
        operation.getResponses().setExtensions(null);
        operation.getResponses().getAPIResponses().values().forEach(response -> response.setExtensions(null));
    }

    private static boolean isGuarded(Operation operation) {
        return access(operation).filter(access -> access != Access.PUBLIC).isPresent();
    }

    private static Optional<Access> access(Operation operation) {
        return operation.getExtensions() != null
                        && operation.getExtensions().get(Access.EXTENSION) instanceof String declared
                ? Access.find(declared)
                : Optional.empty();
    }

    private static void addProblems(Operation operation) {
        var problems = new TreeMap<>(ALWAYS);
        if (isGuarded(operation)) {
            problems.put("401", "No key, or one that is not known here");
            problems.put("403", "A key that is not for this");
        }
        if (operation.getRequestBody() != null) {
            problems.putAll(WITH_BODY);
        }
        var responses = operation.getResponses();
        problems.forEach((status, description) -> {
            var told = responses.getAPIResponse(status);
            if (told == null || GENERATED.equals(told.getDescription())) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            boolean isTold =
                    response.getContent() != null && response.getContent().hasMediaType(Problem.MEDIA_TYPE);
            if (status.compareTo("400") >= 0 && !isTold) {
                response.setContent(problem());
            }
        });
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static void addLanguage(Operation operation) {
        boolean isThere = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> ACCEPT_LANGUAGE.equals(p.getName()));
        if (!isThere) {
            operation.addParameter(OASFactory.createParameter()
                    .name(ACCEPT_LANGUAGE)
                    .in(Parameter.In.HEADER)
                    .description("Language of the texts for people, those of problem documents too: en, de, fr or es;"
                            + " English when none of them is asked for. Codes do not depend on it.")
                    .example("de-AT, de;q=0.9, en;q=0.5")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }

    /** A request may have no other properties than those it declares; one that declares none takes any, and says so. */
    private static void close(@Nullable Schema schema, OpenAPI document, Set<String> seen) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = Schemas.name(schema);
            if (seen.add(name)) {
                close(document.getComponents().getSchemas().get(name), document, seen);
            }
            return;
        }
        close(schema.getItems(), document, seen);
        if (schema.getAdditionalPropertiesSchema() != null) {
            return;
        }
        if (schema.getProperties() != null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            schema.getProperties().values().forEach(property -> close(property, document, seen));
        } else if (List.of(Schema.SchemaType.OBJECT).equals(schema.getType())) {
            // Unsaid, some generators make it an object that has none.
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        }
    }
}
