package org.coproduction.people;

/** Which ways into the group are open. */
public record Ways(boolean byInvitation, boolean byRequest) {}
