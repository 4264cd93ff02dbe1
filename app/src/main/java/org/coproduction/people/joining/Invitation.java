package org.coproduction.people.joining;

import java.time.Instant;
import java.util.UUID;

/** Sent, and not taken up yet. */
public record Invitation(UUID id, String email, String language, Instant madeAt, Instant goodUntil) {}
