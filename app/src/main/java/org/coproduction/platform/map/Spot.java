package org.coproduction.platform.map;

import java.util.List;

/**
 * Something at a place, for a map.
 *
 * @param label name of the place, in the reader's language where there is one
 * @param keys what an address calls the place or the areas it may lie in; spots that merge hand on all their keys
 * @param count how many things are there, at least 1
 */
public record Spot(String label, List<String> keys, double latitude, double longitude, long count) {
    public Spot {
        keys = List.copyOf(keys);
        if (count < 1) throw new IllegalArgumentException("a spot without anything: " + label);
    }
}
