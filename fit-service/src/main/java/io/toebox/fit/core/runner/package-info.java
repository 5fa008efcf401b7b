/**
 * What a runner does and wears, and what that does to a foot: swelling, sock, the shoe of today. It does not decide whether a
 * shoe fits.
 */
@NullMarked
package io.toebox.fit.core.runner;

import org.jspecify.annotations.NullMarked;
