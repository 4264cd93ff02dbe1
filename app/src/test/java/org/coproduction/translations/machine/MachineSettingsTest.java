package org.coproduction.translations.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coproduction.platform.store.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineSettingsTest {
    @Test
    void whereNoServerIsNamedThereIsNone() {
        assertThat(new MachineSettings(" ", "").given()).isFalse();
        assertThat(MachineSetup.machines(new MachineSettings("", "")).any()).isEmpty();
    }

    @Test
    void theAddressIsThatOfTheServer() {
        assertThat(new MachineSettings("https://translate.example.org/", "").address())
                .hasToString("https://translate.example.org/translate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translate.example.org",
                "ftp://translate.example.org",
                "https://",
                "https://me:secret@example.org"
            })
    void whatIsNoAddressStopsTheStart(String url) {
        assertThatThrownBy(() -> new MachineSettings(url, ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("COMMONS_TRANSLATION_URL");
    }
}
