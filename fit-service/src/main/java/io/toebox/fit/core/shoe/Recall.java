package io.toebox.fit.core.shoe;

import java.time.LocalDate;

/**
 * Why a shoe was called back, in the words of the catalogue.
 *
 * @param reason in a sentence
 * @param date the day of the recall
 * @param link where it is published
 */
public record Recall(String reason, LocalDate date, String link) {}
