/**
 * Words of closed vocabularies: how a Java constant is spelled on the wire, and how a word that was sent becomes one again.
 * One rule for bodies, queries and the contract. Start at {@link io.toebox.edge.vocabulary.Spelling}.
 */
@NullMarked
package io.toebox.edge.vocabulary;

import org.jspecify.annotations.NullMarked;
