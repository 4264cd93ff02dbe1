package org.coproduction.qca;

import java.math.BigInteger;
import java.util.List;

/**
 * Models that a search found.
 *
 * @param listed in an order that the input alone decides; each made when it is asked for
 * @param count how many there are, or how many were found
 * @param counted whether {@code count} is how many there are: so where the search was complete or only listing was cut short
 * @param completeness whether these are all
 */
public record Models(List<Model> listed, BigInteger count, boolean counted, Completeness completeness) {}
