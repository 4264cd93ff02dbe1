package org.coproduction.programmes.finding;

import java.util.Collection;
import java.util.List;
import org.coproduction.agenda.Agenda;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.Subjects;
import org.coproduction.programmes.Programmes;
import org.springframework.stereotype.Component;

/** People debate on programmes. */
@Component
class ProgrammeSubjects implements Subjects {
    private final Programmes programmes;
    private final Agenda agenda;

    ProgrammeSubjects(Programmes programmes, Agenda agenda) {
        this.programmes = programmes;
        this.agenda = agenda;
    }

    @Override
    public String kind() {
        return Programmes.KIND;
    }

    @Override
    public String place() {
        return "/programmes/";
    }

    @Override
    public List<Subject> with(Collection<String> keys) {
        return programmes.find(keys).stream()
                .map(programme -> programme.subject(agenda))
                .toList();
    }
}
