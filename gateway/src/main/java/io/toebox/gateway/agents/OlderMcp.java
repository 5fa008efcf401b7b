package io.toebox.gateway.agents;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import io.toebox.gateway.agents.McpConversation.Reply;
import io.toebox.gateway.recommendations.JsonCalls.Asked;

/** For clients of the revisions 2024-11-05 to 2025-11-25, which open with {@code initialize}. They get no session id. */
@ApplicationScoped
class OlderMcp {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ToolCalls calls;
    private final McpJsonMapper mapper;
    private final Messages messages = new Messages();

    OlderMcp(AgentTools tools, ToolCalls calls) {
        this.calls = calls;
        this.mapper = calls.mapper();
        McpServer.sync(messages)
                .serverInfo(ToolCalls.NAME, ToolCalls.VERSION)
                .instructions(AgentTools.INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonMapper(mapper)
                // The services check what they are asked, in the caller's language.
                .jsonSchemaValidator(ToolCalls.UNCHECKED)
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(tools.tools().stream().map(this::specification).toList())
                .build();
    }

    Reply reply(String text, Asked asked) throws IOException {
        var context = McpTransportContext.create(Map.of(ToolCalls.ASKED, asked));
        return switch (McpSchema.deserializeJsonRpcMessage(mapper, text)) {
            case McpSchema.JSONRPCRequest request ->
                Reply.of(
                        200,
                        mapper.writeValueAsString(Objects.requireNonNull(messages.handler()
                                .handleRequest(context, request)
                                .block(PATIENCE))));
            case McpSchema.JSONRPCNotification notification -> {
                messages.handler().handleNotification(context, notification).block(PATIENCE);
                yield new Reply(202, Optional.empty());
            }
            // Nothing was asked of the client.
            default -> new Reply(202, Optional.empty());
        };
    }

    private SyncToolSpecification specification(AgentTool tool) {
        var definition = Tool.builder(tool.name(), tool.inputSchema())
                .title(tool.title())
                .description(tool.description())
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(definition, (context, request) -> {
            var answer = calls.call(tool, request.arguments(), context);
            return CallToolResult.builder()
                    .addTextContent(calls.text(answer))
                    .isError(answer.isError())
                    .build();
        });
    }

    /** Takes the handler the library makes; messages come from the resource. */
    private static final class Messages implements McpStatelessServerTransport {

        private @Nullable McpStatelessServerHandler handler;

        McpStatelessServerHandler handler() {
            return Objects.requireNonNull(handler);
        }

        @Override
        public void setMcpHandler(McpStatelessServerHandler handler) {
            this.handler = handler;
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }

        @Override
        public List<String> protocolVersions() {
            return ToolCalls.OLDER_REVISIONS;
        }
    }
}
