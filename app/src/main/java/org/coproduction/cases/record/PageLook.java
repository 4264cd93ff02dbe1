package org.coproduction.cases.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Build;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Names all that the page of a case shows beside the case and those similar to it: the build, the agenda, the menu, the site's address. */
@Component
class PageLook {
    private final Build build;
    private final Agenda agenda;
    private volatile @Nullable Seen last;

    PageLook(Build build, Agenda agenda) {
        this.build = build;
        this.agenda = agenda;
    }

    private record Seen(List<Theme> themes, String mark) {}

    String of(Here here) {
        return build.mark() + " " + agendaMark() + here.menu().mark() + " " + here.site();
    }

    /** The agenda gives the same list until it reads it anew. */
    private String agendaMark() {
        List<Theme> themes = agenda.themes();
        Seen seen = last;
        if (seen != null && seen.themes() == themes) return seen.mark();
        seen = new Seen(themes, DigestUtils.md5DigestAsHex(themes.toString().getBytes(UTF_8)));
        last = seen;
        return seen.mark();
    }
}
