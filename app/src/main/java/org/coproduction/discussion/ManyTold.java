package org.coproduction.discussion;

/** The many who follow were told of a post after it was written; heard in the transaction in which they were. */
public record ManyTold(long debate, long post) {}
