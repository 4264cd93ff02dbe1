package org.coproduction.people.joining;

import java.time.Instant;
import java.util.UUID;

/** Somebody asked for an account. */
public record JoinRequest(UUID id, String email, String name, String language, String reason, Instant askedAt) {}
