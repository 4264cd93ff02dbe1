package org.coproduction.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members of a circle hear of its new files, and nobody else does. */
@CommonsTest
class CircleFilesToldTest {
    private static final String NOTICES = "/discussion/notices";
    private static final String TOLD = "There are new files in this circle";

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Browsing anas;
    Browsing bens;
    Browsing olgas;
    TestCircle circle;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.CONVENER));
        var ben = debating.person("Ben Okri", Role.MEMBER);
        bens = debating.browser(ben);
        olgas = debating.browser(debating.person("Olga Tokarska", Role.ADMINISTRATOR));
        circle = TestCircle.open(anas, "Round table", "Plans").with(ben);
        send("agenda.txt");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM circles").update();
        jdbc.sql("DELETE FROM happenings WHERE kind = 'circle-file'").update();
        debating.close();
    }

    @Test
    void otherMembersAreToldAndLedToTheFiles() {
        assertThat(bens.get(NOTICES).body()).contains(TOLD, "Round table");
        assertThat(anas.get(NOTICES).body()).doesNotContain(TOLD);
        assertThat(Debating.place(bens.get(NOTICES + "/" + happening()))).isEqualTo(circle.address() + "/files");
    }

    @Test
    void nobodyOutsideIsTold() {
        assertThat(olgas.get(NOTICES).body()).doesNotContain(TOLD, "Round table");
    }

    @Test
    void whoHasLeftIsToldOfNothingThatCameBefore() {
        bens.get(circle.address());
        bens.post(circle.address() + "/leaving");
        assertThat(bens.get(NOTICES).body()).doesNotContain(TOLD, "Round table");
        send("minutes.txt");
        assertThat(notices()).isOne();
    }

    @Test
    void severalFilesAreOneNoticeUntilItWasSeen() {
        send("minutes.txt");
        assertThat(notices()).isOne();
        bens.get(NOTICES);
        bens.get(NOTICES + "/" + happening());
        send("list.txt");
        assertThat(notices()).isEqualTo(2);
    }

    private void send(String name) {
        anas.get(circle.address() + "/files");
        anas.upload(circle.address() + "/files", "file", name, "What we do.".getBytes(StandardCharsets.UTF_8));
    }

    private long happening() {
        return jdbc.sql("SELECT max(id) FROM happenings WHERE kind = 'circle-file'")
                .query(Long.class)
                .single();
    }

    private int notices() {
        return jdbc.sql(
                        "SELECT count(*) FROM notices n JOIN happenings h ON h.id = n.happening WHERE h.kind = 'circle-file'")
                .query(Integer.class)
                .single();
    }
}
