package org.coproduction.programmes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.circles.Belonging;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleText;
import org.coproduction.circles.Circles;
import org.coproduction.discussion.Happening;
import org.coproduction.discussion.Happenings;
import org.coproduction.discussion.Space;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.words.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The closed room of a programme: partners belong to it while they are partners, and who leads the programme keeps it. Nothing that
 * others may read changes with it.
 */
@Component
public class ProgrammeCircle {
    private final JdbcClient jdbc;
    private final Circles circles;
    private final Belonging belonging;
    private final Happenings happenings;

    ProgrammeCircle(JdbcClient jdbc, Circles circles, Belonging belonging, Happenings happenings) {
        this.jdbc = jdbc;
        this.circles = circles;
        this.belonging = belonging;
        this.happenings = happenings;
    }

    /** For those who belong to it; empty for all others, as if there were none. */
    public Optional<Circle> of(Programme programme, Viewer viewer) {
        return viewer.signedIn()
                ? id(programme).flatMap(circle -> circles.of(viewer.person(), circle))
                : Optional.empty();
    }

    private Optional<Long> id(Programme programme) {
        return jdbc.sql("SELECT circle FROM programmes WHERE id = :id AND circle IS NOT NULL")
                .param("id", programme.id())
                .query(Long.class)
                .optional();
    }

    /**
     * Opens it, or takes in who is not in it yet, and tells them.
     *
     * @return its number
     */
    @Transactional
    public long open(Programme programme, List<Partner> partners, PersonId by) {
        jdbc.sql("SELECT id FROM programmes WHERE id = :id FOR UPDATE")
                .param("id", programme.id())
                .query(Long.class)
                .single();
        long circle = id(programme).orElseGet(() -> opened(programme, by));
        List<UUID> taken = partners.stream()
                .filter(partner -> belonging.takeIn(circle, partner.person().value(), partner.leads()))
                .map(partner -> partner.person().value())
                .filter(person -> !person.equals(by.value()))
                .toList();
        Happening opened = new Happening(
                "programme-circle", programme.heading(), "/circles/" + circle, new Space.OfCircle(circle));
        happenings.tellThese(opened, taken);
        return circle;
    }

    private long opened(Programme programme, PersonId by) {
        Bilingual name = Bilingual.of(
                cut(programme.title(), CircleText.LONGEST_NAME),
                programme.language().tag());
        long circle = circles.open(new CircleText(name, cut(programme.goal(), CircleText.LONGEST_PURPOSE)), by);
        jdbc.sql("UPDATE programmes SET circle = :circle WHERE id = :id")
                .param("circle", circle)
                .param("id", programme.id())
                .update();
        return circle;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** In the transaction in which somebody becomes a partner, or comes to lead. */
    void join(Programme programme, PersonId person, boolean leads) {
        id(programme).ifPresent(circle -> belonging.takeIn(circle, person.value(), leads));
    }

    /** In the transaction in which somebody leads no more; a circle that they alone keep they keep on. */
    void leadNoMore(Programme programme, PersonId person) {
        id(programme)
                .flatMap(circle -> circles.of(person.value(), circle))
                .ifPresent(circle -> circles.keepNoMore(circle, person.value()));
    }

    /** In the transaction in which somebody leaves the programme. */
    void leave(Programme programme, PersonId person) {
        id(programme).ifPresent(circle -> belonging.letGo(circle, person.value()));
    }
}
