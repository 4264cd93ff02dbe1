package org.coproduction.discussion;

/** Members are told of something that happened; heard in the transaction in which it did. */
public record Happened(long happening) {}
