package org.coproduction.discussion;

/** Somebody wrote in a debate; told in the transaction of the post. */
public record Posted(long debate, long post) {}
