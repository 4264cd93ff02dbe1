package org.coproduction.bench.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final Result SLOW_IMPORT = job("import into an empty database", 100_000, 50);
    private static final Result QUICK_DOWNLOAD = job("download as CSV", 100_000, 2);

    @Test
    void aFigureBelowWhatWasAskedIsReportedAsMissed() {
        assertThat(Goals.of(List.of(SLOW_IMPORT)))
                .filteredOn(goal -> goal.figure().equals("import"))
                .singleElement()
                .satisfies(goal -> assertThat(goal.met()).isFalse())
                .satisfies(goal -> assertThat(goal.found()).isEqualTo("2,000 cases/s"));
    }

    @Test
    void aFigureWithinWhatWasAskedIsMet() {
        assertThat(Goals.of(List.of(QUICK_DOWNLOAD)))
                .filteredOn(goal -> goal.figure().startsWith("download"))
                .singleElement()
                .satisfies(goal -> assertThat(goal.met()).isTrue());
    }

    @Test
    void whatWasNotMeasuredIsNotReported() {
        assertThat(Goals.of(List.of())).isEmpty();
    }

    @Test
    void theTextLinesUpItsColumns() {
        String text = new Table("job", "s")
                .row(List.of("import", "1.5"))
                .row(List.of("x", "100.0"))
                .text();
        assertThat(text).isEqualTo("job         s\nimport    1.5\nx       100.0\n");
    }

    @Test
    void theMarkdownNamesTheCommandAndTheMachine() {
        assertThat(new Tables(report()).markdown())
                .startsWith("`./commons bench run`\n\nA \"fast\" one, 2 cores, 4,096 MB")
                .contains("| import | ≥ 3,000 cases/s | 2,000 cases/s | no |");
    }

    @Test
    void theJsonCanBeRead() {
        JsonNode read = JsonMapper.shared().readTree(Json.of(report()));
        assertThat(read.get("machine").get("processor").asString()).isEqualTo("A \"fast\" one");
        assertThat(read.get("jobs")
                        .get(0)
                        .get("used")
                        .get("app")
                        .get("megabytes")
                        .asDouble())
                .isEqualTo(300);
    }

    private static Report report() {
        List<Result> results = List.of(SLOW_IMPORT, QUICK_DOWNLOAD);
        Machine machine = new Machine("A \"fast\" one", 2, 4096, "Linux", "JDK", "2026-11-24", 0.5);
        return new Report(machine, "./commons bench run", "100,000 synthetic cases", 16, results, Goals.of(results));
    }

    private static Result job(String what, long cases, double seconds) {
        return new Result.Job(what, cases, seconds, 1_000, Map.of(Part.APPLICATION, new Usage(1.5, 300, 90)));
    }
}
