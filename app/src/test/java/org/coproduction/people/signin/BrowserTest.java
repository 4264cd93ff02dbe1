package org.coproduction.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0 Safari/537.36 Edg/138.0 | Edge, Windows",
                "curl/8.5.0 | ?"
            })
    void aBrowserIsNamedSoThatItsOwnerRecognisesIt(String agent, String name) {
        assertThat(Browser.name(agent)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.17, 192.0.2.x", "2001:db8:1:2:3:4:5:6, 2001:db8:1::", "0:0:0:0:0:0:0:1, 0:0:0::"})
    void ofAnAddressOnlyTheNetworkIsKept(String address, String network) {
        assertThat(Browser.network(address)).isEqualTo(network);
    }
}
