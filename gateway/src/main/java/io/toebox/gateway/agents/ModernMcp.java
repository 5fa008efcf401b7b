package io.toebox.gateway.agents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.modern.JsonRpc;
import io.modelcontextprotocol.modern.JsonRpc.JSONRPCNotification;
import io.modelcontextprotocol.modern.JsonRpc.JSONRPCRequest;
import io.modelcontextprotocol.modern.JsonRpc.JSONRPCResponse;
import io.modelcontextprotocol.modern.McpSchema;
import io.modelcontextprotocol.modern.McpSchema.CacheScope;
import io.modelcontextprotocol.modern.McpSchema.CallToolResult;
import io.modelcontextprotocol.modern.McpSchema.ErrorCodes;
import io.modelcontextprotocol.modern.McpSchema.Implementation;
import io.modelcontextprotocol.modern.McpSchema.TextContent;
import io.modelcontextprotocol.modern.McpSchema.Tool;
import io.modelcontextprotocol.modern.McpSchema.ToolAnnotations;
import io.modelcontextprotocol.modern.server.McpRequestContext;
import io.modelcontextprotocol.modern.server.McpServer;
import io.modelcontextprotocol.modern.server.McpSyncResponse;
import io.modelcontextprotocol.modern.server.McpTransportResponse;
import io.modelcontextprotocol.modern.server.feature.McpSyncTool;
import io.modelcontextprotocol.modern.server.feature.McpSyncToolRepository;
import io.modelcontextprotocol.modern.server.feature.ToolsFeature;
import io.modelcontextprotocol.modern.server.feature.ToolsPage;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.agents.McpConversation.Reply;
import io.toebox.gateway.core.Json;
import io.toebox.gateway.recommendations.JsonCalls.Asked;

/** For clients of the revision 2026-07-28, whose every request says all that is to be known of it. */
@ApplicationScoped
class ModernMcp {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long TOOLS_STAY_MS = Duration.ofHours(1).toMillis();

    private final ToolCalls calls;
    private final McpJsonMapper mapper;
    private final McpServer server;

    ModernMcp(AgentTools tools, ToolCalls calls) {
        this.calls = calls;
        this.mapper = calls.mapper();
        var definitions = tools.tools().stream().map(this::tool).toList();
        this.server = McpServer.builder()
                .serverInfo(Implementation.builder(ToolCalls.NAME, ToolCalls.VERSION)
                        .build())
                .instructions(AgentTools.INSTRUCTIONS)
                .jsonMapper(mapper)
                .discoverCache(TOOLS_STAY_MS, CacheScope.PUBLIC)
                .feature(ToolsFeature.ofSync(
                        new Tools(definitions), mapper, ToolCalls.UNCHECKED, TOOLS_STAY_MS, CacheScope.PUBLIC))
                .build();
    }

    Reply reply(String text, Asked asked, Function<String, @Nullable String> header) throws IOException {
        var context = McpTransportContext.create(Map.of(ToolCalls.ASKED, asked));
        return switch (JsonRpc.deserializeMessage(mapper, text)) {
            case JSONRPCRequest request -> {
                var mismatch = findMismatch(request, header);
                yield mismatch.isPresent()
                        ? Reply.of(400, error(request, ErrorCodes.HEADER_MISMATCH, mismatch.get()))
                        : reply(Objects.requireNonNull(
                                server.handle(context, request).block(PATIENCE)));
            }
            case JSONRPCNotification notification -> {
                server.handleNotification(context, notification).block(PATIENCE);
                yield new Reply(202, Optional.empty());
            }
            // Nothing was asked of the client.
            default -> new Reply(202, Optional.empty());
        };
    }

    private Reply reply(McpTransportResponse response) throws IOException {
        return switch (response) {
            case McpTransportResponse.Result result -> Reply.of(200, mapper.writeValueAsString(result.response()));
            case McpTransportResponse.Error error -> Reply.of(400, mapper.writeValueAsString(error.response()));
            default -> throw new IOException("No tool answers in a stream");
        };
    }

    /** Headers repeat what a request says, so that what is in front of us can tell requests apart; they must not say otherwise. */
    private static Optional<String> findMismatch(JSONRPCRequest request, Function<String, @Nullable String> header) {
        var params = Json.object(request.params());
        var meta = Json.object(params.get("_meta"));
        if (!request.method().equals(header.apply("Mcp-Method"))) {
            return Optional.of("The header Mcp-Method must be the method of the request.");
        }
        if (!String.valueOf(meta.get(McpConversation.VERSION_IN_META)).equals(header.apply("MCP-Protocol-Version"))) {
            return Optional.of("The header MCP-Protocol-Version must be the version in _meta.");
        }
        if (request.method().equals("tools/call")
                && !String.valueOf(params.get("name")).equals(decoded(header.apply("Mcp-Name")))) {
            return Optional.of("The header Mcp-Name must be the name of the tool.");
        }
        return Optional.empty();
    }

    /** A name that is no plain header value comes as {@code =?base64?...?=}. */
    private static @Nullable String decoded(@Nullable String value) {
        if (value == null || !value.startsWith("=?base64?") || !value.endsWith("?=")) {
            return value;
        }
        try {
            return new String(
                    Base64.getDecoder().decode(value.substring(9, value.length() - 2)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String error(JSONRPCRequest request, int code, String message) throws IOException {
        return mapper.writeValueAsString(
                JSONRPCResponse.error(request.id(), new JSONRPCResponse.JSONRPCError(code, message)));
    }

    private McpSyncTool tool(AgentTool tool) {
        var definition = Tool.builder(tool.name(), tool.inputSchema())
                .title(tool.title())
                .description(tool.description())
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return McpSyncTool.of(definition, (context, request) -> {
            var answer = calls.call(tool, request.arguments(), context.transportContext());
            return McpSyncResponse.<McpSchema.CallToolOutcome>result(CallToolResult.builder()
                    .addContent(TextContent.builder(calls.text(answer)).build())
                    .isError(answer.isError())
                    .build());
        });
    }

    private record Tools(List<McpSyncTool> tools) implements McpSyncToolRepository {

        @Override
        public ToolsPage list(McpRequestContext context, @Nullable String cursor) {
            return ToolsPage.of(tools.stream().map(McpSyncTool::definition).toList());
        }

        @Override
        public @Nullable McpSyncTool find(McpRequestContext context, String name) {
            return tools.stream()
                    .filter(tool -> tool.definition().name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
