package io.toebox.catalog.core.shoe;

/** Where and how a shoe is meant to be run. The words are those of review sites and shops. */
public enum Category {
    ROAD,
    ROAD_RACE,
    TRAIL,
    TRAIL_RACE
}
