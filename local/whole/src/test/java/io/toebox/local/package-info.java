/** Tests of the packaged product as {@code ./toebox up} runs it. */
@NullMarked
package io.toebox.local;

import org.jspecify.annotations.NullMarked;
