package org.coproduction.translations.machine;

import java.net.URI;
import org.coproduction.platform.store.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code commons.translation.*}, or {@code COMMONS_TRANSLATION_…} in the environment.
 *
 * @param url of a server that speaks the interface of LibreTranslate; empty: there is none, and no text leaves the site
 * @param key what the server knows the site by; may be empty
 */
@ConfigurationProperties("commons.translation")
record MachineSettings(
        @DefaultValue("") String url, @DefaultValue("") String key) {
    MachineSettings {
        url = url.strip().replaceFirst("/+$", "");
        if (!url.isEmpty() && !url.matches("https?://[^\\s/?#@]+[^\\s?#@]*"))
            throw new CannotStart(
                    "COMMONS_TRANSLATION_URL is not the address of a server: " + url
                            + "\nSet it to one that speaks the interface of LibreTranslate, like https://translate.example.org.");
    }

    boolean given() {
        return !url.isEmpty();
    }

    URI address() {
        return URI.create(url + "/translate");
    }
}
