package org.coproduction.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Equal to R packages, to the digits that their files promise. */
class OraclesTest {
    private static final double TOLERANCE = 1e-9;
    private static final double DRAWN = 0.01;
    private static final double THIN_TAIL = 1e-12;
    /** R's F of perfect agreement is a division by rounding. */
    private static final double ROUNDING_AS_F = 1e12;

    @TestFactory
    List<DynamicTest> everyRecordOfOtherSoftware() throws IOException {
        return Oracle.all().stream()
                .flatMap(oracle -> oracle.entries().stream())
                .filter(entry -> entry.text("message").isEmpty())
                .map(entry -> DynamicTest.dynamicTest(entry.toString(), () -> compare(entry)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyMatrixOfCoincidences() throws IOException {
        return Oracle.all().stream()
                .map(oracle -> DynamicTest.dynamicTest(oracle.file().path("id").asString(), () -> {
                    JsonNode theirs = oracle.file().path("coincidence").path("matrix");
                    List<List<Double>> ours = Coincidences.of(oracle.codings()).matrix();
                    for (int c = 0; c < ours.size(); c++) {
                        for (int k = 0; k < ours.size(); k++) {
                            assertThat(ours.get(c).get(k))
                                    .isCloseTo(theirs.path(c).path(k).asDouble(), within(TOLERANCE));
                        }
                    }
                }))
                .toList();
    }

    private static void compare(Oracle.Entry entry) {
        JsonNode theirs = entry.node();
        Reckoned ours = Reckoned.of(entry);
        List<String> wrong = new ArrayList<>();
        if (isUndefinedHere(entry)) {
            assertThat(ours.value()).isInstanceOf(Figure.Undefined.class);
            return;
        }
        same(wrong, "value", ours.value(), theirs.path("value"), TOLERANCE);
        same(wrong, "observed", ours.observed(), theirs.path("observed"), TOLERANCE);
        same(wrong, "expected", ours.expected(), theirs.path("expected"), TOLERANCE);
        if (!isPsychsWeighted(entry)) {
            double tolerance = theirs.path("stochastic").asBoolean() ? DRAWN : TOLERANCE;
            same(wrong, "se", ours.error(), theirs.path("se"), TOLERANCE);
            same(wrong, "lower", ours.interval().lower(), theirs.path("ci").path("lower"), tolerance);
            same(wrong, "upper", ours.interval().upper(), theirs.path("ci").path("upper"), tolerance);
        }
        compareTests(wrong, ours.test(), theirs.path("test"));
        compareCategories(wrong, ours.byCategory(), theirs.path("byCategory"));
        same(wrong, "units", Figure.of(ours.units()), theirs.path("nUnits"), 0);
        assertThat(wrong).isEmpty();
    }

    private static void compareTests(List<String> wrong, SignificanceTest ours, JsonNode theirs) {
        if (Math.abs(theirs.path("statistic").asDouble(0)) < ROUNDING_AS_F) {
            same(wrong, "statistic", ours.statistic(), theirs.path("statistic"), TOLERANCE);
        }
        same(wrong, "seNull", ours.nullStandardError(), theirs.path("seNull"), TOLERANCE);
        if (theirs.path("p").isNumber()) {
            double p = theirs.path("p").asDouble();
            // irrCAC forgets the absolute value in tables of two coders
            double twoSided = p > 1 ? 2 - p : p;
            same(wrong, "p", ours.p(), twoSided, p < THIN_TAIL ? THIN_TAIL : TOLERANCE);
        }
        switch (ours.reference()) {
            case Reference.Normal() -> {}
            case Reference.Student(double df) -> same(wrong, "df", Figure.of(df), theirs.path("df1"), 0);
            case Reference.Fisher(double df1, double df2) -> {
                same(wrong, "df1", Figure.of(df1), theirs.path("df1"), 0);
                same(wrong, "df2", Figure.of(df2), theirs.path("df2"), TOLERANCE);
            }
        }
    }

    private static void compareCategories(List<String> wrong, List<FleissTest.OfCategory> ours, JsonNode theirs) {
        for (int k = 0; k < theirs.size(); k++) {
            String label = theirs.path(k).path("category").asString();
            if (!ours.get(k).category().label().equals(label)) wrong.add("not the category " + label);
            same(wrong, "category", ours.get(k).value(), theirs.path(k).path("value"), TOLERANCE);
            same(wrong, "z", ours.get(k).test().statistic(), theirs.path(k).path("z"), TOLERANCE);
            same(wrong, "p", ours.get(k).test().p(), theirs.path(k).path("p"), TOLERANCE);
        }
    }

    private static void same(List<String> wrong, String what, Figure ours, JsonNode theirs, double tolerance) {
        if (theirs.isNumber()) same(wrong, what, ours, theirs.asDouble(), tolerance);
    }

    private static void same(List<String> wrong, String what, Figure ours, double theirs, double tolerance) {
        boolean same = ours instanceof Figure.Known(double number) && Math.abs(number - theirs) <= tolerance;
        if (!same) wrong.add(what + " is " + ours + ", theirs " + theirs);
    }

    /** 0/0 in the software, or where it says 1 although one category leaves chance uncorrected. */
    private static boolean isUndefinedHere(Oracle.Entry entry) {
        boolean oneCategory = entry.node().path("categories").size() == 1;
        return entry.text("status").equals("undefined")
                || (oneCategory && !entry.coefficient().equals("percent-agreement"));
    }

    /** Its variance differs from the cited article's, which rel and irrCAC agree on, and is 0 where theirs is not. */
    private static boolean isPsychsWeighted(Oracle.Entry entry) {
        return entry.text("software").equals("psych::cohen.kappa")
                && !entry.text("weights").equals("unweighted");
    }
}
