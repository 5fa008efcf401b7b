package io.toebox.gateway.agents;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.toebox.gateway.recommendations.JsonCalls.Asked;

/** One JSON-RPC message a request, one answer; no session, no stream. */
@Path("/mcp")
class McpResource {

    private final McpConversation conversation;

    McpResource(McpConversation conversation) {
        this.conversation = conversation;
    }

    @POST
    @RunOnVirtualThread
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(hidden = true)
    public Response receive(byte[] message, HttpServerRequest request) {
        var reply =
                conversation.reply(new String(message, StandardCharsets.UTF_8), Asked.by(request), request::getHeader);
        var response = Response.status(reply.status()).header("Cache-Control", "no-store");
        reply.body().ifPresent(body -> response.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body));
        return response.build();
    }
}
