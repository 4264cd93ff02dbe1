package org.coproduction.discussion;

/**
 * Somebody wrote in a debate; told in the transaction of the post.
 *
 * @param told to how many members with it
 */
public record Posted(long debate, long post, int told) {}
