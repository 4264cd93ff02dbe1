package org.coproduction.cases.corrections;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestDrafts;
import org.coproduction.cases.TestText;
import org.coproduction.platform.web.OldSeal;
import org.coproduction.platform.web.OpenForms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who suggests a correction to a case of the test, and the database without it. */
record Suggesting(OpenForms forms, Cases cases, JdbcClient jdbc) {
    static final CaseSlug SLUG = new CaseSlug("test-open-schools");
    private static final String FORM = SLUG.address() + "/correction";

    void publishCase() {
        cases.save(List.of(TestText.named(SLUG.value(), "Test open schools")), new Saving("Test", "First"));
    }

    /** Sends the form with these fields instead of the usual ones; returns the answer. */
    HttpResponse<String> send(Browsing browser, String... instead) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("field", "summary");
        fields.put("proposed", "Parents and teachers run the school.");
        fields.put("why", "I was there in 2019");
        fields.put("opened", OldSeal.of(forms));
        for (int i = 0; i < instead.length; i += 2) fields.put(instead[i], instead[i + 1]);
        browser.get(FORM + "?field=summary");
        return browser.post(
                FORM,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    int count() {
        return jdbc.sql("SELECT count(*) FROM corrections").query(Integer.class).single();
    }

    /** Where an editor decides on the newest one. */
    String desk() {
        return "/editing/corrections/"
                + jdbc.sql("SELECT id FROM corrections ORDER BY sent_at DESC LIMIT 1")
                        .query(String.class)
                        .single();
    }

    List<String> mailsTo(String address) {
        return jdbc.sql("SELECT subject || plain FROM mails WHERE recipient = :to")
                .param("to", address)
                .query(String.class)
                .list();
    }

    void putBack() {
        jdbc.sql("DELETE FROM corrections").update();
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
    }
}
