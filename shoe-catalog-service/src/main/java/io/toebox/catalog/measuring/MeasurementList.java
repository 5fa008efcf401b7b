package io.toebox.catalog.measuring;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All measurements of one shoe. */
@Schema(description = "All measurements of one shoe")
record MeasurementList(List<MeasurementResponse> items) {}
