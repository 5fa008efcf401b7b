package io.toebox.gateway.agents;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.ProblemType;
import io.toebox.gateway.agents.AgentTool.ToolAnswer;
import io.toebox.gateway.core.Json;
import io.toebox.gateway.recommendations.JsonCalls.Asked;

/** What both generations of the protocol do alike: call a tool, and say what went wrong as a problem. */
@ApplicationScoped
class ToolCalls {

    private static final Logger LOG = Logger.getLogger(ToolCalls.class);

    static final String NAME = "toebox";
    static final String VERSION = "1.0.0";
    static final String ASKED = "asked";
    static final List<String> OLDER_REVISIONS = List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");

    /** The services check what they are asked, in the caller's language and with every mistake named. */
    static final JsonSchemaValidator UNCHECKED =
            (schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(null);

    private final ObjectMapper json;
    private final McpJsonMapper mapper;

    ToolCalls(ObjectMapper json) {
        this.json = json;
        // Of its own: what the library reads must not depend on how the services' JSON is read.
        this.mapper = new JacksonMcpJsonMapper(new ObjectMapper());
    }

    McpJsonMapper mapper() {
        return mapper;
    }

    ToolAnswer call(AgentTool tool, @Nullable Map<String, Object> arguments, McpTransportContext context) {
        var asked = (Asked) context.get(ASKED);
        try {
            return tool.question().ask(Json.object(arguments), asked);
        } catch (TimeoutException e) {
            return problem(ProblemType.TIMEOUT, asked);
        } catch (IOException e) {
            LOG.warnf(
                    "Request %s: %s: %s",
                    asked.requestId(), tool.name(), e.getClass().getSimpleName());
            return problem(ProblemType.UNAVAILABLE, asked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return problem(ProblemType.UNAVAILABLE, asked);
        }
    }

    /** JSON, which every assistant reads; not structured content as well, which would be the same bytes twice. */
    String text(ToolAnswer answer) {
        try {
            return json.writeValueAsString(answer.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is always writable", e);
        }
    }

    private static ToolAnswer problem(ProblemType type, Asked asked) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.uri());
        problem.put("title", type.title().in(Language.ofHeader(asked.language())));
        problem.put("status", type.status());
        problem.put("requestId", asked.requestId());
        return new ToolAnswer(problem, true);
    }
}
