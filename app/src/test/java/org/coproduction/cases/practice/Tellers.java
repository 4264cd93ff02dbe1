package org.coproduction.cases.practice;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.Browsing;
import org.coproduction.platform.web.OldSeal;
import org.coproduction.platform.web.OpenForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who tells in a test, and the database without what they told. */
record Tellers(OpenForms forms, JdbcClient jdbc) {
    /** Sends the form with these fields instead of the usual ones; returns the answer. */
    HttpResponse<String> tell(Browsing browser, String... instead) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("done", "Neighbours and the water board kept the dike together.");
        fields.put("together", "Twelve neighbours and two engineers");
        fields.put("failed", "The meetings were too long.");
        fields.put("country", "NL");
        fields.put("language", "en");
        fields.put("voice", "citizen");
        fields.put("name", "Ben Okri");
        fields.put("shown", "name");
        fields.put("agreed", "true");
        fields.put("opened", OldSeal.of(forms));
        for (int i = 0; i < instead.length; i += 2) fields.put(instead[i], instead[i + 1]);
        browser.get("/accounts/tell");
        return browser.post(
                "/accounts/tell",
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    String newest() {
        return jdbc.sql("SELECT id::text FROM practice_accounts ORDER BY number DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM practice_accounts")
                .query(Integer.class)
                .single();
    }

    void putBack() {
        jdbc.sql("INSERT INTO index_changes (kind, key) SELECT 'account', number::text FROM practice_accounts")
                .update();
        jdbc.sql("DELETE FROM practice_accounts").update();
    }
}
