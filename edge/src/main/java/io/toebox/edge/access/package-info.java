/**
 * Who may do what. Every operation declares its {@link io.toebox.edge.access.Access} in the contract, once; the same word opens or
 * closes it. Callers are known by the {@link io.toebox.edge.access.InnerToken} that the gateway gives them, so a service trusts
 * nobody but the gateway. Start at {@link io.toebox.edge.access.DeclaredAccess}.
 */
@NullMarked
package io.toebox.edge.access;

import org.jspecify.annotations.NullMarked;
