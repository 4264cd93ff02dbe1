package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTest {
    @Test
    void addressesOfOneHouseholdAreOneClient() {
        assertThat(number("2001:db8:1:2::1")).isEqualTo(number("2001:db8:1:2:ffff::9"));
        assertThat(number("2001:db8:1:2::1")).isNotEqualTo(number("2001:db8:1:3::1"));
    }

    @Test
    void eachOlderAddressIsAClientOfItsOwn() {
        assertThat(number("192.0.2.1")).isNotEqualTo(number("192.0.2.2"));
    }

    @Test
    void aNameIsNoAddressAndIsNotLookedUp() {
        assertThat(Client.read("localhost")).isEmpty();
        assertThat(Client.read("bad.example")).isEmpty();
    }

    private static long number(String address) {
        return Client.number(Client.read(address).orElseThrow());
    }
}
