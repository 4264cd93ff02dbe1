package org.coproduction.bench.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.bench.load.Addresses;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.bench.synthetic.SyntheticCases;
import org.junit.jupiter.api.Test;

class CommonsAddressesTest {
    private final CommonsAddresses addresses = new CommonsAddresses(new SyntheticCases(1), 1_000);

    @Test
    void listsHaveWordsAndThreeFacets() {
        assertThat(asked(addresses.lists(), 100))
                .allSatisfy(address -> assertThat(address.split("&")).hasSize(4));
    }

    @Test
    void twoClientsAskForDifferentThings() {
        assertThat(new HashSet<>(asked(addresses.lists(), 100).toList())).hasSizeGreaterThan(90);
    }

    @Test
    void aPopularCaseIsAskedForMoreOftenThanAnyOther() {
        Set<String> popular = new HashSet<>(asked(addresses.popularCase(), 500).toList());
        Set<String> any = new HashSet<>(asked(addresses.anyCase(), 500).toList());
        assertThat(popular.size()).isLessThan(any.size());
    }

    @Test
    void whatIsAskedForIsAnAddress() {
        assertThat(Stream.of(addresses.lists(), addresses.typing(), addresses.facetLinks())
                        .flatMap(each -> asked(each, 100)))
                .allSatisfy(
                        address -> assertThat(URI.create(address).toString()).isEqualTo(address));
    }

    private static Stream<String> asked(Addresses addresses, int times) {
        return IntStream.range(0, times).mapToObj(client -> addresses.next(Dice.of(1, client)));
    }
}
