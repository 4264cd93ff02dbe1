package org.coproduction.circles;

import java.time.Instant;
import java.util.UUID;

/** @param keeper whether they invite others, and keep order */
public record CircleMember(UUID person, boolean keeper, Instant since) {}
