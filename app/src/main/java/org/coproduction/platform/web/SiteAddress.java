package org.coproduction.platform.web;

import java.net.URI;
import java.util.Objects;
import org.coproduction.platform.words.Language;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the site is, for links that leave it: in mail, on the console. It is what the operator says and never what a request
 * says: its Host header can be anything.
 */
@Component
public class SiteAddress {
    private final Environment environment;

    SiteAddress(Environment environment) {
        this.environment = environment;
    }

    /** @param address within the site, without the language */
    public String whole(Language language, String address) {
        return root() + language.prefix() + address;
    }

    /** Scheme, host and port as browsers name where a page comes from: {@code https://commons.example.org}. */
    public String origin() {
        URI root = URI.create(root());
        return root.getScheme() + "://" + root.getAuthority();
    }

    public String host() {
        return Objects.requireNonNull(URI.create(root()).getHost(), "the public address names no host");
    }

    private String root() {
        String said = environment.getProperty("commons.public-address", "");
        if (!said.isEmpty()) return said.replaceFirst("/+$", "");
        String port = environment.getProperty("local.server.port", environment.getProperty("COMMONS_PORT", "8080"));
        return "http://localhost:" + port;
    }
}
