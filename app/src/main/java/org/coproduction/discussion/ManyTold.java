package org.coproduction.discussion;

/** The many who follow were told of a post after it was written. Heard after that; where a hearer fails it is told again. */
public record ManyTold(long debate, long post) {}
