package org.coproduction.agenda.finding;

import java.util.function.Consumer;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class AgendaSitePages implements SitePages {
    private final Agenda agenda;

    AgendaSitePages(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        for (Theme theme : agenda.themes()) {
            sink.accept(new SitePage(theme.address(), null));
            for (Question question : theme.questions()) sink.accept(new SitePage(question.address(), null));
        }
    }
}
