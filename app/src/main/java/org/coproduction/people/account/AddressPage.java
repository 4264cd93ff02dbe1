package org.coproduction.people.account;

/** @param action where the form goes that makes this address theirs */
public record AddressPage(String action, String email) {}
