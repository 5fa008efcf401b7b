package io.toebox.lacing.core.advise;

/**
 * Something said for, against or about a lacing.
 *
 * @param code stable lower-kebab-case name, for translations
 * @param detail the same as English sentences
 */
public record Reason(String code, String detail) {}
