package org.coproduction.platform.web;

import java.net.URI;
import java.util.Objects;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the site is, for links that leave it: in mail, on the console. It is what the operator says and never what a request
 * says: its Host header can be anything.
 */
@Component
public class SiteAddress {
    private final Environment environment;
    private volatile @Nullable String root; // asked for with each link of each mail

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
        String known = root;
        if (known != null) return known;
        String said = environment.getProperty("commons.public-address", "");
        String port = environment.getProperty("local.server.port");
        if (said.isEmpty() && port == null)
            return "http://localhost:" + environment.getProperty("COMMONS_PORT", "8080"); // until the server has one
        String found = said.isEmpty() ? "http://localhost:" + port : said.replaceFirst("/+$", "");
        root = found;
        return found;
    }
}
