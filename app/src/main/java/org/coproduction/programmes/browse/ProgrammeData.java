package org.coproduction.programmes.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.OutputsShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.StepRow;
import org.jspecify.annotations.Nullable;

/** A programme as its JSON twin shows it: no more than everybody may read. */
public record ProgrammeData(
        Row programme, String goal, List<Country> partners, List<Milestone> milestones, List<Output> outputs) {
    public ProgrammeData {
        partners = List.copyOf(partners);
        milestones = List.copyOf(milestones);
        outputs = List.copyOf(outputs);
    }

    public record Row(
            String slug,
            String url,
            String title,
            String language,
            String state,
            List<QuestionSlug> questions,
            int partners,
            List<String> countries,
            Instant begunAt,
            Instant changedAt) {
        public Row {
            questions = List.copyOf(questions);
            countries = List.copyOf(countries);
        }

        static Row of(Programme programme, Here here) {
            return new Row(
                    programme.slug().value(),
                    here.absolute(here.link(programme.address())),
                    programme.title(),
                    programme.language().tag(),
                    programme.state().key(),
                    programme.questions(),
                    programme.partners(),
                    programme.countries(),
                    programme.begunAt(),
                    programme.changedAt());
        }
    }

    /** @param named those who wished that everybody reads their name */
    public record Country(String country, int partners, List<Named> named) {
        public Country {
            named = List.copyOf(named);
        }
    }

    public record Named(String name, String role) {}

    /** @param on ISO */
    public record Milestone(String title, @Nullable LocalDate on, boolean done) {}

    public record Output(String url, String title) {}

    /** @param next address of the following stretch, or null at the end */
    public record Listed(
            int total, List<Row> programmes, @Nullable String next) {
        public Listed {
            programmes = List.copyOf(programmes);
        }

        static Listed of(ProgrammeList list, Here here) {
            return new Listed(
                    list.total(),
                    list.programmes().stream().map(one -> Row.of(one, here)).toList(),
                    list.page() < list.pages()
                            ? here.absolute(here.link(list.query().at("/programmes.json", list.page() + 1)))
                            : null);
        }
    }

    static ProgrammeData of(ProgrammePage page, Here here) {
        return new ProgrammeData(
                Row.of(page.programme(), here),
                page.programme().goal(),
                page.countries().stream().map(ProgrammeData::country).toList(),
                page.milestones().stream()
                        .map(StepRow::step)
                        .map(step ->
                                new Milestone(step.text().title(), step.text().due(), step.done()))
                        .toList(),
                page.outputs().stream().map(row -> output(row, here)).toList());
    }

    private static Country country(ProgrammePage.Country country) {
        return new Country(
                country.code(),
                country.partners(),
                country.shown().stream()
                        .filter(row -> row.partner().part().named())
                        .map(row -> new Named(
                                row.name(), row.partner().part().role().key()))
                        .toList());
    }

    private static Output output(OutputsShown.Row row, Here here) {
        return new Output(
                row.elsewhere() ? row.address() : here.absolute(here.link(row.address())),
                here.text(row.title()).value());
    }
}
