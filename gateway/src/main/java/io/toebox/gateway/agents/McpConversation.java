package io.toebox.gateway.agents;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.recommendations.JsonCalls.Asked;

/**
 * Answers one message by itself. A client of revision 2026-07-28 says in each request what it speaks; one of an older revision opens
 * with {@code initialize}, is answered, and is not remembered.
 */
@ApplicationScoped
class McpConversation {

    static final String VERSION_IN_META = "io.modelcontextprotocol/protocolVersion";

    private final ModernMcp modern;
    private final OlderMcp older;
    private final ObjectMapper json;

    McpConversation(ModernMcp modern, OlderMcp older, ObjectMapper json) {
        this.modern = modern;
        this.older = older;
        this.json = json;
    }

    /**
     * What to send back.
     *
     * @param status of HTTP
     * @param body a JSON-RPC response; empty after a notification
     */
    record Reply(int status, Optional<String> body) {

        static Reply of(int status, String body) {
            return new Reply(status, Optional.of(body));
        }
    }

    /** @param header a header of the request by its name, null when it was not sent */
    Reply reply(String text, Asked asked, Function<String, @Nullable String> header) {
        JsonNode message;
        try {
            message = json.readTree(text);
        } catch (JsonProcessingException e) {
            return noJson();
        }
        if (message.isMissingNode()) {
            return noJson();
        }
        boolean isMessage = message.isObject() && message.path("method").isTextual();
        if (!isMessage) {
            return Reply.of(400, error(message.get("id"), -32600, "One JSON-RPC request or notification is expected."));
        }
        try {
            return isModern(message) ? modern.reply(text, asked, header) : older.reply(text, asked);
        } catch (IOException | IllegalArgumentException e) {
            return Reply.of(400, error(message.get("id"), -32600, "This is no JSON-RPC request."));
        }
    }

    private Reply noJson() {
        return Reply.of(400, error(null, -32700, "This is no JSON."));
    }

    private static boolean isModern(JsonNode message) {
        return message.path("params").path("_meta").has(VERSION_IN_META)
                && !message.path("method").asText().equals("initialize");
    }

    private String error(@Nullable JsonNode id, int code, String detail) {
        var error = json.createObjectNode();
        error.put("jsonrpc", "2.0");
        error.set("id", id);
        error.set("error", json.valueToTree(Map.of("code", code, "message", detail)));
        return error.toString();
    }
}
