/** The way to what this service stores. */
@NullMarked
package io.toebox.fit.database;

import org.jspecify.annotations.NullMarked;
