package org.coproduction.cases.record;

import java.util.Collection;
import java.util.List;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseSearch;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Subjects;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Cases, on which people may debate. */
@Component
class CaseSubjects implements Subjects {
    static final String KIND = "case";

    private final CaseSearch search;

    CaseSubjects(CaseSearch search) {
        this.search = search;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String place() {
        return "/cases/";
    }

    @Override
    public List<Subject> with(Collection<String> keys) {
        return search.rows(keys).stream().map(CaseSubjects::subject).toList();
    }

    private static Subject subject(CaseRow row) {
        return new Subject(
                new SubjectId(KIND, row.slug()), Bilingual.english(row.title()), row.address(), Categories.USUAL);
    }
}
