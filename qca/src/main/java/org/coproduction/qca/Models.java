package org.coproduction.qca;

import java.math.BigInteger;
import java.util.List;

/**
 * Models that a search found.
 *
 * @param listed in an order that the input alone decides; each made when it is asked for
 * @param count how many there are if the search was complete or only {@link Limit#MODELS listing} was cut short; else how many were found
 * @param completeness whether these are all
 */
public record Models(List<Model> listed, BigInteger count, Completeness completeness) {}
