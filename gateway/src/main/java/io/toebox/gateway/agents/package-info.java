/**
 * Toebox for shopping assistants: five tools over the Model Context Protocol, without sessions, so that any replica answers any
 * request. They ask what the HTTP API asks and answer within 6 kB. Start at {@link io.toebox.gateway.agents.AgentTools}.
 */
@NullMarked
package io.toebox.gateway.agents;

import org.jspecify.annotations.NullMarked;
