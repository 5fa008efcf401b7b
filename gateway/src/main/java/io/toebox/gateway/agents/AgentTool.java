package io.toebox.gateway.agents;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import io.toebox.gateway.recommendations.JsonCalls.Asked;

/**
 * One thing an assistant can ask.
 *
 * @param inputSchema JSON Schema of the arguments
 * @param question asks it
 */
record AgentTool(String name, String title, String description, Map<String, Object> inputSchema, Question question) {

    /** Asks the services. */
    @FunctionalInterface
    interface Question {

        /** The answer within the budget, or the problem document of a refusal. */
        ToolAnswer ask(Map<String, Object> arguments, Asked asked)
                throws IOException, TimeoutException, InterruptedException;
    }

    /**
     * What a tool answers.
     *
     * @param isError whether the content is a problem document
     */
    record ToolAnswer(Map<String, Object> content, boolean isError) {}
}
