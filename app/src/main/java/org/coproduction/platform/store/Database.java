package org.coproduction.platform.store;

import java.util.Map;

/** How to reach a PostgreSQL. */
public record Database(String url, String user, String password) {
    /** The same for Spring's data source. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
