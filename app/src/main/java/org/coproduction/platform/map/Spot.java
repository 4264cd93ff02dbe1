package org.coproduction.platform.map;

/**
 * Something at a place, for a map.
 *
 * @param label name of the place, in the reader's language where there is one
 * @param key what an address calls the place or the area it lies in; spots that merge hand on all their keys
 * @param count how many things are there, at least 1
 */
public record Spot(String label, String key, double latitude, double longitude, long count) {
    public Spot {
        if (count < 1) throw new IllegalArgumentException("a spot without anything: " + label);
    }
}
