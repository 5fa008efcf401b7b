/**
 * What holds for the contract of every service, written into it at build: the problems an operation can answer, how words are
 * spelled, what is required. Start at {@link io.toebox.edge.contract.ContractRules}.
 */
@NullMarked
package io.toebox.edge.contract;

import org.jspecify.annotations.NullMarked;
