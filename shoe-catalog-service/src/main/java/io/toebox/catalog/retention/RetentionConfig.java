package io.toebox.catalog.retention;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long what only tells of the past is kept. */
@ConfigMapping(prefix = "toebox.retention")
interface RetentionConfig {

    /**
     * How old an audit entry gets, in days ({@code 1096D}), at least one. Three years: long enough to answer for a write until
     * claims about it lapse, and no longer, because an entry names who wrote.
     */
    @WithDefault("1096D")
    @DurationMin(days = 1)
    Duration audit();

    /**
     * How old a numbered change gets, in days, at least one. A month: whoever follows the catalogue may be away over a holiday and
     * go on; after that the snapshot is the shorter way.
     */
    @WithDefault("30D")
    @DurationMin(days = 1)
    Duration changes();
}
